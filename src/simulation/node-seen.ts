// A node as it has been seen, and as it is seen again where nothing of it has become another: most of what there is waits or runs
// while others start. A frame is never changed, so that many moments can hold the same one.
import { calmFrame } from './calm.ts';
import type { Demand } from './demand.ts';
import { effectsOn } from './effects.ts';
import type { NodeFrame } from './frame.ts';
import { addActivity, type Looking, nodeFrame, reachOf } from './node-frames.ts';
import { plainly } from './plain.ts';
import { progressOf } from './progress.ts';
import { type SeenStart, startSeen } from './start-seen.ts';
import type { Chain } from './starting/chains.ts';
import { startsFrame } from './starting/repeating.ts';
import { stealOf } from './steal.ts';
import type { NodeOutline } from './structure.ts';
import { isSameWork, seeWork } from './work-seen.ts';
import { type Working, workingOf } from './working.ts';
import type { Group, Specification, StartCost, World } from './world.ts';

const MiB = 1048576;

/** What was seen of a single group, and what it was seen from: filled again when something else is seen. */
export interface SeenNode {
  frame: NodeFrame;
  specification: Specification;
  cost: StartCost;
  start: SeenStart;
  group: number;
  begun: number;
  starts: number;
  chain: Chain | null;
  demand: Demand | null;
}

/** The frame of a node. `ordered`: all groups of its host; `all[at]`: what was seen of it last, if anything, and will be by then. */
export function seeNode(
  looking: Looking,
  { node, path, at: places }: NodeOutline,
  ordered: readonly Group[],
  memory: NodeFrame['memory'],
  all: (SeenNode | undefined)[],
  at: number,
): NodeFrame {
  const group = ordered[places[0] as number] as Group;
  if (places.length === 1) return seeAlone(looking, node, path, group, memory, all, at);
  const groups = places.map((place) => ordered[place] as Group);
  return nodeFrame(looking, node, path, groups, memory);
}

const NO_PROCESSOR: NodeFrame['cpu'] = { demandCores: 0, allocatedCores: 0, overheadCores: 0, stealCores: 0 };

/** Filled anew for every node. */
const cpu = { demandCores: 0, allocatedCores: 0, overheadCores: 0, stealCores: 0 };

/** A node with a single group, as most are. */
function seeAlone(
  looking: Looking,
  node: string,
  path: string,
  group: Group,
  memory: NodeFrame['memory'],
  all: (SeenNode | undefined)[],
  at: number,
): NodeFrame {
  const { world, bombs } = looking;
  const last = all[at];
  const { id, total, specification, startCost, stages, durations, chain, calm } = group;
  const start =
    last && isSameStart(last, group) ? last.start : startSeen(looking.context, group, looking.future, looking.starts);
  const { demand } = group.work;
  const working = demand ? workingOf(looking.context, group) : null;
  if (working) looking.overheads[id] = working.overheadCores;
  addUpProcessor(group, working);
  const load = Math.min(1, cpu.allocatedCores / Math.max(1e-9, reachOf(group) * total));
  const progress = total > 0 ? (progressOf(world, group) * total) / total : 0;
  const effects = effectsOn(group, bombs);
  const before = last?.frame;
  const work = seeWork(group, working, before, last?.demand === demand);
  const isSameCost = last?.cost === startCost && before?.count === total;
  if (
    isSameCost &&
    before &&
    last.start === start &&
    last.specification === specification &&
    before.memory === memory &&
    before.progress === progress &&
    before.load === load &&
    before.cpu.demandCores === cpu.demandCores &&
    before.cpu.allocatedCores === cpu.allocatedCores &&
    before.cpu.overheadCores === cpu.overheadCores &&
    before.cpu.stealCores === cpu.stealCores &&
    isSameWork(work, before) &&
    before.effects === effects &&
    calm === null &&
    before.calm === undefined &&
    specification.starts === 1
  )
    return before;
  const frame = new NodeAlone(
    world,
    node,
    path,
    group,
    start,
    progress,
    load,
    memory,
    effects,
    work,
    before,
    isSameCost,
  );
  const begun = stages.length;
  const begins = durations.length;
  if (last) {
    last.frame = frame;
    last.specification = specification;
    last.cost = startCost;
    last.start = start;
    last.group = id;
    last.begun = begun;
    last.starts = begins;
    last.chain = chain;
    last.demand = demand;
  } else all[at] = { frame, specification, cost: startCost, start, group: id, begun, starts: begins, chain, demand };
  return frame;
}

