// The processor of a host: one cell per core with a lamp that brightens with use, or one strip where there are too many.

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
import { hueOf } from './tenants.ts';

export function ProcessorView({ host, order }: { readonly host: HostScene; readonly order: readonly string[] }) {
  const frame = useLiveHost(host.id);
  const { tenants, nodes } = useSurroundings();
  // Of live nodes only those matter that have cells of their own.
  const own = host.coreCells ? ownCells(nodes.get(host.id)?.children ?? [], host.cores) : [];
  const live = useLive((latest) => (own.length > 0 ? latest : null));
  const chosen = useChosen(host);
  const { processor, coreCells, rect } = host;
  const cells = coreCells ?? { count: 1, width: processor.width, gap: 0 };
  const uses = frame
    ? coreCells
      ? usesWithOwn(frame.cpu, order, host.cores, own, live?.nodes ?? [])
      : strip(frame.cpu, order, host.cores)
    : [];
  const height = processor.height;
  const fillOf = ({ tenant }: CoreUse) =>
    tenant === null ? materialFill('kernel') : tenantFill(hueOf(tenant, tenants));
  const marked = chosen && frame && coreCells ? markedOf(chosen, uses, own) : null;
  const lamp = host.compact ? 3 : 4;
  return (
    <svg
      className={styles.overlay}
      style={{ left: processor.x - rect.x, top: processor.y - rect.y }}
      width={processor.width}
      height={height}
      aria-hidden="true"
    >
      {Array.from({ length: cells.count }, (_, index) => {
        const x = index * (cells.width + cells.gap);
        const parts = uses[index] ?? [];
        const used = coreCells ? parts.reduce((sum, part) => sum + part.to - part.from, 0) : 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a core has no other name than its number
          <g key={index}>
            <rect x={x} width={cells.width} height={height} rx="1" className={groundStyles.core} />
            {parts.map((part) =>
              coreCells ? (
                <rect
                  key={part.tenant}
                  x={x}
                  width={cells.width}
                  y={height - height * part.to}
                  height={height * (part.to - part.from)}
                  style={{ fill: fillOf(part) }}
                />
              ) : (
                <rect
                  key={part.tenant}
                  x={part.from * cells.width}
                  width={(part.to - part.from) * cells.width}
                  height={height}
                  style={{ fill: fillOf(part) }}
                />
              ),
            )}
            {coreCells ? (
              <rect
                x={x}
                y={-lamp}
                width={cells.width}
                height={lamp / 1.9}
                style={{
                  fill:
                    used > 0
                      ? `color-mix(in oklab, var(--lamp) ${Math.round(30 + 70 * used)}%, var(--cell))`
                      : 'var(--cell)',
                }}
              />
            ) : null}
          </g>
        );
      })}
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
