// What every group on a host holds in memory, under which limits: the input to page accounting and to the merging scanner.
import type { Segment } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import type { AccountOptions } from './memory/account.ts';
import { cacheLines } from './memory/cache.ts';
import type { Holding, LayerUse, Limit } from './memory/holding.ts';
import { pressure } from './memory/pressure.ts';
import { limitAround, limitsOf, runsZvm } from './memory-limits.ts';
import { mergeableEntries, type ScannerEntry } from './merging/merged.ts';
import { listedPages } from './merging/scanner.ts';
import { progressOf } from './progress.ts';
import { guestSegments } from './saved-segments.ts';
import { ownsKernel, startContext } from './starting.ts';
import { type Group, type HostState, kernelUnder, type World, walkGroups } from './world.ts';

const MiB = 1024 * 1024;

export interface Held {
  readonly holdings: readonly Holding[];
  /** Parents first; the host's own is first of all. */
  readonly limits: readonly Limit[];
  readonly options: AccountOptions;
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
    const ready = readyShare(world, group, moment);
    const holding = holdingOf(context, group, ready);
    limits.push(...limitsOf(context, group, holding.inside === null ? 0 : ready * guestBytes(context, group, holding)));
    if (ready > 0 || moment !== 'settled') holdings.push(holding);
  });
  const options = {
    inactiveFileShare: context.value('memory.inactiveFileShare'),
    freedAreZero: context.value('memory.freedZeroShare') >= 1,
  };
  return { holdings, limits, options };
}

/** What a guest has touched once it is up: what it holds, and what booting has freed again. */
function guestBytes(context: Context, group: Group, holding: Holding): number {
  const freed = group.specification.image?.guest?.bootFreedBytes;
  // A guest that is hidden behind a container boots from what its host maps in.
  const boots = freed !== undefined && !startsFromLayers(group.specification.kind);
  let bytes = boots ? context.value(freed) * MiB : 0;
  for (const segment of holding.segments) if (segment.owner === 'inner') bytes += segment.bytes;
  return bytes;
}

export function isMerging(context: Context, host: HostState): boolean {
  return host.merging && context.value('ksm.run') === 1;
}

/** What the host's scanner visits. */
export function scannerEntries(world: World, context: Context, host: HostState): ScannerEntry[] {
  if (!isMerging(context, host)) return [];
  const { holdings, limits, options } = heldOn(world, context, host, 'settled');
  const { idle } = pressure(holdings, cacheLines(holdings), limits, options);
  return mergeableEntries(holdings, idle, options.freedAreZero);
}

export function groupKey(group: Group): string {
  return `g${group.id}`;
}

function readyShare(world: World, group: Group, moment: Moment): number {
  if (group.phase === 'running') return 1;
  if (moment === 'whole') return group.phase === 'starting' || group.phase === 'waiting' ? 1 : 0;
  return moment === 'settled' || group.phase !== 'starting' ? 0 : progressOf(world, group);
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
    segments: [
      ...withUse(context, group.parent ? kindSegments(context, group) : hostSegments(context, group)),
      ...workload,
    ],
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
  const segments = [...guestSegments(context, group, KINDS[kind].memory(startContext(context, group)))];
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

/** Daemons, shims and idle user space use little of what they hold; whatever says more of itself keeps that. */
function withUse(context: Context, segments: readonly Segment[]): readonly Segment[] {
  const hot = context.value('memory.systemHotShare');
  return segments.map((segment) => (segment.kind === 'anonymous' ? { hot, ...segment } : segment));
}

/** Private memory of the application and its workload. */
function applicationSegments(context: Context, group: Group): readonly Segment[] {
  const { kind, image, workload } = group.specification;
  if (kind === 'host' || !image) return [];
  const owner = ownsKernel(kind) ? 'inner' : 'outer';
  const hot = context.value('memory.workingSetShare');
  const segments: Segment[] = [];
  const add = (bytes: number, volatile: boolean) => {
    if (bytes >= 1) segments.push({ kind: 'anonymous', content: null, bytes: Math.floor(bytes), owner, volatile, hot });
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
  const kernel = value('host.kernelMiB') + records + mergingRecords(context, root.host);
  return [
    { kind: 'kernel', content: null, bytes: kernel, owner: 'outer' },
    {
      kind: 'hypervisor',
      content: null,
      bytes: value('host.userSpaceMiB') + engineBytes(context, root),
      owner: 'outer',
    },
  ];
}

/** Bytes that the scanner of a host keeps of the pages it knows. */
export function mergingRecords(context: Context, host: HostState): number {
  return listedPages(host.scanner) * context.value('ksm.recordBytes');
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
  const copied = !sharesPageCache(context, group);
  return image.layers.map((layer) => ({
    id: layer.id,
    bytes: Math.floor(context.value(layer.size) * MiB * share),
    ...(copied && { copied }),
  }));
}

/** Whether containers of the same image on a group's kernel read the same inodes, and so share file pages. */
export function sharesPageCache({ value }: Context, { specification: { storage } }: Group): boolean {
  return value('storage.sharesPageCache') >= 1 && value(storage.sharesPageCache) >= 1;
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
