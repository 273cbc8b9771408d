// The stacked areas of the memory chart, drawn by recharts. Loaded when needed; only drawn again when the run's curves
// change, because the playhead lies above it (playhead.tsx).
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { Plot } from '../axis.ts';
import type { Moment, Stack } from './stack.ts';

export interface MemoryDrawingProps {
  readonly plot: Plot;
  readonly stack: Stack;
  readonly horizonMs: number;
  readonly topMiB: number;
  readonly timeTicks: readonly number[];
  readonly sizeTicks: readonly number[];
  /** Fill of a bed by its key. */
  fill(key: string): string;
  writeTime(tMs: number): string;
  writeSize(MiB: number): string;
}

const TICK = { fill: 'var(--ink-3)', fontSize: 'var(--fs-fig)' };

export function MemoryDrawing(props: MemoryDrawingProps) {
  const { plot, stack, horizonMs, topMiB, timeTicks, sizeTicks, fill, writeTime, writeSize } = props;
  const margin = { left: 0, right: plot.right, top: plot.top, bottom: 0 };
  const last = timeTicks[timeTicks.length - 1];
  return (
    <ComposedChart
      // Recharts stacks in the order in which areas were first drawn, so a new set of beds is a new chart.
      key={stack.beds.map((bed) => bed.key).join(' ')}
      width={plot.width}
      height={plot.height}
      data={[...stack.moments]}
      margin={margin}
      accessibilityLayer={false}
    >
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
        domain={[0, topMiB]}
        ticks={[...sizeTicks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text x={x} y={Number(y) + 4} style={TICK} textAnchor="end">
            {writeSize(Number(payload.value))}
          </text>
        )}
      />
      {stack.beds.map((bed) => (
        <Area
          key={bed.key}
          dataKey={(moment: Moment) => moment.beds[bed.key] ?? 0}
          stackId="held"
          type="linear"
          fill={fill(bed.key)}
          fillOpacity={1}
          stroke="var(--paper)"
          strokeWidth={1}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Area
        dataKey="gap"
        stackId="held"
        type="linear"
        fill="url(#chart-saved)"
        fillOpacity={1}
        stroke="none"
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="ifNothingShared"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={1.2}
        strokeDasharray="3 2.5"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
    </ComposedChart>
  );
}
