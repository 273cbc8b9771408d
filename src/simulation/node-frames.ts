// What can be seen of each node: its groups added up. Memory comes from the account of its host.

import { calmFrame } from './calm.ts';
import type { Context } from './context.ts';
import { type Bombs, effectsOn } from './effects.ts';
import { type Pool, rateOf, type Task } from './fluid/flow.ts';
import type { NodeFrame, Phase, StageFrame } from './frame.ts';
import { type Future, stagesAhead } from './future.ts';
import { processorHogs } from './grown.ts';
import { progressOf } from './progress.ts';
import { createResponseSum, trafficFrame } from './response-frame.ts';
import type { SeenStart, Sight } from './sight.ts';
import { chainOf } from './starting/chains.ts';
import { readyRangeOf } from './starting/ready-range.ts';
import { startsFrame } from './starting/repeating.ts';
import { type Range, rangeOfChain, stretched } from './starting/uncertainty.ts';
import { stealOf } from './steal.ts';
import { workingOf } from './working.ts';
import type { Group, World } from './world.ts';

const MiB = 1048576;

/** The phase of a cohort is that of its least advanced part, failures first. */
const PHASES: readonly Phase[] = ['failed', 'killed', 'starting', 'waiting', 'running', 'stopping'];

function leastOf(groups: readonly Group[]): Phase {
  return PHASES.find((phase) => groups.some((group) => group.phase === phase)) as Phase;
}

/** One frame per node that lives, without its memory. */
export function nodeFrame(
  world: World,
  context: Context,
  future: Future,
  node: string,
  groups: readonly Group[],
  memory: NodeFrame['memory'],
  bombs: Bombs,
  seen: Sight['starts'],
): NodeFrame {
  const latest = groups[groups.length - 1] as Group;
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
  const { count, throughput } = sums;
  const start = startSeen(context, latest, future, seen);
  const alone = groups.length === 1;
  return {
    id: node,
    path: pathOf(latest),
    kind: latest.specification.kind,
    tenant: latest.specification.tenant,
    count,
    phase: alone ? latest.phase : leastOf(groups),
    ready: sums.ready,
    readyAtMs: readyAt(groups),
    expectedReadyMs: alone ? start.expectedReadyMs : expectedReady(groups, future),
    readyRangeMs: alone ? start.readyRangeMs : readyRange(context, groups, future),
    starts: startsFrame(world, groups),
    progress: count > 0 ? sums.progress / count : 0,
    stages: start.stages,
    startCost: cost,
    cpu,
    load: Math.min(1, cpu.allocatedCores / Math.max(1e-9, reachOf(latest) * count)),
    throughput,
    slowdown: sums.slowWeight > 0 ? sums.slow / sums.slowWeight : null,
    saturated,
    responseMs: response?.frame() ?? null,
    traffic: trafficFrame(groups, throughput),
    memory,
    ...(sums.lost > 0 && { lost: sums.lost }),
    ...calmFrame(groups),
    effects: alone ? effectsOn(latest, bombs) : [...new Set(groups.flatMap((group) => effectsOn(group, bombs)))],
  };
}

/** Adds the processor use of a start and of hogs, of all instances. */
function addActivity(cpu: { demandCores: number; allocatedCores: number }, group: Group): void {
  const add = (task: Task): void => {
    cpu.demandCores += Math.min(task.cap, group.host.cores) * group.total;
    cpu.allocatedCores += rateOf(task) * group.total;
  };
  if (group.activity && group.step === 'cpu') add(group.activity);
  for (const hog of processorHogs(group)) add(hog);
}

/** Cores that one instance could use at most. */
function reachOf(group: Group): number {
  const { cpuMax, vcpus, workload } = group.specification;
  const reach = Math.min(cpuMax, vcpus, group.host.cores);
  return workload || group.activity ? Math.max(0.01, reach) : reach;
}

/** Cores in use inside one instance of a pool. */
export function usedOf(pool: Pool): number {
  let used = 0;
  for (const shareClass of pool.classes.values()) {
    used += shareClass.members * shareClass.rate;
    // What is reserved and idle is given, and not used.
    for (const inner of shareClass.pools) if (inner.reserved) used -= inner.count * (inner.rate - usedOf(inner));
  }
  return used;
}

function pathOf(group: Group): string {
  return group.parent ? `${pathOf(group.parent)}/${group.node}` : group.node;
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

/** A group's start: as it was seen last, where no stage has begun or ended since. */
function startSeen(context: Context, group: Group, future: Future, seen: Sight['starts']): SeenStart {
  const { phase, stages, durations } = group;
  const now = stages[stages.length - 1];
  const last = seen.get(group.id);
  const same = last?.phase === phase && last.begun === stages.length && last.start === durations.length;
  if (same && last.beginMs === (now?.startMs ?? null) && last.endMs === (now?.endMs ?? null)) return last;
  const alone = [group];
  const start: SeenStart = {
    phase,
    start: durations.length,
    begun: stages.length,
    beginMs: now?.startMs ?? null,
    endMs: now?.endMs ?? null,
    stages: stagesOf(context, group, future),
    expectedReadyMs: expectedReady(alone, future),
    readyRangeMs: readyRange(context, alone, future),
  };
  seen.set(group.id, start);
  return start;
}

/** Stages so far, and those to come as the look-ahead knows them. */
function stagesOf(context: Context, group: Group, future: Future): readonly StageFrame[] {
  const known = stagesAhead(group, future);
  const chain = group.parent ? (group.chain ?? chainOf(context, group, [], true)) : null;
  const ranges = chain ? rangeOfChain(context, chain).stages : [];
  const past = group.stages.map((stage, at) => {
    const expectedEndMs = stage.endMs ?? known[at]?.endMs ?? null;
    return { ...stage, expectedEndMs, ...ends(stage.startMs, expectedEndMs, ranges[at]) };
  });
  if (group.phase === 'running' || group.phase === 'failed') return past;
  const coming = known.slice(past.length).map((stage, at) => ({
    name: stage.name,
    startMs: stage.startMs,
    endMs: null,
    expectedEndMs: stage.endMs,
    ...ends(stage.startMs, stage.endMs, ranges[past.length + at]),
  }));
  return [...past, ...coming];
}

function ends(startMs: number, endMs: number | null, range: Range | undefined): Pick<StageFrame, 'lowMs' | 'highMs'> {
  const ms = endMs === null || !range ? null : stretched(endMs - startMs, range);
  return ms ?? { lowMs: null, highMs: null };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
