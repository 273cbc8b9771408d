// A scene's stage as a small drawing: the grammar of the stage at a tenth of its size. Drawn when it comes into sight, one after the
// other, so that a talk of a hundred scenes opens as soon as one of ten.
import { useEffect, useMemo, useRef, useState } from 'react';
import { materialFill } from '../../../stage/materials.tsx';
import type { Sandbox, Topology } from '../../../topology/topology.ts';
import { colourOf, hueOf } from '../../../ui/hue.ts';
import { HueMark } from '../../../ui/hue-mark.tsx';
import { miniatureOf, type Placed } from '../../comparison/miniature.ts';
import type { SpokenScene } from '../talk.ts';
import { inTurn } from './in-turn.ts';
import styles from './overview.module.css';
import { stageOf } from './stage-of-scene.ts';

/** Room for the highest drawing, units of the drawing: all stand on one ground. */
const TALLEST = 150;
const SMALLEST_CELL = 4;
/** So far outside of what is seen a drawing is made already. */
const AHEAD = '50%';

export function SceneDrawing({ scene }: { readonly scene: SpokenScene }) {
  const place = useRef<HTMLSpanElement>(null);
  const [topology, setTopology] = useState<Topology | null>(null);
  useEffect(() => {
    if (!place.current) return;
    let stop = (): void => {};
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        stop = inTurn(() => setTopology(stageOf(scene)));
      },
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [scene]);
  return (
    <span ref={place} className={styles.place} aria-hidden="true" data-drawn={topology ? '' : undefined}>
      {topology ? <Drawing topology={topology} /> : null}
    </span>
  );
}

function Drawing({ topology }: { readonly topology: Topology }) {
  const { width, height, shapes, roofs, top } = useMemo(() => miniatureOf(topology), [topology]);
  const many = useMemo(() => instancesOf(topology), [topology]);
  const tenants = [...new Set(roofs.map(({ tenant }) => tenant))];
  const drawn = (node: string): number => shapes.filter((one) => one.type === 'fill' && one.node === node).length;
  const tallest = Math.max(TALLEST, height);
  return (
    <svg className={styles.drawing} aria-hidden="true" viewBox={`0 ${height - tallest} ${width} ${tallest}`}>
      {shapes.map((shape, at) => (
        <ShapeView
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a drawing never change places
          key={at}
          shape={shape}
          colour={colourOf(hueOf(shape.tenant, tenants))}
          instances={shape.type === 'fill' && drawn(shape.node) === 1 ? (many.get(shape.node) ?? 1) : 1}
        />
      ))}
      {roofs.map(({ tenant, x, width: across }) => (
        <g key={`${tenant} ${x}`}>
          <path
            className={styles.roof}
            style={{ stroke: colourOf(hueOf(tenant, tenants)) }}
            d={`M${x + 0.5} ${top - 3}v-3h${across - 1}v3`}
          />
          <HueMark hue={hueOf(tenant, tenants)} x={x + across / 2} y={top - 11} radius={4} />
        </g>
      ))}
    </svg>
  );
}

/** How many instances there are of what each node is, those of what it stands in counted. */
function instancesOf(topology: Topology): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (nodes: readonly Sandbox[], times: number): void => {
    for (const node of nodes) {
      found.set(node.id, times * node.replicas);
      visit(node.children, times * node.replicas);
    }
  };
  for (const { children } of topology.hosts) visit(children, 1);
  return found;
}

interface ShapeViewProps {
  readonly shape: Placed;
  readonly colour: string;
  /** More than one: the box stands for so many, a cell each. */
  readonly instances: number;
}

function ShapeView({ shape, colour, instances }: ShapeViewProps) {
  const { x, y, width, height } = shape;
  if (shape.type === 'band')
    return <rect {...{ x, y, width, height }} style={{ fill: materialFill(shape.material) }} />;
  if (shape.type === 'fill') {
    return (
      <>
        <rect {...{ x, y, width, height }} className={styles.fill} style={{ fill: colour }} />
        {instances > 1 ? <path className={styles.cells} d={cellLines(shape, instances)} /> : null}
      </>
    );
  }
  const open = (by: number): string => `M${x + by} ${y + height}V${y + by}H${x + width - by}V${y + height}`;
  const d = shape.family === 'lpar' ? `${open(0.5)}${open(3.5)}` : open(shape.family === 'vm' ? 1.2 : 0.6);
  const stroke = shape.family === 'lpar' ? 'var(--ink)' : colour;
  return <path className={styles.wall} data-family={shape.family} style={{ stroke }} d={d} />;
}

/** The joints of a field of cells, one for each instance as long as they can be told apart. */
function cellLines({ x, y, width, height }: Placed, instances: number): string {
  const side = Math.max(SMALLEST_CELL, Math.sqrt((width * height) / instances));
  const [columns, rows] = [Math.max(1, Math.round(width / side)), Math.max(1, Math.round(height / side))];
  const joints = (count: number): number[] => Array.from({ length: count - 1 }, (_, at) => (at + 1) / count);
  return [
    ...joints(columns).map((share) => `M${x + width * share} ${y}v${height}`),
    ...joints(rows).map((share) => `M${x} ${y + height * share}h${width}`),
  ].join('');
}
