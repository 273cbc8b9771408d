// The lamp that marks the present moment in a drawing over time, and the veil that makes the computed future lighter.
// Moves with every frame by writing to the elements themselves; nothing is rendered again.
import { useLayoutEffect, useRef } from 'react';
import { usePlayback } from '../store/playback.ts';
import type { Plot } from './axis.ts';
import styles from './charts.module.css';

export interface PlayheadProps {
  readonly plot: Plot;
  readonly horizonMs: number;
}

export function Playhead({ plot, horizonMs }: PlayheadProps) {
  const veil = useRef<SVGRectElement>(null);
  const lamp = useRef<SVGGElement>(null);
  const left = plot.left;
  const across = plot.width - plot.left - plot.right;
  const foot = plot.height - plot.bottom;
  useLayoutEffect(() => {
    let drawn = Number.NaN;
    const move = (): void => {
      const share = horizonMs > 0 ? Math.min(1, Math.max(0, usePlayback.getState().tMs / horizonMs)) : 0;
      const x = Math.round((left + across * share) * 2) / 2;
      if (x === drawn) return;
      drawn = x;
      veil.current?.setAttribute('x', String(x));
      veil.current?.setAttribute('width', String(Math.max(0, left + across - x)));
      lamp.current?.setAttribute('transform', `translate(${x} 0)`);
    };
    move();
    return usePlayback.subscribe(move);
  }, [left, across, horizonMs]);
  return (
    <svg className={styles.over} width={plot.width} height={plot.height} aria-hidden="true">
      <rect ref={veil} className={styles.veil} y={plot.top - 4} height={foot - plot.top + 4} />
      <g ref={lamp}>
        <line className={styles.lampLine} y1={plot.top - 4} y2={foot} />
        <rect className={styles.lamp} x="-3" y={plot.top - 7} width="6" height="5" />
      </g>
    </svg>
  );
}
