// The weakest pair's strength over time, with the playhead over it: the place that the lazily loaded line is drawn in.
import { lazy, memo, Suspense, useMemo, useRef } from 'react';
import { useFormat, useText } from '../../locales/text.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { type Plot, roomLeftOf, ticks, tickUnit, timeTicks } from '../axis.ts';
import styles from '../charts.module.css';
import { Label } from '../label.tsx';
import { Coming, Measured } from '../measured.tsx';
import { Playhead } from '../playhead.tsx';
import { useSampled } from '../sampled.ts';
import { levels, range } from './levels.ts';

const Drawing = lazy(() => import('./level-drawing.tsx').then((chunk) => ({ default: chunk.LevelDrawing })));
const readSeries = (state: PlaybackState) => state.series;

export interface LevelPictureProps {
  readonly height: number;
  /** Takes the height that its panel has left; `height` is then the least. */
  readonly fill?: boolean;
}

export const LevelPicture = memo(function LevelPicture({ height: least, fill = false }: LevelPictureProps) {
  const text = useText();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const series = useSampled(place, readSeries);
  const all = useMemo(() => levels(series), [series]);
  const extent = range(all);
  const horizonMs = all[all.length - 1]?.tMs ?? 0;
  const { unit, ms } = tickUnit(horizonMs);
  const number = (value: number): string => format.number(value, { digits: 1 });
  const summary = extent
    ? text('charts.isolation.overTimeSummary', { low: number(extent.low), high: number(extent.high) })
    : text('charts.isolation.alone');
  return (
    <div ref={place} className={fill ? styles.rest : undefined}>
      <Measured height={least} fill={fill} summary={summary}>
        {(width, height) => {
          if (!extent) return null;
          const top = extent.high * 1.12;
          const marks = ticks(top, height > 120 ? 4 : 2);
          const plot: Plot = { width, height, left: roomLeftOf(marks), right: 4, top: 22, bottom: 16 };
          const times = timeTicks(horizonMs, Math.max(2, Math.floor((width - 26) / 72)));
          const lastTime = times[times.length - 1];
          return (
            <>
              <Suspense fallback={<Coming />}>
                <Drawing
                  plot={plot}
                  levels={all}
                  horizonMs={horizonMs}
                  top={top}
                  levelTicks={marks}
                  timeTicks={times}
                  writeLevel={(level) => format.number(level)}
                  writeTime={(tMs) => {
                    const value = format.number(tMs / ms);
                    return tMs === lastTime ? text(`charts.axis.${unit}`, { value }) : value;
                  }}
                />
              </Suspense>
              <Playhead plot={plot} horizonMs={horizonMs} />
              <Label x={0} y={6} room={width} quiet>
                {text('charts.isolation.overTime')}
              </Label>
            </>
          );
        }}
      </Measured>
    </div>
  );
});
