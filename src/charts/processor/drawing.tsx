// The stacked areas of the processor chart, drawn by recharts. Loaded when needed; only drawn again when the run's curves
// change, because the playhead lies above it (playhead.tsx).
import { Area, ComposedChart, Line } from 'recharts';
import { TimeAxes, timeFrame } from '../time-axes.tsx';
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

export function ProcessorDrawing(props: ProcessorDrawingProps) {
  const { scene, cut, horizonMs, wanted, fill, writeTime, writeCores } = props;
  const { plot, topCores, timeTicks, coreTicks } = scene;
  return (
    <ComposedChart
      // Recharts stacks in the order in which areas were first drawn, so a new set of beds is a new chart.
      key={cut.beds.map((bed) => bed.key).join(' ')}
      {...timeFrame(plot)}
      data={[...cut.moments]}
    >
      <TimeAxes
        plot={plot}
        horizonMs={horizonMs}
        timeTicks={timeTicks}
        writeTime={writeTime}
        top={topCores}
        ticks={coreTicks}
        write={writeCores}
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
