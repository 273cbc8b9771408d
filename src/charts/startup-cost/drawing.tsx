// The waterfall's bars, drawn by recharts: one bar a row, cut into its stages. Loaded when needed.
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import styles from '../charts.module.css';
import type { StartRow, Stretch } from './rows.ts';
import { type StartupScene, whiskerOf, xOf } from './scene.ts';

export interface StartupDrawingProps {
  readonly scene: StartupScene;
  readonly rows: readonly StartRow[];
  fill(row: StartRow, stretch: Stretch): string;
  writeTick(ms: number): string;
  writeTotal(row: StartRow): string;
}

/** What recharts tells the shape of a bar. */
interface BarShape {
  readonly y?: number;
  readonly height?: number;
  readonly payload?: StartRow;
}

interface StagesProps extends BarShape {
  readonly scene: StartupScene;
  readonly total: string;
  fill(row: StartRow, stretch: Stretch): string;
}

const TICK = { fill: 'var(--ink-3)', fontSize: 'var(--fs-fig)' };

/** The last thing drawn in a row, where its total stands. */
const endOf = (row: StartRow): number => Math.max(row.totalMs ?? 0, ...row.stretches.map((stretch) => stretch.toMs));

/** A line from the earliest to the latest with an end mark at either; an arrow where the axis ends before it does. */
function WhiskerLine({ scene, row, y }: { readonly scene: StartupScene; readonly row: StartRow; readonly y: number }) {
  const whisker = whiskerOf(scene, row);
  if (!whisker) return null;
  const from = xOf(scene, whisker.fromMs);
  const to = xOf(scene, whisker.toMs);
  const end = whisker.open ? `M${to - 3} ${y - 3}l3 3l-3 3` : `M${to} ${y - 3}v6`;
  const path = `M${from} ${y}H${to}M${from} ${y - 3}v6${end}`;
  return (
    <>
      <path className={styles.whiskerGround} d={path} />
      <path className={styles.whisker} d={path} />
    </>
  );
}

/** One row: its stages, what is only computed as an outline, and the total at its end. */
function Stages({ scene, total, fill, y = 0, height = 0, payload: row }: StagesProps) {
  if (!row) return null;
  const { barHeight } = scene;
  const top = Math.round(y + (height - barHeight) / 2);
  const first = row.stretches[0]?.fromMs ?? 0;
  return (
    <g>
      {first > 0 ? (
        <line
          x1={xOf(scene, 0)}
          x2={xOf(scene, first)}
          y1={top + barHeight / 2}
          y2={top + barHeight / 2}
          style={{ stroke: 'var(--ink-3)', strokeWidth: 1 }}
          strokeDasharray="1 2"
        />
      ) : null}
      {row.stretches.map((stretch) => {
        const x = xOf(scene, stretch.fromMs);
        const width = Math.max(0, xOf(scene, stretch.toMs) - x);
        return stretch.computed ? (
          <rect
            key={`${stretch.name} ${stretch.fromMs}`}
            x={x + 0.5}
            y={top + 0.5}
            width={Math.max(0, width - 1)}
            height={barHeight - 1}
            style={{ fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1 }}
            strokeDasharray="2 2"
          />
        ) : (
          <g key={`${stretch.name} ${stretch.fromMs}`}>
            <rect x={x} y={top} width={width} height={barHeight} style={{ fill: fill(row, stretch) }} />
            <rect x={x + width - 0.5} y={top} width={1} height={barHeight} style={{ fill: 'var(--paper)' }} />
          </g>
        );
      })}
      <WhiskerLine scene={scene} row={row} y={top + barHeight / 2} />
      <text
        x={xOf(scene, Math.max(endOf(row), whiskerOf(scene, row)?.toMs ?? 0)) + 5}
        y={top + barHeight / 2 + 4}
        style={{
          fill: row.done ? 'var(--ink)' : 'var(--ink-2)',
          fontSize: 'var(--fs-fig)',
          fontWeight: row.done ? 600 : 400,
        }}
      >
        {total}
      </text>
    </g>
  );
}

export function StartupDrawing({ scene, rows, fill, writeTick, writeTotal }: StartupDrawingProps) {
  const { plot, endMs, ticksMs } = scene;
  return (
    <BarChart
      layout="vertical"
      width={plot.width}
      height={plot.height}
      data={[...rows]}
      margin={{ left: plot.left, right: plot.right, top: plot.top, bottom: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} syncWithTicks stroke="var(--rule-2)" />
      <XAxis
        type="number"
        domain={[0, endMs]}
        ticks={[...ticksMs]}
        interval={0}
        height={plot.bottom}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text x={x} y={Number(y) + 4} style={TICK} textAnchor="middle">
            {writeTick(Number(payload.value))}
          </text>
        )}
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar
        dataKey={endOf}
        shape={(bar: BarShape) => (
          <Stages {...bar} scene={scene} fill={fill} total={bar.payload ? writeTotal(bar.payload) : ''} />
        )}
        isAnimationActive={false}
      />
    </BarChart>
  );
}
