// What every group on a host holds in memory, under which limits: the input to page accounting and to the merging scanner.
import type { Segment } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import type { Holding, LayerUse, Limit } from './memory/holding.ts';
import { mergeableEntries, type ScannerEntry } from './merging/merged.ts';
import { progressOf } from './progress.ts';
import { ownsKernel, startContext } from './starting.ts';
import { type Group, type HostState, kernelUnder, type World, walkGroups } from './world.ts';

const MiB = 1024 * 1024;

export interface Held {
  readonly holdings: readonly Holding[];
  /** Parents first; the host's own is first of all. */
  readonly limits: readonly Limit[];
}

/**
 * `now`: what has been touched by now. `settled`: what is still starting counts for nothing (the scanner waits for it).
 * `whole`: as if everything that lives had touched all that it ever will by starting.
 */
export type Moment = 'now' | 'settled' | 'whole';

/** Everything held on a host. */
export function heldOn(world: World, context: Context, host: HostState, moment: Moment = 'now'): Held {
  const holdings: Holding[] = [];
  const limits: Limit[] = [];
  walkGroups(host.root, (group) => {
    limits.push(...limitsOf(group));
    const ready = readyShare(world, context, group, moment);
    if (ready > 0 || moment !== 'settled') holdings.push(holdingOf(context, group, ready));
  });
  return { holdings, limits };
}

export function isMerging(context: Context, host: HostState): boolean {
  return host.merging && context.value('ksm.run') !== 0;
}

/** What the host's scanner visits. */
export function scannerEntries(world: World, context: Context, host: HostState): ScannerEntry[] {
  if (!isMerging(context, host)) return [];
  return mergeableEntries(heldOn(world, context, host, 'settled').holdings);
}

export function groupKey(group: Group): string {
  return `g${group.id}`;
}

function readyShare(world: World, context: Context, group: Group, moment: Moment): number {
  if (group.phase === 'running') return 1;
  if (moment === 'whole') return group.phase === 'starting' || group.phase === 'waiting' ? 1 : 0;
  return moment === 'settled' || group.phase !== 'starting' ? 0 : progressOf(world, context, group);
}

function holdingOf(context: Context, group: Group, ready: number): Holding {
  const kernel = kernelUnder(group, ownsKernel);
  const machine = ownsKernel(group.specification.kind) && group.parent !== null;
  const workload = applicationSegments(context, group);
  return {
    group: groupKey(group),
    node: group.node,
    tenant: group.specification.tenant,
    instances: group.total,
    domain: groupKey(kernel),
    domainNode: kernel.node,
    domainInstances: kernel.total,
    hostDomain: !inGuest(kernel),
    segments: group.parent ? [...kindSegments(context, group), ...workload] : hostSegments(context, group),
    layers: machine ? [] : layersRead(context, group),
    ready,
    mergeable: offeredToScanner(group),
    within: limitAround(group),
    inside: machine ? `m${group.id}` : null,
    workloadBytes: machine ? workload.reduce((sum, segment) => sum + segment.bytes, 0) : 0,
  };
}

function kindSegments(context: Context, group: Group): readonly Segment[] {
  const { kind } = group.specification;
  if (kind === 'host') return [];
  const segments = [...KINDS[kind].memory(startContext(context, group))];
  const engine = ownsKernel(kind) && !startsFromLayers(kind) ? engineBytes(context, group) : 0;
  if (engine > 0) segments.push({ kind: 'anonymous', content: null, bytes: engine, owner: 'inner' });
  // A guest that hides behind a container has the container's image in its own page cache.
  if (ownsKernel(kind) && startsFromLayers(kind)) {
    for (const layer of layersRead(context, group)) {
      segments.push({ kind: 'file', content: layer.id, bytes: layer.bytes, owner: 'inner' });
    }
  }
  return segments;
}

/** Private memory of the application and its workload. */
function applicationSegments(context: Context, group: Group): readonly Segment[] {
  const { kind, image, workload } = group.specification;
  if (kind === 'host' || !image) return [];
  const owner = ownsKernel(kind) ? 'inner' : 'outer';
  const segments: Segment[] = [];
  const add = (bytes: number, volatile: boolean) => {
    if (bytes >= 1) segments.push({ kind: 'anonymous', content: null, bytes: Math.floor(bytes), owner, volatile });
  };
  if (startsFromLayers(kind)) add(context.value(image.application.privateMemory) * MiB, false);
  if (workload) {
    const bytes = context.value(workload.memory) * MiB;
    const share = context.value(workload.volatileShare);
    add(bytes * (1 - share), false);
    add(bytes * share, true);
  }
  return segments;
}

