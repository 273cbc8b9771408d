// In which order things stand on a floor: tenant first, then those that share most layers, so that equal beds lie together.
// Time and load never change it, and a newcomer only moves what stands to its right.
import type { Item } from './model.ts';

/** The same items, ordered: by tenant in order of first appearance, inside a tenant by layers from the foot up. */
export function inOrder(items: readonly Item[]): readonly Item[] {
  const known = orders.get(items);
  if (known) return known;
  const ordered = workOut(items);
  orders.set(items, ordered);
  return ordered;
}

/** Folding asks for the same floor many times. */
const orders = new WeakMap<readonly Item[], readonly Item[]>();

function workOut(items: readonly Item[]): readonly Item[] {
  return tenantOrder(items).flatMap(({ tenant, layeredFirst }) => {
    const group = items.filter((item) => item.tenant === tenant);
    const machines = group.filter((item) => item.layers.length === 0);
    const layered = byLayers(
      group.filter((item) => item.layers.length > 0),
      0,
    );
    return layeredFirst ? [...layered, ...machines] : [...machines, ...layered];
  });
}

/**
 * Tenants whose things read image layers stand side by side, after those who only have machines: the first one who has
 * both opens the run of layered things, the others close it.
 */
function tenantOrder(items: readonly Item[]): readonly { tenant: string; layeredFirst: boolean }[] {
  const reading = new Set(items.filter((item) => item.layers.length > 0).map((item) => item.tenant));
  const machines = new Set(items.filter((item) => item.layers.length === 0).map((item) => item.tenant));
  const all = [...new Set(items.map((item) => item.tenant))];
  const both = all.filter((tenant) => reading.has(tenant) && machines.has(tenant));
  const entry = (layeredFirst: boolean) => (tenant: string) => ({ tenant, layeredFirst });
  return [
    ...all.filter((tenant) => !reading.has(tenant)).map(entry(false)),
    ...both.slice(0, 1).map(entry(false)),
    ...all.filter((tenant) => !machines.has(tenant)).map(entry(true)),
    ...both.slice(1).map(entry(true)),
  ];
}

/** Groups by the lowest layer, inside by the next one, and so on; groups and members keep the order of first appearance. */
function byLayers(items: readonly Item[], depth: number): readonly Item[] {
  if (items.length < 2) return items;
  return grouped(items, (item) => item.layers[depth]?.layer ?? '').flatMap((group) =>
    group.some((item) => item.layers.length > depth + 1) ? byLayers(group, depth + 1) : group,
  );
}

function grouped<Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
