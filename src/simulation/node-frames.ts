// What can be seen of each node: its groups added up. Memory comes from the account of its host.
import type { Context } from './context.ts';
import { type Pool, rateOf } from './fluid/flow.ts';
import type { NodeFrame, Phase, StageFrame } from './frame.ts';
import { type Future, stagesAhead } from './future.ts';
import { type Bombs, effectsOn } from './incidents.ts';
import { progressOf } from './progress.ts';
import { createResponseSum, trafficFrame } from './response-frame.ts';
import { chainOf } from './starting/chains.ts';
import { readyRangeOf } from './starting/ready-range.ts';
import { startsFrame } from './starting/repeating.ts';
import { type Range, rangeOfChain, stretched } from './starting/uncertainty.ts';
import { stealOf } from './steal.ts';
import { workingOf } from './working.ts';
import type { Group, World } from './world.ts';

/** The phase of a cohort is that of its least advanced part, failures first. */
const PHASES: readonly Phase[] = ['failed', 'killed', 'starting', 'waiting', 'running', 'stopping'];

/** One frame per node that lives, without its memory. */
export function nodeFrame(
  world: World,
  context: Context,
  future: Future,
  node: string,
  groups: readonly Group[],
  memory: NodeFrame['memory'],
  bombs: Bombs,
): NodeFrame {
  const latest = groups[groups.length - 1] as Group;
  const count = sum(groups, (group) => group.total);
  let ready = 0;
  let progress = 0;
  let throughput = 0;
  let slow = 0;
  let slowWeight = 0;
  let saturated = false;
  const cpu = { demandCores: 0, allocatedCores: 0, overheadCores: 0, stealCores: 0 };
  const response = createResponseSum();
  for (const group of groups) {
    if (group.phase === 'running') ready += group.total;
    progress += progressOf(world, group) * group.total;
    const busy = activityOf(group);
    cpu.demandCores += busy.demandCores * group.total;
    cpu.allocatedCores += busy.allocatedCores * group.total;
    cpu.stealCores += stealOf(group).stolen * group.total;
    const working = workingOf(context, group);
    if (!working) continue;
    response.add(working.response, group.total);
    cpu.demandCores += working.demandCores * group.total;
    cpu.allocatedCores += working.allocatedCores * group.total;
    cpu.overheadCores += working.overheadCores * group.total;
    throughput += working.rate * 1000 * group.total;
    slow += working.slowdown * group.total;
    slowWeight += group.total;
    saturated ||= working.saturated;
  }
  return {
    id: node,
    path: pathOf(latest),
    kind: latest.specification.kind,
    tenant: latest.specification.tenant,
    count,
    phase: PHASES.find((phase) => groups.some((group) => group.phase === phase)) as Phase,
    ready,
    readyAtMs: readyAt(groups),
    expectedReadyMs: expectedReady(groups, future),
    readyRangeMs: readyRange(context, groups, future),
    starts: startsFrame(world, groups),
    progress: count > 0 ? progress / count : 0,
    stages: stagesOf(context, latest, future),
    startCost: {
      cpuSeconds: sum(groups, (group) => group.startCost.cpuMs * group.total) / 1000,
      diskMiB: sum(groups, (group) => group.startCost.diskBytes * group.total) / 1048576,
      networkMiB: sum(groups, (group) => group.startCost.networkBytes * group.total) / 1048576,
    },
    cpu,
    load: Math.min(1, cpu.allocatedCores / Math.max(1e-9, reachOf(latest) * count)),
    throughput,
    slowdown: slowWeight > 0 ? slow / slowWeight : null,
    saturated,
    responseMs: response.frame(),
    traffic: trafficFrame(groups, throughput),
    memory,
    effects: [...new Set(groups.flatMap((group) => effectsOn(group, bombs)))],
  };
}

/** Processor use of a start and of hogs, of one instance. */
function activityOf(group: Group): { demandCores: number; allocatedCores: number } {
  let demandCores = 0;
  let allocatedCores = 0;
  const tasks = group.activity && group.step === 'cpu' ? [group.activity] : [];
  for (const [name, hogs] of group.hogs) if (name === 'cpu-hog' || name === 'fork-bomb') tasks.push(...hogs);
  for (const task of tasks) {
    demandCores += Math.min(task.cap, group.host.cores);
    allocatedCores += rateOf(task);
  }
  return { demandCores, allocatedCores };
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
  for (const shareClass of pool.classes.values()) used += shareClass.members * shareClass.rate;
  return used;
}

function pathOf(group: Group): string {
  const path: string[] = [];
  for (let at: Group | null = group; at; at = at.parent) path.unshift(at.node);
  return path.join('/');
}

function readyAt(groups: readonly Group[]): NodeFrame['readyAtMs'] {
  const done = groups.filter((group) => group.readyMs !== null);
  if (done.length === 0) return null;
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
