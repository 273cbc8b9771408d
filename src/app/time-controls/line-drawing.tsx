// What the time line looks like: the hill of processor use, the line, marks with their labels, and the playhead's lamp.
import { memo } from 'react';
import { useNames } from '../../charts/names.ts';
import { useText } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import { loadPath } from './load-curve.ts';
import { labelsOf, type Mark, type MarkShape } from './marks.ts';
import type { PlayheadParts } from './playhead.ts';
import styles from './time-controls.module.css';
import { markWords } from './words.ts';

export const HEIGHT = 58;
/** Where the line lies. */
export const FOOT = 38;
const HILL = 24;

export interface LineDrawingProps {
  readonly marks: readonly Mark[];
  readonly horizonMs: number;
  readonly width: number;
  readonly playhead: PlayheadParts;
}

export function LineDrawing({ marks, horizonMs, width, playhead }: LineDrawingProps) {
  return (
    <svg className={styles.drawing} width={width} height={HEIGHT} aria-hidden="true">
      <Hill horizonMs={horizonMs} width={width} />
      <rect ref={playhead.veil} className={styles.veil} y={FOOT - HILL - 2} height={HILL + 2} />
      <line className={styles.future} x2={width} y1={FOOT} y2={FOOT} />
      <rect ref={playhead.past} className={styles.past} y={FOOT - 1.25} height={2.5} />
      <Marks marks={marks} width={width} />
      <g ref={playhead.lamp}>
        <line className={styles.lampLine} y1={FOOT - HILL} y2={FOOT + 8} />
        <path className={styles.lamp} d={`M-7 ${FOOT - HILL - 12}h14v8l-7 6l-7 -6z`} />
      </g>
    </svg>
  );
}

const Hill = memo(function Hill({ horizonMs, width }: { readonly horizonMs: number; readonly width: number }) {
  const series = usePlayback((state) => state.series);
  const cores = usePlayback((state) => state.frame?.hosts.reduce((sum, host) => sum + host.cpu.cores, 0) ?? 0);
  return (
    <path
      className={styles.hill}
      d={loadPath(series, cores, horizonMs, width, HILL)}
      transform={`translate(0 ${FOOT - HILL})`}
    />
  );
});

/** Marks that have happened are filled, those that are only computed are not. */
function Marks({ marks, width }: { readonly marks: readonly Mark[]; readonly width: number }) {
  const text = useText();
  const { nameOf } = useNames();
  // Counted rather than timed, so that the marks are drawn again only when the playhead passes one.
  const past = usePlayback((state) => marks.reduce((sum, mark) => (mark.tMs <= state.tMs ? sum + 1 : sum), 0));
  const labels = labelsOf(marks, width, (mark) => markWords(text, nameOf, mark));
  const done = new Set(marks.slice(0, past));
  return (
    <>
      {marks.map((mark) => (
        <MarkSign key={mark.tMs} shape={mark.shape} x={mark.x} done={done.has(mark)} />
      ))}
      {labels.map(({ mark, words, x, width: wide }) => (
        <text
          key={mark.tMs}
          className={`${styles.label} ${done.has(mark) ? '' : styles.coming}`}
          x={x + wide / 2}
          y={FOOT + 17}
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </>
  );
}

function MarkSign({ shape, x, done }: { readonly shape: MarkShape; readonly x: number; readonly done: boolean }) {
  const className = `${styles.mark} ${done ? styles.done : ''}`;
  switch (shape) {
    case 'placed':
      return <path className={className} d={`M${x - 4.5} ${FOOT + 4}h9v-4.5h-3v-3.6h-3v3.6h-3z`} />;
    case 'changed':
      return <rect className={className} x={x - 3.5} y={FOOT - 3.5} width={7} height={7} />;
    case 'ready':
      return <circle className={className} cx={x} cy={FOOT} r={3.5} />;
    case 'merging':
      return (
        <path
          className={`${styles.stroke} ${done ? '' : styles.strokeComing}`}
          d={`M${x - 6} ${FOOT + 4}l3 -6l3 6l3 -6l3 6`}
        />
      );
    case 'incident':
      return <path className={className} d={`M${x} ${FOOT - 6}l5.5 10h-11z`} />;
  }
}
