// Little sections of walls: across, as long as they are strong; and upright, one stroke a wall. The edge says what it is.
import type { Family } from '../../catalog/kind.ts';
import { colourOf, type Hue } from '../../ui/hue.ts';
import styles from '../charts.module.css';
import type { Wall } from './measures.ts';

const GAP = 3;

export interface WallsAcrossProps {
  readonly walls: readonly Wall[];
  readonly low: number;
  readonly high: number;
  readonly hue: Hue | null;
  /** Pixels for a strength of 1. */
  readonly scale: number;
  readonly height: number;
}

/** Walls in series with a whisker from the low to the high end of what they may be worth. */
export function WallsAcross({ walls, low, high, hue, scale, height }: WallsAcrossProps) {
  const middle = height / 2;
  const colour = colourOf(hue);
  let x = 0;
  const drawn = walls.map((wall) => {
    const width = Math.max(4, wall.strength * scale);
    const at = x;
    x += width + GAP;
    return { ...wall, x: at, width, key: `${wall.boundary} ${at}` };
  });
  const lowX = low * scale + GAP * (walls.length - 1);
  const highX = high * scale + GAP * (walls.length - 1);
  const whisker = `M${lowX} ${middle}H${highX}M${lowX} ${middle - 3}v6M${highX} ${middle - 3}v6`;
  return (
    <svg className={styles.walls} width="100%" height={height} aria-hidden="true">
      {drawn.map((wall) => (
        <WallAcross key={wall.key} edge={wall.edge} x={wall.x} width={wall.width} middle={middle} colour={colour} />
      ))}
      <path className={styles.whiskerGround} d={whisker} />
      <path className={styles.whisker} d={whisker} />
    </svg>
  );
}

interface WallAcrossProps {
  readonly edge: Family;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly colour: string;
}

function WallAcross({ edge, x, width, middle, colour }: WallAcrossProps) {
  switch (edge) {
    case 'container':
      return (
        <rect
          x={x + 0.75}
          y={middle - 5.25}
          width={Math.max(1, width - 1.5)}
          height={10.5}
          strokeDasharray="4 2.4"
          style={{ fill: `color-mix(in oklab, ${colour} 12%, var(--paper))`, stroke: colour, strokeWidth: 1.5 }}
        />
      );
    case 'vm':
      return <rect x={x} y={middle - 6} width={width} height={12} style={{ fill: colour }} />;
    case 'lpar':
      return (
        <g style={{ fill: colour }}>
          <rect x={x} y={middle - 6} width={width} height={4.4} />
          <rect x={x} y={middle + 1.6} width={width} height={4.4} />
        </g>
      );
  }
}

const THICKNESS: Readonly<Record<Family, number>> = { container: 2, vm: 3.4, lpar: 5 };
const UPRIGHT_GAP = 4;

/** The walls of one pair, upright, in the order in which they must fall. */
export function WallsUpright({ walls, height }: { readonly walls: readonly Wall[]; readonly height: number }) {
  let x = 0;
  const drawn = walls.map((wall) => {
    const at = x;
    x += THICKNESS[wall.edge] + UPRIGHT_GAP;
    return { ...wall, x: at };
  });
  const width = Math.max(1, x - UPRIGHT_GAP);
  return (
    <svg className={styles.upright} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {drawn.map((wall) => (
        <WallUpright key={wall.x} edge={wall.edge} x={wall.x} height={height} />
      ))}
    </svg>
  );
}

function WallUpright({ edge, x, height }: { readonly edge: Family; readonly x: number; readonly height: number }) {
  const ink = { fill: 'var(--ink)' };
  switch (edge) {
    case 'container':
      return (
        <line
          x1={x + 1}
          x2={x + 1}
          y2={height}
          strokeDasharray="3 2"
          style={{ stroke: 'var(--ink)', strokeWidth: 1.6 }}
        />
      );
    case 'vm':
      return <rect x={x} width={3.4} height={height} style={ink} />;
    case 'lpar':
      return (
        <g style={ink}>
          <rect x={x} width={1.5} height={height} />
          <rect x={x + 3.4} width={1.5} height={height} />
        </g>
      );
  }
}
