// The chain of stages that a group goes through when it starts, and what each step of it asks for. Chains are worked out
// once for all groups that start in the same way, and kept in the context.

import type { Stage, StartContext } from '../../catalog/cost.ts';
import { COSTS } from '../../catalog/costs.ts';
import { exitUs, mixOfStage, mixUs } from '../../catalog/exits.ts';
import { monitorOf } from '../../catalog/monitors.ts';
import type { Value } from '../../catalog/parameter.ts';
import type { Platform } from '../../catalog/platform.ts';
import { startsFromLayers } from '../../topology/attributes.ts';
import type { Context } from '../context.ts';
import { kernelOf } from '../kernels.ts';
import type { Group, Step } from '../world.ts';
import { pullStages } from './pulling.ts';

/** The order of the steps inside a stage. */
export const STEPS: readonly Step[] = ['lock', 'wait', 'network', 'disk', 'cpu'];

/** What else the time of a stage depends on, besides its demands: where it runs. */
export interface Place {
  readonly platform: Platform;
  /** Virtualization levels under the work inside, and under that of the kernel outside. */
  readonly depth: number;
  readonly outerDepth: number;
  readonly diskBytesPerS: number;
  readonly networkBytesPerS: number;
  /** Cores that work inside, and work outside, can use at most. */
  readonly cores: number;
  readonly outerCores: number;
}

/** Plain data that never changes. */
export interface Chain {
  /** Different for chains that differ, in stages or place. */
  readonly key: string;
  readonly stages: readonly Stage[];
  readonly place: Place;
  /** By stage, then by step in the order of STEPS: what it asks for without luck. */
  readonly demands: readonly (readonly number[])[];
  /** Likewise: milliseconds that the step takes alone, and those that all before it take. */
  readonly alone: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  /** Milliseconds of the whole chain, alone. */
  readonly aloneMs: number;
}

/** A chain that can be worked out again with other figures. */
export interface Recipe {
  readonly chain: Chain;
  build(value: Value): readonly Stage[];
}

/** By the keys of the chains. */
export type Recipes = Map<string, Recipe>;

/** What the catalogue's chains and memory depend on. */
export function startContext(context: Context, group: Group): StartContext {
  const { specification } = group;
  const { image, chosen } = specification;
  if (!image) throw new Error(`no image for ${group.node}`);
  return {
    value: context.value,
    platform: group.host.platform,
    image,
    workload: specification.workload,
    memoryBytes: specification.memoryBytes,
    ownNamespaces: specification.namespaces,
    chosen,
    // A kernel owner's own driver is for what stands in it; the kernel below made its root.
    storage: group.parent?.specification.storage ?? specification.storage,
    snapshotCached: isCached(context, group),
  };
}

function isCached({ value }: Context, group: Group): boolean {
  const set = value('restore.cached') > 0 && group.specification.kind !== 'system-container';
  return set || kernelOf(group).snapshots.get(snapshotOf(group)) === 'present';
}

/**
 * Equal for groups that are restored from one and the same file. The template of a hidden guest is the same whatever container
 * comes into it, and gets its processors afterwards. For system containers: which read the same init and services.
 */
export function snapshotOf({ specification }: Group): string {
  const { kind, image, workload, memoryBytes, vcpus, chosen } = specification;
  if (kind === 'system-container') return `${kind} ${image?.id}`;
  const guest = kind === 'kata' ? [] : [image?.id, workload?.id ?? 'none', vcpus];
  const monitor = kind === 'host' ? '' : monitorOf(kind, chosen.monitor).id;
  return [kind, ...guest, memoryBytes, monitor].join(' ');
}

/**
 * The stages from the order to start to the application answering, with those that pull `missing` layers before them. A
 * start that is not the last of several ends with all of it going away again. `snapshotCached`: whether another reads its snapshot,
 * or has; missing: as it is now.
 */
export function chainOf(
  context: Context,
  group: Group,
  missing: readonly string[],
  last: boolean,
  snapshotCached = isCached(context, group),
): Chain {
  const { specification, host } = group;
  const start = { ...startContext(context, group), snapshotCached };
  const place: Place = {
    platform: host.platform,
    depth: group.depth,
    outerDepth: group.parent?.depth ?? 0,
    diskBytesPerS: host.diskBytesPerS,
    networkBytesPerS: host.networkBytesPerS,
    cores: Math.min(specification.cpuMax, specification.vcpus, reachOf(group.parent)),
    outerCores: reachOf(group.parent),
  };
  const { image, chosen, kind, memoryBytes, namespaces, workload } = specification;
  const key = [
    ...[kind, context.numberOf(image), context.numberOf(workload), memoryBytes, namespaces.join('+')],
    ...[
      JSON.stringify(chosen),
      start.storage.id,
      start.snapshotCached,
      missing.join('+'),
      last,
      specification.emulated,
    ],
    ...[context.numberOf(host.platform), place.depth, place.outerDepth, place.cores, place.outerCores],
    ...[place.diskBytesPerS, place.networkBytesPerS],
  ].join(' ');
  const known = context.recipes.get(key);
  if (known) return known.chain;
  const build = (value: Value) => [
    ...pullStages(value, image, missing),
    ...stagesOf({ ...start, value }, specification),
    ...(last ? [] : removalStages({ ...start, value }, specification)),
  ];
  return keep(context, key, place, build);
}

