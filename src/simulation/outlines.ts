// What a group holds, as memory accounting sees it when all of it has been touched. Structures (structure.ts) consist of these;
// how much of it has been touched at a moment is said in holdings.ts.
import type { BootFreed, Segment } from '../catalog/cost.ts';
import { COSTS } from '../catalog/costs.ts';
import { KINDS } from '../catalog/kinds.ts';
import { sharesFiles } from '../catalog/storage-driver.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import { clonedFrom, looksAt } from './clones.ts';
import type { Context } from './context.ts';
import { isFirmware } from './kernels.ts';
import type { Holding, LayerUse, Limit } from './memory/holding.ts';
import { limitAround, limitsOf, runsZvm } from './memory-limits.ts';
import { listedPages } from './merging/scanner.ts';
import { guestSegments } from './saved-segments.ts';
import { platformOfSentry } from './sentry-files.ts';
import { ownsKernel, startContext } from './starting.ts';
import { type Group, type HostState, kernelUnder } from './world.ts';

const MiB = 1024 * 1024;

/** What a group holds when all of it is touched. */
export interface Outline {
  readonly holding: Holding;
  readonly limits: readonly Limit[];
  /** Its limits as they are once it is up, and nothing has been given or taken since. */
  readonly limitsWhenUp: readonly Limit[];
  /** Of a machine: what its guest has touched once it is up. */
  readonly guestBytes: number;
  /** Bytes over all instances that it was given, and that its monitor reserves; null for what has no such thing. */
  readonly configuredBytes: number | null;
  readonly reservedBytes: number | null;
  /** Id of the limit that is its own kernel's memory; null for what owns none. */
  readonly kernel: string | null;
  /** Of clones: how often it has been looked what they have written. */
  readonly looks: number;
}

/** Worked out anew: structure.ts knows for how long it is good. */
export function outlineOf(context: Context, group: Group): Outline {
  const holding = holdingOf(context, group);
  const over = (bytes: number | null): number | null => (bytes === null ? null : bytes * group.total);
  const limits = limitsOf(context, group);
  const touchedBytes =
    holding.inside === null ? 0 : guestBytes(holding, holding.lent ? 0 : bootFreedOf(context, group).bytes);
  return {
    holding,
    limits,
    limitsWhenUp: limits.map((limit) => (limit.kind === 'machine' ? { ...limit, touchedBytes } : limit)),
    guestBytes: touchedBytes,
    configuredBytes: over(configuredBytes(group)),
    reservedBytes: over(reservedBytes(context, group)),
    kernel: group.parent ? holding.inside : 'host',
    looks: looksAt(context, group),
  };
}

export function groupKey(group: Group): string {
  return `g${group.id}`;
}

function configuredBytes(group: Group): number | null {
  const { kind, memoryBytes, memoryMaxBytes } = group.specification;
  if (!group.parent) return group.host.memoryBytes;
  if (ownsKernel(kind)) return memoryBytes;
  return Number.isFinite(memoryMaxBytes) ? memoryMaxBytes : null;
}

/** A monitor process reserves its guest's memory and some of its own; z/VM and firmware just know how much was given. */
function reservedBytes(context: Context, group: Group): number | null {
  const { kind, memoryBytes } = group.specification;
  if (kind === 'host' || !ownsKernel(kind)) return null;
  const { reserved } = KINDS[kind];
  return memoryBytes + (reserved === undefined ? 0 : context.value(reserved) * MiB);
}

/** What a guest has touched once it is up: what it holds, and what booting has freed again. A clone has not touched that. */
function guestBytes(holding: Holding, freedBytes: number): number {
  let bytes = freedBytes;
  for (const segment of holding.segments) if (segment.owner === 'inner') bytes += segment.bytes;
  return bytes;
}

function bootFreedOf(context: Context, group: Group): BootFreed {
  const { kind, image } = group.specification;
  if (kind === 'host') return NOTHING_FREED;
  const freed = image?.guest?.bootFreedBytes;
  // A guest that is hidden behind a container boots from what its host maps in, or from what it unpacks itself.
  if (startsFromLayers(kind)) return COSTS[kind].bootFreed?.(startContext(context, group)) ?? NOTHING_FREED;
  return freed === undefined ? NOTHING_FREED : { ...NOTHING_FREED, bytes: context.value(freed) * MiB };
}

const NOTHING_FREED: BootFreed = { bytes: 0, alikeBytes: 0, content: '' };

/** Of a group that has touched all that it will. */
export function holdingOf(context: Context, group: Group): Holding {
  const kernel = kernelUnder(group, ownsKernel);
  const machine = ownsKernel(group.specification.kind) && group.parent !== null;
  const workload = applicationSegments(context, group);
  const own = withUse(context, group.parent ? kindSegments(context, group) : hostSegments(context, group));
  // The template of a hidden guest has no container in it yet; any other snapshot has its application in it.
  const isHidden = machine && startsFromLayers(group.specification.kind);
  const { segments, lent, writing } = clonedFrom(context, group, own, isHidden ? [] : workload);
  const left = machine && !lent ? bootFreedOf(context, group) : NOTHING_FREED;
  return {
    group: groupKey(group),
    node: group.node,
    tenant: group.specification.tenant,
    instances: group.total,
    domain: groupKey(kernel),
    domainNode: kernel.node,
    domainInstances: kernel.total,
    hostDomain: !inGuest(kernel),
    segments: isHidden ? [...segments, ...imageInside(context, group), ...workload] : segments,
    layers: machine ? [] : layersRead(context, group),
    ready: 1,
    mergeable: offeredToScanner(group),
    within: limitAround(group),
    inside: machine ? `m${group.id}` : null,
    workloadBytes: machine ? workload.reduce((sum, segment) => sum + segment.bytes, 0) : 0,
    ...(lent && { lent, writing }),
    ...(left.alikeBytes > 0 && { left: { content: left.content, bytes: left.alikeBytes } }),
  };
}

function kindSegments(context: Context, group: Group): readonly Segment[] {
  const { kind } = group.specification;
  if (kind === 'host') return [];
  const segments = [...guestSegments(context, group, COSTS[kind].memory(startContext(context, group)))];
  const engine = ownsKernel(kind) && !startsFromLayers(kind) ? engineBytes(context, group) : 0;
  if (engine > 0) segments.push({ kind: 'anonymous', content: null, bytes: engine, owner: 'inner' });
  const kept = platformOfSentry(context, group);
  if (kept > 0) segments.push({ kind: 'hypervisor', content: null, bytes: kept, owner: 'outer' });
  return segments;
}

/** A guest that hides behind a container has the container's image in its own page cache. */
function imageInside(context: Context, group: Group): readonly Segment[] {
  return layersRead(context, group).map(({ id, bytes }) => ({
    kind: 'file',
    content: id,
    bytes,
    owner: 'inner' as const,
  }));
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

/** The host's own system: Linux with a record for every page of the machine, or z/VM; firmware keeps to memory of its own. */
function hostSegments(context: Context, root: Group): readonly Segment[] {
  const value = (id: string) => context.value(id) * MiB;
  if (isFirmware(root)) return [];
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

/** Whether containers stand on a kernel, or in others on it. */
export function hasContainers(group: Group): boolean {
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
  return sharesFiles(value, storage);
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
