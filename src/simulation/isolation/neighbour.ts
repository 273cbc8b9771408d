// What the standard noisy neighbours cost: each is let loose in every other tenant in turn, and the worst counts. Processor and
// disk come from the simulation's own shares (asked through callbacks); processes and memory are worked out here and in hunger.ts.
import type { Value } from '../../catalog/parameter.ts';
import type { NodeId } from '../../topology/topology.ts';
import type { IsolationFrame } from '../frame.ts';
import { createHunger, type MemoryPicture } from './hunger.ts';
import { flatten, type IsolationNode, type Placed, tenantsOn, withImpliedPartition } from './tree.ts';

export const STANDARD_NEIGHBOURS = ['cpu-hog', 'disk-hog', 'fork-bomb', 'memory-hog'] as const;
export type NeighbourName = (typeof STANDARD_NEIGHBOURS)[number];

/** Busy threads in every instance of a node, besides what it does anyway. */
export interface Hog {
  readonly node: NodeId;
  readonly threads: number;
}

/** Throughput of every node with a workload while these hogs run, in any unit; none for the undisturbed host. */
export type ThroughputUnder = (hogs: readonly Hog[]) => ReadonlyMap<NodeId, number>;

/** What the simulation tells about the host as it stands. */
export interface Shares {
  readonly cpu: ThroughputUnder;
  readonly disk: ThroughputUnder;
  readonly memory: MemoryPicture | null;
  /** Of the host; the processor hog wants all of them several times over. */
  readonly cores: number;
}

/** Loss (0 to 1) of a tenant's throughput, mean over its instances, while a hog runs in one node of another tenant. */
export interface NeighbourModel {
  cpuLoss(victimTenant: string, attackerNode: NodeId): number;
  diskLoss(victimTenant: string, attackerNode: NodeId): number;
  /** Share of what the victims hold that reclaim or the out-of-memory killer takes from them. */
  memoryLoss(victimTenant: string, attackerNode: NodeId): number;
}

/** At most this many different places of one tenant are tried, outermost first. */
const MOST_PLACES = 4;

/** A model over one moment; asks the shares once per attacking node. */
export function createNeighbourModel(host: IsolationNode, shares: Shares, value: Value): NeighbourModel {
  const placed = flatten(withImpliedPartition(host));
  const cpuThreads = Math.max(1, value('neighbour.cpuThreadsPerCore') * shares.cores);
  const diskThreads = value('neighbour.diskThreads');
  const memory = createHunger(placed, shares.memory);
  return {
    cpuLoss: lossUnder(placed, shares.cpu, cpuThreads),
    diskLoss: lossUnder(placed, shares.disk, diskThreads),
    memoryLoss: memory,
  };
}

function lossUnder(placed: readonly Placed[], under: ThroughputUnder, threads: number) {
  let calm: ReadonlyMap<NodeId, number> | null = null;
  const byAttacker = new Map<NodeId, ReadonlyMap<string, number>>();
  return (victimTenant: string, attackerNode: NodeId): number => {
    calm ??= under([]);
    let losses = byAttacker.get(attackerNode);
    if (!losses) {
      losses = meanLosses(placed, calm, under([{ node: attackerNode, threads }]));
      byAttacker.set(attackerNode, losses);
    }
    return losses.get(victimTenant) ?? 0;
  };
}

function meanLosses(
  placed: readonly Placed[],
  calm: ReadonlyMap<NodeId, number>,
  disturbed: ReadonlyMap<NodeId, number>,
): Map<string, number> {
  const sums = new Map<string, { lost: number; instances: number }>();
  for (const { node, instances } of placed) {
    const before = calm.get(node.id) ?? 0;
    if (!node.hasWorkload || before <= 0) continue;
    const sum = sums.get(node.tenant) ?? { lost: 0, instances: 0 };
    sum.lost += instances * Math.min(1, Math.max(0, 1 - (disturbed.get(node.id) ?? 0) / before));
    sum.instances += instances;
    sums.set(node.tenant, sum);
  }
  return new Map([...sums].map(([tenant, { lost, instances }]) => [tenant, lost / instances]));
}

/** Whether a pids.max stands between the attacker and the process table of its kernel. */
function processesHeld(placed: readonly Placed[], attacker: number): boolean {
  const kernel = (placed[attacker] as Placed).kernel;
  for (let at = attacker; at >= 0 && at !== kernel; at = (placed[at] as Placed).parent) {
    if (Number.isFinite((placed[at] as Placed).node.pidsMax ?? Number.POSITIVE_INFINITY)) return true;
  }
  return false;
}

