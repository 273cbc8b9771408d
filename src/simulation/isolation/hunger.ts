// The memory hog: wants as much as the memory that its kernel runs in, unless a memory.max holds it. What reclaim and the
// out-of-memory killer then do to neighbours is what pressure says; nothing is measured here that it does not say.
import type { NodeId } from '../../topology/topology.ts';
import { type CacheLine, cacheLines } from '../memory/cache.ts';
import { type Holding, type Limit, PAGE_BYTES, pagesOf } from '../memory/holding.ts';
import { type Pressure, type PressureOptions, pressure } from '../memory/pressure.ts';
import type { Placed } from './tree.ts';

/** The same lists that memory accounting takes. */
export interface MemoryPicture {
  readonly holdings: readonly Holding[];
  readonly limits: readonly Limit[];
  readonly options?: PressureOptions;
}

const HOG = 'memory-hog';

/** Loss of a tenant (share of what its instances hold, mean over instances) by attacking node. Each attacker is tried once. */
export function createHunger(
  placed: readonly Placed[],
  picture: MemoryPicture | null,
): (victimTenant: string, attackerNode: NodeId) => number {
  if (!picture) return () => 0;
  const working = new Set(placed.filter(({ node }) => node.hasWorkload).map(({ node }) => node.id));
  const limits = new Map(picture.limits.map((limit) => [limit.id, limit]));
  let calm: { lines: readonly CacheLine[]; pressure: Pressure } | null = null;
  const known = new Map<NodeId, ReadonlyMap<string, number>>();
  return (victimTenant, attackerNode) => {
    let losses = known.get(attackerNode);
    if (!losses) {
      const hogs = hogsOf(picture.holdings, limits, attackerNode);
      if (hogs.length === 0) losses = new Map();
      else {
        if (!calm) {
          const lines = cacheLines(picture.holdings);
          calm = { lines, pressure: pressure(picture.holdings, lines, picture.limits, picture.options) };
        }
        const after = pressure([...picture.holdings, ...hogs], calm.lines, picture.limits, picture.options);
        losses = lossesBetween(picture, working, calm.lines, calm.pressure, after);
      }
      known.set(attackerNode, losses);
    }
    return losses.get(victimTenant) ?? 0;
  };
}

/** One more process in every instance of the attacking node; none where a memory.max stands around it. */
function hogsOf(holdings: readonly Holding[], limits: ReadonlyMap<string, Limit>, attacker: NodeId): Holding[] {
  const hogs: Holding[] = [];
  for (const holding of holdings) {
    if (holding.node !== attacker || holding.instances === 0) continue;
    const limit = limits.get(holding.inside ?? holding.within);
    if (!limit || limit.kind === 'cgroup') continue;
    const bytes = (limit.bytes * limit.instances) / holding.instances;
    hogs.push({
      ...holding,
      group: `${holding.group} ${HOG}`,
      node: `${holding.node} ${HOG}`,
      segments: [{ kind: 'anonymous', content: null, bytes, owner: 'outer' }],
      layers: [],
      ready: 1,
      within: limit.id,
      inside: null,
    });
  }
  return hogs;
}

function lossesBetween(
  picture: MemoryPicture,
  working: ReadonlySet<NodeId>,
  lines: readonly CacheLine[],
  before: Pressure,
  after: Pressure,
): Map<string, number> {
  const dead = deadShares(picture, before, after);
  const evicted = new Map<string, number>();
  for (const line of lines) {
    const gone = Math.max(0, (before.cached.get(line.id) ?? 1) - (after.cached.get(line.id) ?? 1));
    for (const { holding, pages } of line.users) {
      evicted.set(holding.group, (evicted.get(holding.group) ?? 0) + gone * pages * PAGE_BYTES);
    }
  }
  const sums = new Map<string, { lost: number; instances: number }>();
  for (const holding of picture.holdings) {
    if (!working.has(holding.node) || holding.instances === 0) continue;
    const gone = dead.get(holding.group) ?? 0;
    const held = heldBytes(holding);
    const lost = gone + (1 - gone) * (held > 0 ? Math.min(1, (evicted.get(holding.group) ?? 0) / held) : 0);
    const sum = sums.get(holding.tenant) ?? { lost: 0, instances: 0 };
    sum.lost += lost * holding.instances;
    sum.instances += holding.instances;
    sums.set(holding.tenant, sum);
  }
  return new Map([...sums].map(([tenant, { lost, instances }]) => [tenant, lost / instances]));
}

/** Share of each group's instances that the hog has killed; a machine takes along what stands in it. */
function deadShares({ holdings, limits }: MemoryPicture, before: Pressure, after: Pressure): Map<string, number> {
  const killed = new Map<string, number>();
  for (const { group, instances } of after.victims) killed.set(group, (killed.get(group) ?? 0) + instances);
  for (const { group, instances } of before.victims) killed.set(group, (killed.get(group) ?? 0) - instances);
  const machines = new Map<string, number>();
  const shareOf = ({ group, instances }: Holding) =>
    instances > 0 ? Math.min(1, Math.max(0, killed.get(group) ?? 0) / instances) : 0;
  for (const holding of holdings) if (holding.inside !== null) machines.set(holding.inside, shareOf(holding));
  const inLimit = new Map<string, number>();
  for (const { id, parent } of limits) {
    inLimit.set(id, Math.max(machines.get(id) ?? 0, parent === null ? 0 : (inLimit.get(parent) ?? 0)));
  }
  return new Map(
    holdings.map((holding) => [holding.group, Math.max(shareOf(holding), inLimit.get(holding.within) ?? 0)]),
  );
}

function heldBytes(holding: Holding): number {
  let pages = 0;
  for (const segment of holding.segments) pages += pagesOf(segment.bytes, holding.ready);
  for (const layer of holding.layers) pages += pagesOf(layer.bytes, holding.ready);
  return pages * PAGE_BYTES;
}
