// The stepped line of the isolation chart, drawn by recharts. Loaded when needed; only drawn again when the curves change.
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Plot } from '../axis.ts';
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

const TICK = { fill: 'var(--ink-3)', fontSize: 'var(--fs-fig)' };

export function LevelDrawing(props: LevelDrawingProps) {
  const { plot, levels, horizonMs, top, levelTicks, timeTicks, writeLevel, writeTime } = props;
  const last = timeTicks[timeTicks.length - 1];
  return (
    <LineChart
      width={plot.width}
      height={plot.height}
      data={[...levels]}
      margin={{ left: 0, right: plot.right, top: plot.top, bottom: 0 }}
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
        domain={[0, top]}
        ticks={[...levelTicks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text x={x} y={Number(y) + 4} style={TICK} textAnchor="end">
            {writeLevel(Number(payload.value))}
          </text>
        )}
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