/** The host's own system: Linux with a record for every page of the machine, or z/VM. */
function hostSegments(context: Context, root: Group): readonly Segment[] {
  const value = (id: string) => context.value(id) * MiB;
  if (runsZvm(root)) return [{ kind: 'hypervisor', content: null, bytes: value('zvm.hypervisorMiB'), owner: 'outer' }];
  const records = Math.floor(root.host.memoryBytes * context.value('memory.structPageShare'));
  return [
    { kind: 'kernel', content: null, bytes: value('host.kernelMiB') + records, owner: 'outer' },
    {
      kind: 'hypervisor',
      content: null,
      bytes: value('host.userSpaceMiB') + engineBytes(context, root),
      owner: 'outer',
    },
  ];
}

function runsZvm(group: Group): boolean {
  return group.children.some((child) => child.specification.kind === 'zvm');
}

/** A container engine's daemons run on every kernel that has containers of its own. */
function engineBytes(context: Context, kernel: Group): number {
  return hasContainers(kernel) ? context.value('engine.memoryMiB') * MiB : 0;
}

function hasContainers(group: Group): boolean {
  return group.children.some(
    (child) =>
      startsFromLayers(child.specification.kind) || (!ownsKernel(child.specification.kind) && hasContainers(child)),
  );
}

/** What a starting application reads of its image's layers. */
function layersRead(context: Context, group: Group): readonly LayerUse[] {
  const { kind, image } = group.specification;
  if (!image || !startsFromLayers(kind)) return [];
  const share = context.value('image.readShare');
  return image.layers.map((layer) => ({ id: layer.id, bytes: Math.floor(context.value(layer.size) * MiB * share) }));
}

function limitsOf(group: Group): Limit[] {
  if (!group.parent) {
    const bytes = group.host.memoryBytes;
    return [{ id: 'host', kind: 'host', parent: null, node: group.node, bytes, instances: 1 }];
  }
  const limits: Limit[] = [];
  const { memoryMaxBytes, memoryBytes, kind } = group.specification;
  const around = limitAround(group.parent, true);
  if (Number.isFinite(memoryMaxBytes)) {
    const id = `c${group.id}`;
    limits.push({
      id,
      kind: 'cgroup',
      parent: around,
      node: group.node,
      bytes: memoryMaxBytes,
      instances: group.total,
    });
  }
  if (ownsKernel(kind)) {
    const parent = Number.isFinite(memoryMaxBytes) ? `c${group.id}` : around;
    limits.push({
      id: `m${group.id}`,
      kind: 'machine',
      parent,
      node: group.node,
      bytes: memoryBytes,
      instances: group.total,
    });
  }
  return limits;
}

/** Id of the innermost limit around a group's memory; from within, a machine is the limit of what stands in it. */
function limitAround(group: Group, fromWithin = false): string {
  let at: Group | null = group;
  let inside = fromWithin;
  while (at?.parent) {
    if (inside && ownsKernel(at.specification.kind)) return `m${at.id}`;
    if (Number.isFinite(at.specification.memoryMaxBytes)) return `c${at.id}`;
    inside = true;
    at = at.parent;
  }
  return 'host';
}

/** Whether a kernel stands in a guest, where its memory is somebody else's anonymous memory. */
function inGuest(kernel: Group): boolean {
  for (let at: Group | null = kernel; at?.parent; at = at.parent) {
    if (at.specification.kind !== 'lpar' && ownsKernel(at.specification.kind)) return true;
  }
  return false;
}

/** The scanner is Linux's and sees memory of guests that KVM runs; z/VM has none. */
function offeredToScanner(group: Group): boolean {
  for (let at: Group | null = group; at?.parent; at = at.parent) {
    const { kind } = at.specification;
    if (kind === 'zvm') return false;
    if (kind !== 'lpar' && ownsKernel(kind)) return true;
  }
  return false;
}
