// Starting up: a chain of stages, each of which needs a lock, a fixed wait, network, disk and processor, one after the
// other, in competition with everything else that runs. Says nothing about what a running workload does (working.ts).

import { mixOfStage, mixUs } from '../catalog/exits.ts';
import type { Stage } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import { addTask, createPool, type Pool, removeTask, setTimer } from './fluid/flow.ts';
import { say } from './happened.ts';
import { beginWork } from './working.ts';
import { countWithin, type Due, type Group, kernelUnder, type Step, type World } from './world.ts';

const STEPS: readonly Step[] = ['lock', 'wait', 'network', 'disk', 'cpu'];

export function ownsKernel(kind: Group['specification']['kind']): boolean {
  return kind === 'host' || KINDS[kind].ownsKernel;
}

/** Starts a group if what it stands on is ready; otherwise it waits and is called again when that is. */
export function begin(world: World, context: Context, group: Group): void {
  if (group.parent && group.parent.phase !== 'running') {
    group.phase = 'waiting';
    return;
  }
  const missing = missingLayers(context, group);
  if (missing === 'pulling') {
    group.phase = 'waiting';
    return;
  }
  group.phase = 'starting';
  group.chain = [...pullStages(context, group, missing), ...chainOf(context, group)].map((stage) =>
    Object.freeze(stage),
  );
  group.stages = [];
  group.stage = -1;
  nextStage(world, context, group);
}

/** Makes a group ready at once, as if it had started long ago. */
export function beReady(world: World, context: Context, group: Group): void {
  const kernel = kernelUnder(group, ownsKernel);
  for (const layer of layersOf(group)) kernel.store.set(layer, 'present');
  group.phase = 'running';
  group.readyMs = world.flow.nowMs;
  group.host.version += 1;
  beginWork(world, context, group);
  for (const child of group.children) begin(world, context, child);
}

/** One step of a stage has come to its end (or its timer fell due). */
export function endStep(world: World, context: Context, due: Due & { type: 'step' }): void {
  const { group } = due;
  if (!group.alive || group.turn !== due.turn) return;
  group.activity = null;
  nextStep(world, context, group, STEPS.indexOf(group.step) + 1);
}

/** Leaves off starting: whatever step is under way is dropped. */
export function stopStarting(world: World, group: Group): void {
  if (group.activity) removeTask(world.flow, group.activity);
  group.activity = null;
  group.turn += 1;
}

/** Puts the processor step that is under way where the group's activity now belongs (its pool or count has changed). */
export function replaceActivity(world: World, context: Context, group: Group): void {
  if (!group.activity) return;
  const left = removeTask(world.flow, group.activity);
  group.activity = addActivity(world, context, group, group.chain[group.stage] as Stage, group.step, left);
}

/** The stages from the order to start to the application answering, pulls not included. */
function chainOf(context: Context, group: Group): Stage[] {
  const { specification } = group;
  if (specification.kind === 'host') return [];
  const kind = KINDS[specification.kind];
  const image = specification.image;
  if (!image) return [];
  const chain = [...kind.startup(startContext(context, group))];
  const cpuMs = context.value(image.application.startCpu);
  const waitMs = context.value(image.application.startWait);
  const runs = startsFromLayers(specification.kind) || specification.workload !== null;
  if (runs && cpuMs + waitMs > 0) chain.push({ name: 'application', cpuMs, waitMs, inside: true });
  return chain;
}

/** What the catalogue's chains and memory depend on. */
export function startContext(context: Context, group: Group) {
  const { specification } = group;
  if (!specification.image) throw new Error(`no image for ${group.node}`);
  return {
    value: context.value,
    platform: group.host.platform,
    image: specification.image,
    workload: specification.workload,
    memoryBytes: specification.memoryBytes,
    ownNamespaces: specification.namespaces,
  };
}

function nextStage(world: World, context: Context, group: Group): void {
  const before = group.stages[group.stages.length - 1];
  if (before) {
    before.endMs = world.flow.nowMs;
    endPull(world, context, group, before.name);
  }
  group.stage += 1;
  const stage = group.chain[group.stage];
  if (!stage) {
    say(world, 'ready', group.node, String(group.total));
    beReady(world, context, group);
    return;
  }
  group.stages.push({ name: stage.name, startMs: world.flow.nowMs, endMs: null });
  nextStep(world, context, group, 0);
}

function nextStep(world: World, context: Context, group: Group, from: number): void {
  const stage = group.chain[group.stage] as Stage;
  for (let at = from; at < STEPS.length; at += 1) {
    const step = STEPS[at] as Step;
    const amount = amountOf(context, group, stage, step);
    if (amount <= 0) continue;
    group.turn += 1;
    group.step = step;
    group.stepStartMs = world.flow.nowMs;
    group.stepAmount = amount;
    if (step === 'wait') {
      const due: Due = { type: 'step', group, turn: group.turn };
      setTimer(world.flow, world.flow.nowMs + amount, due);
      return;
    }
    if (step === 'cpu') group.startCost.cpuMs += amount;
    if (step === 'disk') group.startCost.diskBytes += amount;
    if (step === 'network') group.startCost.networkBytes += amount;
    group.activity = addActivity(world, context, group, stage, step, amount);
    return;
  }
  nextStage(world, context, group);
}