type Given = [
  ...[World, string, string, Group, SeenStart, number, number],
  ...[NodeFrame['memory'], NodeFrame['effects'], ReturnType<typeof seeWork>, NodeFrame | undefined, boolean],
];

const NodeAlone = plainly<NodeFrame, Given>(
  function (world, node, path, group, start, progress, load, memory, effects, work, before, isSameCost) {
    const { specification, total, phase, calm } = group;
    this.id = node;
    this.path = path;
    this.kind = specification.kind;
    this.tenant = specification.tenant;
    this.count = total;
    this.phase = phase;
    this.ready = phase === 'running' ? total : 0;
    this.readyAtMs = start.readyAtMs;
    this.expectedReadyMs = start.expectedReadyMs;
    this.readyRangeMs = start.readyRangeMs;
    this.starts = specification.starts > 1 ? startsFrame(world, [group]) : null;
    this.progress = progress;
    this.stages = start.stages;
    this.startCost = isSameCost && before ? before.startCost : costOf(group);
    this.cpu = processorFrame(before?.cpu);
    this.load = load;
    this.throughput = work.throughput;
    this.slowdown = work.slowdown;
    this.saturated = work.saturated;
    this.responseMs = work.responseMs;
    this.traffic = work.traffic;
    this.memory = memory;
    this.effects = effects;
    if (total > 0 && (phase === 'failed' || phase === 'killed')) this.lost = total;
    if (calm) Object.assign(this, calmFrame([group]));
  },
);

/** Whether a start has come no further than it had when it was seen last. */
function isSameStart({ start, group, begun, starts, chain }: SeenNode, now: Group): boolean {
  const { id, phase, stages, durations, readyMs } = now;
  if (start.phase !== phase || begun !== stages.length || starts !== durations.length || group !== id) return false;
  const stage = stages[begun - 1];
  return (
    chain === now.chain &&
    start.readyMs === readyMs &&
    start.beginMs === (stage?.startMs ?? null) &&
    start.endMs === (stage?.endMs ?? null)
  );
}

function addUpProcessor(group: Group, working: Working | null): void {
  const { total } = group;
  cpu.demandCores = cpu.allocatedCores = cpu.overheadCores = 0;
  cpu.stealCores = stealOf(group).stolen * total;
  addActivity(cpu, group);
  if (!working) return;
  cpu.demandCores += working.demandCores * total;
  cpu.allocatedCores += working.allocatedCores * total;
  cpu.overheadCores += working.overheadCores * total;
}

function processorFrame(before: NodeFrame['cpu'] | undefined): NodeFrame['cpu'] {
  const { demandCores, allocatedCores, overheadCores, stealCores } = cpu;
  if (demandCores === 0 && allocatedCores === 0 && overheadCores === 0 && stealCores === 0) return NO_PROCESSOR;
  const isSame =
    before?.demandCores === demandCores &&
    before.allocatedCores === allocatedCores &&
    before.overheadCores === overheadCores &&
    before.stealCores === stealCores;
  return isSame ? before : { demandCores, allocatedCores, overheadCores, stealCores };
}

/** What starting a group has cost so far. */
function costOf({ total, startCost }: Group): NodeFrame['startCost'] {
  return {
    cpuSeconds: (startCost.cpuMs * total) / 1000,
    diskMiB: (startCost.diskBytes * total) / MiB,
    networkMiB: (startCost.networkBytes * total) / MiB,
  };
}
