// The stacked areas of the processor chart, drawn by recharts. Loaded when needed; only drawn again when the run's curves
// change, because the playhead lies above it (playhead.tsx).
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { ProcessorScene } from './scene.ts';
import type { Cut, Moment } from './stack.ts';

export interface ProcessorDrawingProps {
  readonly scene: ProcessorScene;
  readonly cut: Cut;
  readonly horizonMs: number;
  /** Whether to draw the line of what was wanted. */
  readonly wanted: boolean;
  /** Fill of a bed by its key. */
  fill(key: string): string;
  writeTime(tMs: number): string;
  writeCores(cores: number): string;
}

const TICK = { fill: 'var(--ink-3)', fontSize: 'var(--fs-fig)' };

export function ProcessorDrawing(props: ProcessorDrawingProps) {
  const { scene, cut, horizonMs, wanted, fill, writeTime, writeCores } = props;
  const { plot, topCores, timeTicks, coreTicks } = scene;
  const last = timeTicks[timeTicks.length - 1];
  return (
    <ComposedChart
      // Recharts stacks in the order in which areas were first drawn, so a new set of beds is a new chart.
      key={cut.beds.map((bed) => bed.key).join(' ')}
      width={plot.width}
      height={plot.height}
      data={[...cut.moments]}
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
        domain={[0, topCores]}
        ticks={[...coreTicks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text x={x} y={Number(y) + 4} style={TICK} textAnchor="end">
            {writeCores(Number(payload.value))}
          </text>
        )}
      />
      {cut.beds.map((bed) => (
        <Area
          key={bed.key}
          dataKey={(moment: Moment) => moment.beds[bed.key] ?? 0}
          stackId="used"
          type="linear"
          fill={fill(bed.key)}
          fillOpacity={1}
          stroke="var(--paper)"
          strokeWidth={1}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {wanted ? (
        <Line
          dataKey="wanted"
          type="linear"
          stroke="var(--ink)"
          strokeWidth={1.2}
          strokeDasharray="3 2.5"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ) : null}
    </ComposedChart>
  );
}
