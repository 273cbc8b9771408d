// The stacked areas of the memory chart, drawn by recharts. Loaded when needed; only drawn again when the run's curves
// change, because the playhead lies above it (playhead.tsx).
import { Area, ComposedChart, Line } from 'recharts';
import type { Plot } from '../axis.ts';
import { materialFill } from '../materials.tsx';
import { TimeAxes, timeFrame } from '../time-axes.tsx';
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

export function MemoryDrawing(props: MemoryDrawingProps) {
  const { plot, stack, horizonMs, topMiB, timeTicks, sizeTicks, fill, writeTime, writeSize } = props;
  return (
    <ComposedChart
      // Recharts stacks in the order in which areas were first drawn, so a new set of beds is a new chart.
      key={stack.beds.map((bed) => bed.key).join(' ')}
      {...timeFrame(plot)}
      data={[...stack.moments]}
    >
      <TimeAxes
        plot={plot}
        horizonMs={horizonMs}
        timeTicks={timeTicks}
        writeTime={writeTime}
        top={topMiB}
        ticks={sizeTicks}
        write={writeSize}
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
        fill={materialFill('saved')}
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