/**
 * What a fork bomb costs a victim of whose instances a share of `near` stands on the bomb's own kernel. Let loose, it fills the
 * process table of that kernel and those come to a stop; those on other kernels of the host lose what was published for
 * that. Held by a limit, it still costs those near it the published rest. Wherever it stands, it is a processor hog as well.
 */
function forkBombLoss(held: boolean, near: number, cpu: number, value: Value): number {
  if (held) return Math.max(cpu, near * value('neighbour.forkBombLimitedLoss'));
  return near + (1 - near) * Math.max(cpu, value('neighbour.forkBombOtherKernelLoss'));
}

function shareOnKernel(placed: readonly Placed[], kernel: number, victimTenant: string): number {
  let on = 0;
  let all = 0;
  for (const one of placed) {
    if (!one.node.hasWorkload || one.node.tenant !== victimTenant) continue;
    all += one.instances;
    if (one.kernel === kernel) on += one.instances;
  }
  return all > 0 ? on / all : 0;
}

/** The performance facet of one host: for every tenant the worst that any standard neighbour in any other tenant costs it. */
export function performanceFacet(
  host: IsolationNode,
  model: NeighbourModel,
  value: Value,
): IsolationFrame['performance'] {
  const placed = flatten(withImpliedPartition(host));
  const tenants = tenantsOn(placed).filter((tenant) =>
    placed.some(({ node }) => node.tenant === tenant && node.hasWorkload),
  );
  const places = new Map(tenantsOn(placed).map((tenant) => [tenant, placesOf(placed, tenant)]));
  const victims = [];
  for (const victim of tenants) {
    const losses: Record<NeighbourName, number> = { 'cpu-hog': 0, 'disk-hog': 0, 'fork-bomb': 0, 'memory-hog': 0 };
    let worst: { loss: number; by: NeighbourName; from: string } | null = null;
    for (const [attacker, attackers] of places) {
      if (attacker === victim) continue;
      for (const at of attackers) {
        const { node, kernel } = placed[at] as Placed;
        const cpu = model.cpuLoss(victim, node.id);
        const near = shareOnKernel(placed, kernel, victim);
        const here: Record<NeighbourName, number> = {
          'cpu-hog': cpu,
          'disk-hog': model.diskLoss(victim, node.id),
          'fork-bomb': forkBombLoss(processesHeld(placed, at), near, cpu, value),
          'memory-hog': model.memoryLoss(victim, node.id),
        };
        for (const by of STANDARD_NEIGHBOURS) {
          losses[by] = Math.max(losses[by], here[by]);
          if (!worst || here[by] > worst.loss) worst = { loss: here[by], by, from: attacker };
        }
      }
    }
    if (worst) victims.push({ tenant: victim, ...worst, losses });
  }
  const worst = victims.length > 0 ? victims.reduce((most, { loss }) => Math.max(most, loss), 0) : null;
  return { worst, victims };
}

/** What the facet is where nobody can be disturbed. */
export const NOBODY_DISTURBED: IsolationFrame['performance'] = { worst: null, victims: [] };

/** Whether there are two tenants, one of whom works: otherwise nobody is disturbed, whatever runs. */
export function isDisturbable(host: IsolationNode): boolean {
  const placed = flatten(withImpliedPartition(host));
  return tenantsOn(placed).length > 1 && placed.some(({ node }) => node.tenant !== '' && node.hasWorkload);
}

/** Places from which a tenant could make noise; alike ones once. */
function placesOf(placed: readonly Placed[], tenant: string): number[] {
  const found: { at: number; depth: number }[] = [];
  const seen = new Set<string>();
  const collect = (withWorkload: boolean) => {
    for (let at = 0; at < placed.length; at += 1) {
      const { node, parent } = placed[at] as Placed;
      if (node.tenant !== tenant || (withWorkload && !node.hasWorkload)) continue;
      const pids = Number.isFinite(node.pidsMax ?? Number.POSITIVE_INFINITY);
      const memory = Number.isFinite(node.memoryMaxBytes ?? Number.POSITIVE_INFINITY);
      const key = [parent, node.ownsKernel ? at : '', node.kind, node.shape ?? '', pids, memory].join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      let depth = 0;
      for (let up = parent; up >= 0; up = (placed[up] as Placed).parent) depth += 1;
      found.push({ at, depth });
    }
  };
  collect(true);
  if (found.length === 0) collect(false);
  return found
    .sort((a, b) => a.depth - b.depth || a.at - b.at)
    .slice(0, MOST_PLACES)
    .map(({ at }) => at);
}
