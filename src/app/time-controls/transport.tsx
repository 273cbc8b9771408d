// Previous event, play or pause, next event; the time in figures that do not jump; and how fast it runs.
import { useFormat, useText } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import { IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { nextEvent, playOrPause, previousEvent, SPEEDS } from './actions.ts';
import styles from './time-controls.module.css';

export function Transport() {
  const text = useText();
  const playing = usePlayback((state) => state.playing);
  return (
    <div className={styles.transport} data-control="play" dir="ltr">
      <IconButton label={text('time.previous')} className={styles.step} onClick={previousEvent}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 1h1.8v12H2zM12 1v12L4.5 7z" />
        </svg>
      </IconButton>
      <IconButton
        label={text(playing ? 'time.pause' : 'time.play')}
        round
        className={styles.play}
        onClick={playOrPause}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? 'M3 2h3.6v12H3zM9.4 2H13v12H9.4z' : 'M4 1.8v12.4L14 8z'} />
        </svg>
      </IconButton>
      <IconButton label={text('time.next')} className={styles.step} onClick={nextEvent}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M10.2 1H12v12h-1.8zM2 1l7.5 6L2 13z" />
        </svg>
      </IconButton>
    </div>
  );
}

/** The present moment and the end of what is computed. As wide as the end is, so that it never moves. */
export function Readout() {
  const text = useText();
  const format = useFormat();
  const seconds = (ms: number): string =>
    text('charts.axis.seconds', { value: format.number(ms / 1000, { digits: 1 }) });
  const now = usePlayback((state) => seconds(state.tMs));
  const horizon = usePlayback((state) => seconds(state.horizonMs));
  return (
    <div className={styles.readout}>
      <span className={styles.now}>
        <span className={styles.moment}>{now}</span>
        <span className={styles.widest} aria-hidden="true">
          {horizon}
        </span>
      </span>
      <span className={styles.horizon}>{text('time.of', { horizon })}</span>
    </div>
  );
}

export function Speed() {
  const text = useText();
  const format = useFormat();
  const speed = usePlayback((state) => state.speed);
  const setSpeed = usePlayback((state) => state.setSpeed);
  const offered = SPEEDS.some((each) => each === speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
  return (
    <div className={styles.speed} data-control="speed">
      <Select
        label={text('time.speed')}
        labelShown={false}
        quiet
        value={String(speed)}
        options={offered.map((each) => ({
          value: String(each),
          label: text('time.times', { speed: format.number(each) }),
        }))}
        onChange={(value) => setSpeed(Number(value))}
      />
    </div>
  );
}
