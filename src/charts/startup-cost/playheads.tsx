// The lamps in the waterfall: one in every row that is still starting, each at its own time since its own zero. They move
// with every frame; the bars behind them follow a few times a second.
import { useLayoutEffect, useRef } from 'react';
import { usePlayback } from '../../store/playback.ts';
import styles from '../charts.module.css';
import type { StartRow } from './rows.ts';
import { rowY, type StartupScene, xOf } from './scene.ts';

export interface PlayheadsProps {
  readonly scene: StartupScene;
  readonly rows: readonly StartRow[];
}

export function Playheads({ scene, rows }: PlayheadsProps) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const move = (): void => {
      const now = usePlayback.getState().tMs;
      rows.forEach((row, index) => {
        const lamp = group.current?.children[index];
        if (!lamp) return;
        const sinceMs = now - row.zeroMs;
        const shown = !row.done && !row.again && sinceMs >= 0 && sinceMs <= scene.endMs;
        const x = Math.round(xOf(scene, sinceMs) * 2) / 2;
        lamp.setAttribute('visibility', shown ? 'visible' : 'hidden');
        if (shown) lamp.setAttribute('transform', `translate(${x} ${rowY(scene, index)})`);
      });
    };
    move();
    return usePlayback.subscribe(move);
  }, [scene, rows]);
  const reach = scene.barHeight / 2 + 3;
  return (
    <svg className={styles.over} width={scene.plot.width} height={scene.plot.height} aria-hidden="true">
      <g ref={group}>
        {rows.map((row) => (
          <g key={row.id} visibility="hidden">
            <line className={styles.lampLine} y1={-reach} y2={reach} />
            <rect className={styles.lamp} x="-3" y={-reach - 2} width="6" height="4" />
          </g>
        ))}
      </g>
    </svg>
  );
}
