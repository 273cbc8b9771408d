// The processor of a host: one cell per core with a lamp that brightens with use, or one strip where there are too many.

import { memo, useEffect, useRef } from 'react';
import { share } from '../store/share.ts';
import { hueOf } from '../ui/hue.ts';
import { type ChosenNodes, useChosen } from './chosen.ts';
import type { CoreUse, coreUses } from './cores.ts';
import { type OwnCells, ownCells, usesWithOwn } from './dedicated.ts';
import groundStyles from './ground.module.css';
import { useLive, useLiveHost } from './live.ts';
import { materialFill, tenantFill } from './materials.tsx';
import type { HostScene } from './scene.ts';
import { coresOf } from './share-of-selection.ts';
import styles from './stage.module.css';
import { useSurroundings } from './surroundings.ts';

export function ProcessorView({ host, order }: { readonly host: HostScene; readonly order: readonly string[] }) {
  const frame = useLiveHost(host.id);
  const { nodes } = useSurroundings();
  // Of live nodes only those matter that have cells of their own.
  const own = host.coreCells ? ownCells(nodes.get(host.id)?.children ?? [], host.cores) : [];
  const live = useLive((latest) => (own.length > 0 ? latest : null));
  const chosen = useChosen(host);
  const { processor, coreCells, rect } = host;
  const cells = coreCells ?? { count: 1, width: processor.width, gap: 0 };
  // Most cells are as full as they were, and are not drawn again.
  const latest = useRef<readonly (readonly CoreUse[])[]>([]);
  const uses = frame
    ? share(
        latest.current,
        coreCells
          ? usesWithOwn(frame.cpu, order, host.cores, own, live?.nodes ?? [])
          : strip(frame.cpu, order, host.cores),
      )
    : [];
  useEffect(() => {
    latest.current = uses;
  });
  const height = processor.height;
  const marked = chosen && frame && coreCells ? markedOf(chosen, uses, own) : null;
  return (
    <svg
      className={styles.overlay}
      style={{ left: processor.x - rect.x, top: processor.y - rect.y }}
      width={processor.width}
      height={height}
      aria-hidden="true"
    >
      {Array.from({ length: cells.count }, (_, index) => (
        <Core
          // biome-ignore lint/suspicious/noArrayIndexKey: a core has no other name than its number
          key={index}
          x={index * (cells.width + cells.gap)}
          width={cells.width}
          height={height}
          lamp={coreCells ? (host.compact ? 3 : 4) : null}
          parts={uses[index] ?? NOTHING}
        />
      ))}
      {own.map(({ id, from, to }) => (
        // Doubled, as the wall of a partition is.
        <path
          key={id}
          className={groundStyles.own}
          d={[2.5, 5]
            .map(
              (y) => `M${from * (cells.width + cells.gap)} ${height + y}H${to * (cells.width + cells.gap) - cells.gap}`,
            )
            .join('')}
        />
      ))}
      {marked ? (
        <rect
          className={groundStyles.chosen}
          x={marked.from * (cells.width + cells.gap) - 2.5}
          y={-2.5}
          width={(marked.to - marked.from + 1) * (cells.width + cells.gap) - cells.gap + 5}
          height={height + 5}
          rx="2"
        />
      ) : null}
    </svg>
  );
}

const NOTHING: readonly CoreUse[] = [];

interface CoreProps {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** How high the lamp over a cell is; null for the strip of all cores, which is filled from the left. */
  readonly lamp: number | null;
  readonly parts: readonly CoreUse[];
}

const Core = memo(function Core({ x, width, height, lamp, parts }: CoreProps) {
  const { tenants } = useSurroundings();
  const fillOf = ({ tenant }: CoreUse) =>
    tenant === null ? materialFill('kernel') : tenantFill(hueOf(tenant, tenants));
  const used = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  return (
    <g>
      <rect x={x} width={width} height={height} rx="1" className={groundStyles.core} />
      {parts.map((part) =>
        lamp === null ? (
          <rect
            key={part.tenant}
            x={part.from * width}
            width={(part.to - part.from) * width}
            height={height}
            style={{ fill: fillOf(part) }}
          />
        ) : (
          <rect
            key={part.tenant}
            x={x}
            width={width}
            y={height - height * part.to}
            height={height * (part.to - part.from)}
            style={{ fill: fillOf(part) }}
          />
        ),
      )}
      {lamp === null ? null : (
        <rect
          x={x}
          y={-lamp}
          width={width}
          height={lamp / 1.9}
          style={{
            fill:
              used > 0 ? `color-mix(in oklab, var(--lamp) ${Math.round(30 + 70 * used)}%, var(--cell))` : 'var(--cell)',
          }}
        />
      )}
    </g>
  );
});

/** The cells of what is chosen: among its partition's own where it stands in one that has some, else among the others. */
function markedOf(chosen: ChosenNodes, uses: readonly (readonly CoreUse[])[], own: readonly OwnCells[]) {
  const [id] = chosen.ids;
  const zone = own.find(({ ids }) => id !== undefined && ids.has(id));
  const [from, to] = zone ? [zone.from, zone.to] : [0, own[0]?.from ?? uses.length];
  const inside = uses.map((cell, index) => (index >= from && index < to ? cell : []));
  const nodes = chosen.nodes.filter((node) => own.find(({ ids }) => ids.has(node.id)) === zone);
  return coresOf(chosen, inside, nodes);
}

/** All cores as one strip: whose share of the machine, left to right. */
function strip(cpu: Parameters<typeof coreUses>[0], order: readonly string[], cores: number): CoreUse[][] {
  let at = 0;
  const rank = (tenant: string) => (order.indexOf(tenant) + order.length + 1) % (order.length + 1);
  const parts: CoreUse[] = [];
  const add = (tenant: string | null, used: number) => {
    if (used <= 0) return;
    parts.push({ tenant, from: at, to: Math.min(1, at + used / cores) });
    at = Math.min(1, at + used / cores);
  };
  for (const { tenant, cores: used } of [...cpu.byTenant].sort((a, b) => rank(a.tenant) - rank(b.tenant)))
    add(tenant, used);
  add(null, cpu.kernelCores);
  return [parts];
}
