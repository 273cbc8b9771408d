// What can be seen of each node: its groups added up. Memory comes from the account of its host.

import { calmFrame } from './calm.ts';
import type { Context } from './context.ts';
import { type Bombs, effectsOn } from './effects.ts';
import { type Pool, rateOf, type Task } from './fluid/flow.ts';
import type { NodeFrame, Phase } from './frame.ts';
import type { Future } from './future.ts';
import { processorHogs } from './grown.ts';
import { plainly } from './plain.ts';
import { progressOf } from './progress.ts';
import { createResponseSum, trafficFrame } from './response-frame.ts';
import type { Sight } from './sight.ts';
import { startSeen } from './start-seen.ts';
import { readyRangeOf } from './starting/ready-range.ts';
import { startsFrame } from './starting/repeating.ts';
import { stealOf } from './steal.ts';
import { workingOf } from './working.ts';
import type { Group, World } from './world.ts';

const MiB = 1048576;

/** The phase of a cohort is that of its least advanced part, failures first. */
const PHASES: readonly Phase[] = ['failed', 'killed', 'starting', 'waiting', 'running', 'stopping'];

function leastOf(groups: readonly Group[]): Phase {
  return PHASES.find((phase) => groups.some((group) => group.phase === phase)) as Phase;
}

/** What is known of a run and its moment when its nodes are looked at. */
export interface Looking {
  readonly world: World;
  readonly context: Context;
  readonly future: Future;
  readonly bombs: Bombs;
  readonly starts: Sight['starts'];
  /** Cores that virtualization takes of the work of one instance, by group, noted as the groups are looked at. */
  readonly overheads: Float64Array;
}

/** The frame of a node with several groups on one host, oldest first. `path`: as in the frame. */
export function nodeFrame(
  looking: Looking,
  node: string,
  path: string,
  groups: readonly Group[],
  memory: NodeFrame['memory'],
): NodeFrame {
  const { world, context, overheads } = looking;
  const sums = { count: 0, lost: 0, ready: 0, progress: 0, throughput: 0, slow: 0, slowWeight: 0 };
  const cost = { cpuSeconds: 0, diskMiB: 0, networkMiB: 0 };
  let saturated = false;
  const cpu = { demandCores: 0, allocatedCores: 0, overheadCores: 0, stealCores: 0 };
  let response: ReturnType<typeof createResponseSum> | null = null;
  for (const group of groups) {
    const { total, startCost } = group;
    sums.count += total;
    if (group.phase === 'failed' || group.phase === 'killed') sums.lost += total;
    if (group.phase === 'running') sums.ready += total;
    sums.progress += progressOf(world, group) * total;
    cost.cpuSeconds += (startCost.cpuMs * total) / 1000;
    cost.diskMiB += (startCost.diskBytes * total) / MiB;
    cost.networkMiB += (startCost.networkBytes * total) / MiB;
    addActivity(cpu, group);
    cpu.stealCores += stealOf(group).stolen * total;
    const working = workingOf(context, group);
    if (!working) continue;
    overheads[group.id] = working.overheadCores;
    response ??= createResponseSum();
    response.add(working.response, total);
    cpu.demandCores += working.demandCores * total;
    cpu.allocatedCores += working.allocatedCores * total;
    cpu.overheadCores += working.overheadCores * total;
    sums.throughput += working.rate * 1000 * total;
    sums.slow += working.slowdown * total;
    sums.slowWeight += total;
    saturated ||= working.saturated;
  }
  return new NodeOfSeveral(looking, node, path, groups, memory, sums, cost, cpu, saturated, response);
}

interface Sums {
  readonly count: number;
  readonly lost: number;
  readonly ready: number;
  readonly progress: number;
  readonly throughput: number;
  readonly slow: number;
  readonly slowWeight: number;
}

type Given = [
  ...[Looking, string, string, readonly Group[], NodeFrame['memory'], Sums],
  ...[NodeFrame['startCost'], NodeFrame['cpu'], boolean, ReturnType<typeof createResponseSum> | null],
];

