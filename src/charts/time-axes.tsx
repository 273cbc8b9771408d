// The ground of a chart over time, for recharts: time below, a value at the left, lines across. Loaded with the drawings.
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Plot } from './axis.ts';

export interface TimeAxesProps {
  readonly plot: Plot;
  readonly horizonMs: number;
  readonly timeTicks: readonly number[];
  writeTime(tMs: number): string;
  /** The value at the top, and where the axis is marked, in its unit. */
  readonly top: number;
  readonly ticks: readonly number[];
  write(value: number): string;
}

const TICK = { fill: 'var(--ink-3)', fontSize: 'var(--fs-fig)' };

export function TimeAxes({ plot, horizonMs, timeTicks, writeTime, top, ticks, write }: TimeAxesProps) {
  const last = timeTicks[timeTicks.length - 1];
  return (
    <>
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--rule-2)" />
      <XAxis
        dataKey="tMs"
        type="number"
        domain={[0, horizonMs]}
        ticks={[...timeTicks]}
        interval={0}
        height={plot.bottom}
        axisLine={{ stroke: 'var(--rule)' }}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text
            x={x}
            y={Number(y) + 4}
            style={TICK}
            textAnchor={payload.value === 0 ? 'start' : payload.value === last ? 'end' : 'middle'}
          >
            {writeTime(Number(payload.value))}
          </text>
        )}
      />
      <YAxis
        width={plot.left}
        domain={[0, top]}
        ticks={[...ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text x={x} y={Number(y) + 4} style={TICK} textAnchor="end">
            {write(Number(payload.value))}
          </text>
        )}
      />
    </>
  );
}

/** What a chart over time is given by recharts besides its data. */
export const timeFrame = ({ width, height, right, top }: Plot) => ({
  width,
  height,
  margin: { left: 0, right, top, bottom: 0 },
  accessibilityLayer: false,
});