/** Milliseconds, bytes or core-milliseconds that one instance needs in a step; luck scales time and work. */
export function amountOf(context: Context, group: Group, stage: Stage, step: Step): number {
  if (step === 'lock') return (stage.lockMs ?? 0) * group.luck;
  if (step === 'wait') return (stage.waitMs ?? 0) * group.luck;
  if (step === 'network') return stage.networkBytes ?? 0;
  if (step === 'disk') return stage.diskBytes ?? 0;
  const depth = stage.inside ? group.depth : (group.parent?.depth ?? 0);
  const work = (stage.cpuMs ?? 0) * group.luck;
  const exitMs = mixUs(context.value, group.host.platform, depth, mixOfStage(stage.name)) / 1000;
  return work * (1 + (stage.exitsPerMs ?? 0) * exitMs);
}

function addActivity(world: World, context: Context, group: Group, stage: Stage, step: Step, amount: number) {
  const due: Due = { type: 'step', group, turn: group.turn };
  const { flow } = world;
  const kernel = kernelUnder(group, ownsKernel);
  if (step === 'lock') {
    kernel.lock ??= createPool(flow, null, 1);
    return addTask(flow, kernel.lock, amount, { payload: due, count: countWithin(group, kernel), cap: 1 });
  }
  const once = stage.name === 'pull' || stage.name === 'unpack';
  if (step === 'network' || step === 'disk') {
    const pool = step === 'disk' ? group.host.disk : group.host.network;
    return addTask(flow, pool, amount, { payload: due, count: once ? kernel.total : group.total });
  }
  const parallel = stage.parallel ?? 1;
  if (stage.inside) return addInside(world, group, amount, { payload: due, cap: parallel });
  const outer = group.parent?.pool as Pool;
  return addTask(flow, outer, amount, {
    payload: due,
    count: once ? 1 : group.count,
    weight: context.value('cgroup.defaultWeight'),
    cap: parallel,
  });
}

/** Adds an activity of the group's own control group: inside its pool if it has one, else in its parent's in its stead. */
export function addInside(
  world: World,
  group: Group,
  amount: number,
  options: { payload: unknown; cap: number; count?: number },
) {
  const { flow } = world;
  if (group.pool) {
    return addTask(flow, group.pool, amount, { payload: options.payload, cap: options.cap, count: options.count ?? 1 });
  }
  const outer = group.parent?.pool as Pool;
  const limit = Math.min(group.specification.cpuMax, group.specification.vcpus);
  return addTask(flow, outer, amount, {
    payload: options.payload,
    count: group.count,
    weight: group.specification.cpuWeight,
    cap: Math.min(options.cap, limit),
  });
}

function layersOf(group: Group): readonly string[] {
  const { kind, image } = group.specification;
  if (!startsFromLayers(kind) || !image) return [];
  return image.layers.map((layer) => layer.id);
}

/** Layers to pull, or `pulling` when another instance on the kernel is pulling one of them (it will wake this group). */
function missingLayers(context: Context, group: Group): readonly string[] | 'pulling' {
  if (context.value('image.coldStart') === 0) return [];
  const kernel = kernelUnder(group, ownsKernel);
  const missing: string[] = [];
  for (const layer of layersOf(group)) {
    const state = kernel.store.get(layer);
    if (state === 'present') continue;
    if (state && !state.includes(group)) {
      state.push(group);
      return 'pulling';
    }
    missing.push(layer);
  }
  for (const layer of missing) kernel.store.set(layer, [group]);
  return missing;
}

function pullStages(context: Context, group: Group, missing: readonly string[]): Stage[] {
  if (missing.length === 0) return [];
  let bytes = 0;
  for (const layer of group.specification.image?.layers ?? []) {
    if (missing.includes(layer.id)) bytes += context.value(layer.size) * 1024 * 1024;
  }
  const compressed = bytes * context.value('image.compressedShare');
  const registryMs = (compressed / (context.value('image.registryMiBPerS') * 1024 * 1024)) * 1000;
  const unpackMs = (bytes / (context.value('image.unpackMiBPerS') * 1024 * 1024)) * 1000;
  return [
    { name: 'pull', networkBytes: compressed, waitMs: registryMs },
    { name: 'unpack', cpuMs: unpackMs, diskBytes: bytes },
  ];
}

function endPull(world: World, context: Context, group: Group, ended: Stage['name']): void {
  if (ended !== 'unpack') return;
  const kernel = kernelUnder(group, ownsKernel);
  const woken = new Set<Group>();
  for (const [layer, state] of kernel.store) {
    if (state === 'present' || state[0] !== group) continue;
    for (const waiting of state) if (waiting !== group) woken.add(waiting);
    kernel.store.set(layer, 'present');
  }
  for (const waiting of woken) if (waiting.alive && waiting.phase === 'waiting') begin(world, context, waiting);
}

/** A group that was pulling is gone: the next in line pulls in its stead. */
export function forgetPull(world: World, context: Context, group: Group): void {
  const kernel = kernelUnder(group, ownsKernel);
  for (const [layer, state] of [...kernel.store]) {
    if (state === 'present' || !state.includes(group)) continue;
    const others = state.filter((waiting) => waiting !== group);
    if (state[0] !== group) {
      kernel.store.set(layer, others);
      continue;
    }
    kernel.store.delete(layer);
    for (const waiting of others) if (waiting.alive && waiting.phase === 'waiting') begin(world, context, waiting);
  }
}