/** The first `done` stages of one chain, followed by another: what a start goes on with when it has more to pull. */
export function chainAfter(context: Context, before: Chain, done: number, next: Chain): Chain {
  const key = `${done} of ${before.key}, ${next.key}`;
  const [first, second] = [context.recipes.get(before.key), context.recipes.get(next.key)];
  if (!first || !second) throw new Error(`no recipe for ${key}`);
  const build = (value: Value) => [...first.build(value).slice(0, done), ...second.build(value)];
  return keep(context, key, next.place, build);
}

function keep({ value, recipes }: Context, key: string, place: Place, build: Recipe['build']): Chain {
  const stages = build(value).map((stage) => Object.freeze(stage));
  const demands = stages.map((stage) => STEPS.map((step) => demandOfStep(value, place, stage, step)));
  const alone = stages.map((stage, at) =>
    STEPS.map((step, index) => stepAloneMs(place, stage, step, demands[at]?.[index] ?? 0)),
  );
  let aloneMs = 0;
  const before = alone.map((steps) =>
    steps.map((ms) => {
      aloneMs += ms;
      return aloneMs - ms;
    }),
  );
  const chain = Object.freeze({ key, place, stages: Object.freeze(stages), demands, alone, before, aloneMs });
  recipes.set(key, { chain, build });
  return chain;
}

/** Cores that one instance of a group could use at most, by the limits around it. */
function reachOf(group: Group | null): number {
  if (!group) return Number.POSITIVE_INFINITY;
  if (!group.parent) return group.host.cores;
  return Math.min(group.specification.cpuMax, group.specification.vcpus, reachOf(group.parent));
}

function stagesOf(start: StartContext, specification: Group['specification']): readonly Stage[] {
  const { kind, workload, emulated } = specification;
  if (kind === 'host') return [];
  const stages = COSTS[kind].startup(start);
  // What ends with the memory of a snapshot has its application in it.
  if (stages[stages.length - 1]?.name === 'restore') return stages;
  const { application } = start.image;
  const own = start.value(application.startCpu);
  const cpuMs = emulated ? own * start.value('emulation.processorFactor') + start.value('emulation.startCpuMs') : own;
  const waitMs = start.value(application.startWait);
  const runs = startsFromLayers(kind) || workload !== null;
  return runs && cpuMs + waitMs > 0 ? [...stages, { name: 'application', cpuMs, waitMs, inside: true }] : stages;
}

function removalStages(start: StartContext, { kind }: Group['specification']): readonly Stage[] {
  return kind === 'host' ? [] : (COSTS[kind].removal?.(start) ?? []);
}

/** Milliseconds, bytes or core-milliseconds that a step of a stage asks for, without luck. */
export function demandOfStep(value: Value, place: Place, stage: Stage, step: Step): number {
  if (step === 'lock') return stage.lockMs ?? 0;
  if (step === 'wait') return stage.waitMs ?? 0;
  if (step === 'network') return stage.networkBytes ?? 0;
  if (step === 'disk') return stage.diskBytes ?? 0;
  const work = stage.cpuMs ?? 0;
  const exits = work * (stage.exitsPerMs ?? 0);
  const ports = stage.portAccesses ?? 0;
  if (work + ports <= 0) return 0;
  const depth = stage.inside ? place.depth : place.outerDepth;
  const exitMs = mixUs(value, place.platform, depth, mixOfStage(stage.name)) / 1000;
  const portMs = ports > 0 ? exitUs(value, place.platform, depth, 'portIo') / 1000 : 0;
  return (work + exits * exitMs + ports * portMs) / value('startup.coreSpeed');
}

/** What one instance of a group asks for in a step of its present stage: luck stretches time and work, not bytes. */
export function amountOf({ chain, stage, luck }: Group, step: number): number {
  const amount = chain?.demands[stage]?.[step] ?? 0;
  return STEPS[step] === 'network' || STEPS[step] === 'disk' ? amount : amount * luck;
}

/** Milliseconds that so much of a step takes when nobody else is there. */
export function stepAloneMs(place: Place, stage: Stage, step: Step, amount: number): number {
  if (step === 'network') {
    return amount / Math.min(stage.networkCap ?? Number.POSITIVE_INFINITY, place.networkBytesPerS / 1000);
  }
  if (step === 'disk') return (amount / place.diskBytesPerS) * 1000;
  if (step !== 'cpu') return amount;
  return amount / Math.max(1e-3, Math.min(stage.parallel ?? 1, stage.inside ? place.cores : place.outerCores));
}

/** Milliseconds of a whole stage, alone. */
export function stageAloneMs(value: Value, place: Place, stage: Stage): number {
  let ms = 0;
  for (const step of STEPS) ms += stepAloneMs(place, stage, step, demandOfStep(value, place, stage, step));
  return ms;
}
