// Which image layers are drawn as one strip: equal layers of neighbours on one kernel. A second run of the same layer on the
// same kernel is marked as a pointer to the first, because there is only one copy.
import type { NodeId } from '../topology/topology.ts';
import type { Item, LayerFact } from './model.ts';
import type { BoxScene, StripScene } from './scene.ts';

/** A box with the items it stands for: the strips are theirs. */
export interface Standing {
  readonly box: BoxScene;
  readonly items: readonly Item[];
}

/** Strips under the boxes of one floor, lowest layer first. `foot` is the floor's height, `layer` that of a strip. */
export function stripsOf(
  floor: NodeId,
  domain: NodeId,
  standing: readonly Standing[],
  foot: number,
  layer: number,
): StripScene[] {
  const strips: StripScene[] = [];
  const deepest = standing.reduce((most, { items }) => Math.max(most, items[0]?.layers.length ?? 0), 0);
  for (let depth = 0; depth < deepest; depth++) {
    for (const run of runsAt(standing, depth)) {
      strips.push(stripOf(floor, domain, run.fact, run.of, foot - (depth + 1) * layer, layer));
    }
  }
  return strips;
}

/** Neighbours with the same layer at the same depth. A place that something carried would take joins them. */
function runsAt(standing: readonly Standing[], depth: number): { fact: LayerFact; of: Standing[] }[] {
  const runs: { fact: LayerFact; of: Standing[] }[] = [];
  let open: { fact: LayerFact; of: Standing[] } | null = null;
  for (const one of standing) {
    const fact = one.items[0]?.layers[depth];
    if (fact && open?.fact.layer === fact.layer) open.of.push(one);
    else {
      open = fact ? { fact, of: [one] } : null;
      if (open) runs.push(open);
    }
  }
  return runs;
}

function stripOf(
  floor: NodeId,
  domain: NodeId,
  fact: LayerFact,
  of: readonly Standing[],
  y: number,
  height: number,
): StripScene {
  const faces = of.flatMap(({ box }) => (box.faces.length > 0 ? box.faces.map((face) => face.rect) : [box.rect]));
  const first = faces[0];
  const last = faces.at(-1);
  if (!first || !last) throw new Error('A strip lies under at least one box.');
  const users = of.flatMap(({ items }) => items.filter((item) => !item.slot).map((item) => item.id));
  const instances = of.reduce((sum, { items }) => sum + items.reduce((all, item) => all + item.count, 0), 0);
  return {
    key: `${floor} ${fact.layer} ${users[0] ?? ''}`,
    domain,
    layer: fact.layer,
    MiB: fact.MiB,
    bed: fact.bed,
    rect: { x: first.x, y, width: last.x + last.width - first.x, height },
    users,
    instances,
    held: instances > 1 ? 'once' : 'alone',
    first: first.width,
    last: last.width,
  };
}

/**
 * Leaves one solid strip per layer on each kernel, the widest one; the others become pointers. Gives back, for every floor,
 * its strips.
 */
export function onceEach(floors: readonly { domain: NodeId; strips: readonly StripScene[] }[]): StripScene[][] {
  const widest = new Map<string, StripScene>();
  const total = new Map<string, number>();
  for (const { domain, strips } of floors) {
    for (const strip of strips) {
      const key = `${domain} ${strip.layer}`;
      const best = widest.get(key);
      total.set(key, (total.get(key) ?? 0) + strip.instances);
      if (!best || strip.rect.width > best.rect.width) widest.set(key, strip);
    }
  }
  return floors.map(({ domain, strips }) =>
    strips.map((strip) => {
      const key = `${domain} ${strip.layer}`;
      if (widest.get(key) !== strip) return { ...strip, held: 'again' };
      const instances = total.get(key) ?? strip.instances;
      return { ...strip, instances, held: instances > 1 ? 'once' : 'alone' };
    }),
  );
}
