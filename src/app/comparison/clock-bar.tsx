// The clock of all drawings: play, steps to what is ready next, and a line to pull the moment along.
import { useEffect } from 'react';
import { useComparisonText } from '../../locales/comparison.ts';
import { useFormat } from '../../locales/text.ts';
import { IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { runClock, SPEEDS, useComparisonClock } from './clock.ts';
import styles from './clock-bar.module.css';

export function ClockBar() {
  const text = useComparisonText();
  const format = useFormat();
  const playing = useComparisonClock((state) => state.playing);
  const endMs = useComparisonClock((state) => state.endMs);
  const stops = useComparisonClock((state) => state.stops);
  const speed = useComparisonClock((state) => state.speed);
  const { step, play, setSpeed } = useComparisonClock.getState();
  useEffect(runClock, []);
  const waiting = endMs === 0;
  const offered = SPEEDS.some((each) => each === speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
  return (
    <div className={styles.bar}>
      <div className={styles.transport} dir="ltr">
        <IconButton label={text('clock.previous')} disabled={waiting} onClick={() => step(-1)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 1h1.8v12H2zM12 1v12L4.5 7z" />
          </svg>
        </IconButton>
        <IconButton
          label={text(playing ? 'clock.pause' : 'clock.play')}
          round
          disabled={waiting}
          onClick={() => play(!playing)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M3 2h3.6v12H3zM9.4 2H13v12H9.4z' : 'M4 1.8v12.4L14 8z'} />
          </svg>
        </IconButton>
        <IconButton label={text('clock.next')} disabled={waiting} onClick={() => step(1)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M10.2 1H12v12h-1.8zM2 1l7.5 6L2 13z" />
          </svg>
        </IconButton>
      </div>
      <Readout endMs={endMs} />
      <Scrubber endMs={endMs} stops={stops} />
      <div className={styles.speed}>
        <Select
          label={text('clock.speed')}
          labelShown={false}
          quiet
          value={String(speed)}
          options={offered.map((each) => ({
            value: String(each),
            label: text('clock.times', { speed: format.number(each) }),
          }))}
          onChange={(value) => setSpeed(Number(value))}
        />
      </div>
    </div>
  );
}

/** As wide as the end is, so that it never moves. */
function Readout({ endMs }: { readonly endMs: number }) {
  const text = useComparisonText();
  const format = useFormat();
  const written = (ms: number) => (ms >= 60_000 ? format.seconds(ms) : format.seconds(ms, { digits: 2 }));
  const now = useComparisonClock((state) => written(state.tMs));
  return (
    <p className={styles.readout}>
      <span className={styles.now}>
        <span>{now}</span>
        <span className={styles.widest} aria-hidden="true">
          {written(endMs)}
        </span>
      </span>
      <span className={styles.of}>{text('clock.of', { end: written(endMs) })}</span>
    </p>
  );
}

function Scrubber({ endMs, stops }: { readonly endMs: number; readonly stops: readonly number[] }) {
  const text = useComparisonText();
  const format = useFormat();
  const tMs = useComparisonClock((state) => state.tMs);
  return (
    <div className={styles.scrubber} dir="ltr">
      <input
        type="range"
        className={styles.line}
        aria-label={text('clock.label')}
        aria-valuetext={format.seconds(tMs)}
        min={0}
        max={Math.max(1, endMs)}
        step={endMs / 1000 || 1}
        value={tMs}
        disabled={endMs === 0}
        onChange={(event) => useComparisonClock.getState().goTo(event.currentTarget.valueAsNumber)}
      />
      <svg className={styles.stops} aria-hidden="true">
        {stops.map((ms) => (
          <line key={ms} x1={`${(100 * ms) / endMs}%`} x2={`${(100 * ms) / endMs}%`} y1="0" y2="6" />
        ))}
      </svg>
    </div>
  );
}