const NodeOfSeveral = plainly<NodeFrame, Given>(
  function (looking, node, path, groups, memory, sums, cost, cpu, saturated, response) {
    const { world, context, future, bombs, starts } = looking;
    const { count, throughput } = sums;
    const latest = groups[groups.length - 1] as Group;
    this.id = node;
    this.path = path;
    this.kind = latest.specification.kind;
    this.tenant = latest.specification.tenant;
    this.count = count;
    this.phase = leastOf(groups);
    this.ready = sums.ready;
    this.readyAtMs = readyAt(groups);
    this.expectedReadyMs = expectedReady(groups, future);
    this.readyRangeMs = readyRange(context, groups, future);
    this.starts = startsFrame(world, groups);
    this.progress = count > 0 ? sums.progress / count : 0;
    this.stages = startSeen(context, latest, future, starts).stages;
    this.startCost = cost;
    this.cpu = cpu;
    this.load = Math.min(1, cpu.allocatedCores / Math.max(1e-9, reachOf(latest) * count));
    this.throughput = throughput;
    this.slowdown = sums.slowWeight > 0 ? sums.slow / sums.slowWeight : null;
    this.saturated = saturated;
    this.responseMs = response?.frame() ?? null;
    this.traffic = trafficFrame(groups, throughput);
    this.memory = memory;
    this.effects = [...new Set(groups.flatMap((group) => effectsOn(group, bombs)))];
    if (sums.lost > 0) this.lost = sums.lost;
    Object.assign(this, calmFrame(groups));
  },
);

/** Adds the processor use of a start and of hogs, of all instances. */
export function addActivity(cpu: { demandCores: number; allocatedCores: number }, group: Group): void {
  if (group.activity && group.step === 'cpu') addTask(cpu, group, group.activity);
  if (group.hogs.size > 0) for (const hog of processorHogs(group)) addTask(cpu, group, hog);
}

function addTask(cpu: { demandCores: number; allocatedCores: number }, group: Group, task: Task): void {
  cpu.demandCores += Math.min(task.cap, group.host.cores) * group.total;
  cpu.allocatedCores += rateOf(task) * group.total;
}

/** Cores that one instance could use at most. */
export function reachOf(group: Group): number {
  const { cpuMax, vcpus, workload } = group.specification;
  const reach = Math.min(cpuMax, vcpus, group.host.cores);
  return workload || group.activity ? Math.max(0.01, reach) : reach;
}

/** Cores in use inside one instance of a pool. */
export function usedOf(pool: Pool): number {
  let used = 0;
  for (const shareClass of pool.classes) {
    used += shareClass.members * shareClass.rate;
    // What is reserved and idle is given, and not used.
    for (const inner of shareClass.pools) if (inner.reserved) used -= inner.count * (inner.rate - usedOf(inner));
  }
  return used;
}

function readyAt(groups: readonly Group[]): NodeFrame['readyAtMs'] {
  const done = groups.filter((group) => group.readyMs !== null);
  if (done.length === 0) return null;
  if (done.length === 1) {
    const { readyMs } = done[0] as { readyMs: number };
    return { first: readyMs, median: readyMs, last: readyMs };
  }
  const times = done.map((group) => ({ ms: group.readyMs as number, count: group.total })).sort((a, b) => a.ms - b.ms);
  const all = sum(times, (time) => time.count);
  let before = 0;
  let median = (times[0] as { ms: number }).ms;
  for (const time of times) {
    if (before * 2 < all) median = time.ms;
    before += time.count;
  }
  return { first: (times[0] as { ms: number }).ms, median, last: (times[times.length - 1] as { ms: number }).ms };
}

function expectedReady(groups: readonly Group[], future: Future): number | null {
  let last: number | null = null;
  for (const group of groups) {
    if (group.phase === 'running') continue;
    const readyMs = future.get(group.id)?.readyMs ?? null;
    if (readyMs === null) return null;
    last = Math.max(last ?? 0, readyMs);
  }
  return last;
}

/** Of the instance that is ready last. */
function readyRange(context: Context, groups: readonly Group[], future: Future): NodeFrame['readyRangeMs'] {
  let last: { group: Group; readyMs: number } | null = null;
  for (const group of groups) {
    if (group.phase === 'failed' || group.phase === 'killed') continue;
    // Of starts that follow each other, only the last has an end that is known.
    if (group.specification.starts > 1 && group.phase !== 'running') return null;
    const readyMs = group.readyMs ?? future.get(group.id)?.readyMs ?? null;
    if (readyMs === null) return null;
    if (last === null || readyMs > last.readyMs) last = { group, readyMs };
  }
  return last && readyRangeOf(context, future, last.group, last.readyMs);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
