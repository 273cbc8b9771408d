// The stepped line of the isolation chart, drawn by recharts. Loaded when needed; only drawn again when the curves change.
import { Line, LineChart } from 'recharts';
import type { Plot } from '../axis.ts';
import { TimeAxes, timeFrame } from '../time-axes.tsx';
import type { Level } from './levels.ts';

export interface LevelDrawingProps {
  readonly plot: Plot;
  readonly levels: readonly Level[];
  readonly horizonMs: number;
  readonly top: number;
  readonly levelTicks: readonly number[];
  readonly timeTicks: readonly number[];
  writeLevel(level: number): string;
  writeTime(tMs: number): string;
}

export function LevelDrawing(props: LevelDrawingProps) {
  const { plot, levels, horizonMs, top, levelTicks, timeTicks, writeLevel, writeTime } = props;
  return (
    <LineChart {...timeFrame(plot)} data={[...levels]}>
      <TimeAxes
        plot={plot}
        horizonMs={horizonMs}
        timeTicks={timeTicks}
        writeTime={writeTime}
        top={top}
        ticks={levelTicks}
        write={writeLevel}
      />
      <Line
        dataKey="level"
        type="stepAfter"
        stroke="var(--ink)"
        strokeWidth={2}
        dot={false}
        activeDot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
    </LineChart>
  );
}
