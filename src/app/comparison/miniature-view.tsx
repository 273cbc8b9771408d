// The small drawing of one deployment. What moves in it is written past React: a picture of ten drawings many times a second.
import { useEffect, useMemo, useRef } from 'react';
import { fillOf, materialFill } from '../../charts/materials.tsx';
import type { Film } from '../../simulation/comparison/film.ts';
import type { Topology } from '../../topology/topology.ts';
import { colourOf, hueOf } from '../../ui/hue.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import { useComparisonClock } from './clock.ts';
import { miniatureOf, type Placed } from './miniature.ts';
import styles from './stages.module.css';

export interface MiniatureViewProps {
  readonly topology: Topology;
  readonly film: Film | null;
  /** Height of the tallest drawing: all stand on one ground, under as much air. */
  readonly tallest: number;
  /** All that it shows, in words. */
  readonly label: string;
}

export function MiniatureView({ topology, film, tallest, label }: MiniatureViewProps) {
  const element = useRef<SVGSVGElement>(null);
  const { width, height, shapes, roofs, top } = useMemo(() => miniatureOf(topology), [topology]);
  const tenants = useMemo(() => roofs.map(({ tenant }) => tenant), [roofs]);
  useEffect(() => {
    const svg = element.current;
    if (!svg || !film) return;
    const show = movingParts(svg, film);
    show(useComparisonClock.getState().tMs);
    return useComparisonClock.subscribe((now, before) => {
      if (now.tMs !== before.tMs) show(now.tMs);
    });
  }, [film]);
  return (
    <svg
      ref={element}
      className={styles.drawing}
      viewBox={`0 ${height - tallest} ${width} ${tallest}`}
      role="img"
      aria-label={label}
      data-miniature=""
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a drawing never change places
        <ShapeView key={at} shape={shape} hue={hueOf(shape.tenant, tenants)} />
      ))}
      {roofs.map(({ tenant, x, width: across }) => {
        const hue = hueOf(tenant, tenants);
        return (
          <g key={`${tenant} ${x}`}>
            <path
              className={styles.roof}
              style={{ stroke: colourOf(hue) }}
              d={`M${x + 0.5} ${top - 3}v-3h${across - 1}v3`}
            />
            <HueMark hue={hue} x={x + across / 2} y={top - 11} radius={3} />
          </g>
        );
      })}
    </svg>
  );
}

function ShapeView({ shape, hue }: { readonly shape: Placed; readonly hue: ReturnType<typeof hueOf> }) {
  const { x, y, width, height } = shape;
  const frame = { x, y, width, height };
  if (shape.type === 'band') {
    return (
      <>
        {shape.node === null ? null : <rect {...frame} className={styles.bed} />}
        <rect
          {...frame}
          className={styles.band}
          style={{ fill: materialFill(shape.material) }}
          data-band={shape.node ?? undefined}
        />
      </>
    );
  }
  if (shape.type === 'fill') {
    return (
      <>
        <rect {...frame} className={styles.ground} style={{ fill: colourOf(hue) }} />
        <rect
          {...frame}
          className={styles.fill}
          style={{ fill: fillOf(hue) }}
          data-fill={shape.node}
          data-machine={shape.machine ? '' : undefined}
        />
        <Cross {...frame} node={shape.node} />
      </>
    );
  }
  return <Wall shape={shape} colour={shape.family === 'lpar' ? 'var(--ink-2)' : colourOf(hue)} />;
}

/** Over what is lost, from then on. */
function Cross({
  node,
  x,
  y,
  width,
  height,
}: { readonly node: string } & Readonly<Record<'x' | 'y' | 'width' | 'height', number>>) {
  const arm = Math.min(width, height) / 5;
  const [across, down] = [x + width / 2, y + height / 2];
  const d = `M${across - arm} ${down - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`;
  return <path className={styles.cross} d={d} data-cross={node} />;
}

/** Dashed, solid and open at the foot, or double. */
function Wall({ shape, colour }: { readonly shape: Placed & { readonly type: 'wall' }; readonly colour: string }) {
  const { x, y, width, height, family } = shape;
  const open = (by: number) => `M${x + by} ${y + height}V${y + by}H${x + width - by}V${y + height}`;
  const style = { stroke: colour };
  if (family === 'lpar') {
    return <path className={styles.wall} data-family={family} style={style} d={`${open(0.5)}${open(3)}`} />;
  }
  return <path className={styles.wall} data-family={family} style={style} d={open(family === 'vm' ? 1 : 0.5)} />;
}

/** A function that brings the moving parts of a drawing to a moment. */
function movingParts(svg: SVGSVGElement, { nodes, everyMs }: Film): (tMs: number) => void {
  const films = new Map(nodes.map((node) => [node.id, node]));
  const parts = [...svg.querySelectorAll<SVGRectElement>('[data-band],[data-fill]')].flatMap((rect) => {
    const film = films.get(rect.dataset.band ?? rect.dataset.fill ?? '');
    const { x, y, width, height } = rect;
    const box = { x: x.baseVal.value, y: y.baseVal.value, width: width.baseVal.value, height: height.baseVal.value };
    // What was shown before is no measure of the whole.
    const whole = (rect as SVGRectElement & { whole?: typeof box }).whole ?? box;
    (rect as SVGRectElement & { whole?: typeof box }).whole = whole;
    return film ? [{ rect, film, whole }] : [];
  });
  const crosses = [...svg.querySelectorAll<SVGPathElement>('[data-cross]')];
  return (tMs) => {
    const step = tMs / everyMs;
    for (const cross of crosses) {
      const lostMs = films.get(cross.dataset.cross ?? '')?.lostMs ?? null;
      cross.style.visibility = lostMs !== null && tMs >= lostMs ? 'visible' : 'hidden';
    }
    for (const { rect, film, whole } of parts) {
      const progress = film.readyMs !== null && tMs >= film.readyMs ? 1 : at(film.progress, step);
      if (rect.dataset.band !== undefined) {
        rect.setAttribute('width', String(whole.width * progress));
        continue;
      }
      const ready = progress >= 1;
      const filled =
        film.lostMs !== null && tMs >= film.lostMs ? 0 : ready ? 1 : rect.dataset.machine === undefined ? progress : 0;
      rect.setAttribute('height', String(whole.height * filled));
      rect.setAttribute('y', String(whole.y + whole.height * (1 - filled)));
      rect.style.opacity = String(ready ? 0.5 + 0.5 * Math.min(1, at(film.load, step)) : 0.35);
    }
  };
}

/** The value at a moment, between its neighbours. */
export function at(curve: readonly number[], step: number): number {
  const before = Math.min(Math.max(0, Math.floor(step)), curve.length - 1);
  const a = curve[before] ?? 0;
  const b = curve[Math.min(before + 1, curve.length - 1)] ?? a;
  return a + (b - a) * Math.min(1, Math.max(0, step - before));
}
