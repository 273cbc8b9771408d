// Links that the start-up chains of several kinds share, and the memory that any guest holds. How machines boot is in boot.ts.
// Work that the new guest does itself is published with its exits in it; here they are taken out again, so that the
// simulation can add those of the platform and depth at hand.

import type { Segment, Stage, StageName, StartContext } from '../cost.ts';
import { type Engine, findEngine } from '../engines.ts';
import { type ExitMix, mixOfStage } from '../exits.ts';
import type { GuestSystem, Image } from '../image.ts';
import { NETWORKS, type Network } from '../networks.ts';
import type { Value } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import type { Platform } from '../platform.ts';
import { RUNTIMES, type Runtime } from '../runtimes.ts';

const MS_PER_S = 1000;
const US_PER_MS = 1000;

/** What one exit cost where boots were published, by what the stage does. */
const PUBLISHED_EXIT: Readonly<Record<ExitMix, string>> = {
  processor: 'startup.publishedExitUs',
  device: 'startup.publishedExitUs',
  firmware: 'startup.publishedFirmwareExitUs',
  kernel: 'startup.publishedKernelExitUs',
};

/** A stage that takes `ms` when alone on bare metal, of which `cpuShare` is work of the kernel it starts on. */
export function outside(value: Value, name: StageName, ms: number, cpuShare: number): Stage {
  const exitsPerMs = value('startup.hostExits') / MS_PER_S;
  return { name, waitMs: ms * (1 - cpuShare), cpuMs: ms * cpuShare, exitsPerMs };
}

/**
 * A stage of the guest itself that took `ms` where it was published, one level deep: `cpuShare` of it work with
 * `exitsPerS` privileged operations per second of work. Bare work = published work / (1 + exits per ms × cost of one).
 */
export function inside(value: Value, name: StageName, ms: number, cpuShare: number, exitsPerS: number): Stage {
  const exitsPerMs = exitsPerS / MS_PER_S;
  const exitMsPerMs = (exitsPerMs * value(PUBLISHED_EXIT[mixOfStage(name)])) / US_PER_MS;
  return { name, waitMs: ms * (1 - cpuShare), cpuMs: (ms * cpuShare) / (1 + exitMsPerMs), exitsPerMs, inside: true };
}

/**
 * A stretch of the way through an engine, which took `ms` where it was published: work, and waiting. Part of that is waiting for
 * the disk to make sure of what has been written (its records of containers, images and networks), so a slower disk holds it
 * up: extra wait = ms × flushes per ms × (time of one flush here − where it was published).
 */
export function throughEngine(value: Value, name: StageName, ms: number): Stage {
  const stage = outside(value, name, ms, value('container.engineCpuShare'));
  const flushes = (ms * value('engine.flushesPerS')) / MS_PER_S;
  const longerMs = flushes * (value('disk.flushMs') - value('startup.publishedFlushMs'));
  return { ...stage, waitMs: Math.max(0, (stage.waitMs ?? 0) + longerMs) };
}

/** The engine that takes the order. */
export function engineOf({ chosen }: StartContext): Engine {
  return findEngine(chosen.engine);
}

/**
 * The way of the order through the engine; nothing when the runtime is called directly. While a daemon connects a container
 * it is on that way: what it takes longer than connecting one alone is part of the published way, not added to it.
 */
export function engineChain(context: StartContext): readonly Stage[] {
  const { value } = context;
  const engine = engineOf(context);
  if (engine.pathMs === null) return [];
  const connecting = Math.max(0, connectingMs(context, engine) - value('container.networkMs'));
  const pathMs = Math.max(0, value(engine.pathMs) - connecting);
  return [throughEngine(value, 'engine', pathMs)];
}

/** How long an engine holds others up while it connects one container; 0 where it is not connected to a bridge. */
function connectingMs(context: StartContext, engine: Engine | null): number {
  if (engine?.networkLockMs == null) return 0;
  return isBridged(context) ? context.value(engine.networkLockMs) : 0;
}

/** Whether a container is plugged into the bridge of its kernel. */
export function isBridged({ ownNamespaces, chosen }: StartContext): boolean {
  return ownNamespaces.includes('net') && networkOf(chosen).bridged;
}

function networkOf(chosen: StartContext['chosen']): Network {
  return NETWORKS.find(({ id }) => id === chosen.network) ?? (NETWORKS[0] as Network);
}

/**
 * From the layers on disk to the process of the runtime: what containers of every make have in common. `ordered`: whether an
 * engine has taken the order, which then has its own way of connecting them. `image`: what its root is made of.
 */
export function containerChain(
  context: StartContext,
  ordered: boolean,
  image: Pick<Image, 'layers'> = context.image,
): readonly Stage[] {
  const { value, ownNamespaces, storage } = context;
  let namespacesUs = 0;
  for (const namespace of ownNamespaces) namespacesUs += value(`container.namespace.${namespace}Us`);
  const namespaces = outside(value, 'namespaces', namespacesUs / US_PER_MS, 1);
  return [
    storage.prepare({ value, image }),
    // Copying the table of mounts is what starters wait for each other with, besides the network.
    ownNamespaces.includes('mnt')
      ? { ...namespaces, lock: 'mounts', lockMs: value('startup.namespaceLockMs') }
      : namespaces,
    outside(value, 'cgroup', value('container.cgroupMs'), 1),
    ...networkChain(context, ordered ? engineOf(context) : null),
  ];
}

/** Connecting a container that has a network namespace of its own. */
function networkChain(context: StartContext, engine: Engine | null): readonly Stage[] {
  const { value, ownNamespaces, chosen } = context;
  if (!ownNamespaces.includes('net')) return [];
  const namespaceMs = value('startup.networkLockMs');
  if (!networkOf(chosen).bridged) return [{ name: 'network', lock: 'network', lockMs: namespaceMs }];
  // A daemon that connects one container at a time holds the locks of the kernel meanwhile.
  const lockMs = Math.max(namespaceMs + value('container.bridgeLockMs'), connectingMs(context, engine));
  const restMs = Math.max(0, value('container.networkMs') - lockMs);
  return [{ ...throughEngine(value, 'network', restMs), lock: 'network', lockMs }];
}

/** The first process, made by the runtime that was chosen. */
export function runtimeStage({ value, chosen }: StartContext): Stage {
  const runtime = RUNTIMES.find(({ id }) => id === chosen.runtime) ?? (RUNTIMES[0] as Runtime);
  return outside(value, 'runtime', value(runtime.ms), value('startup.cpuShare'));
}

/** What an engine that has taken the order has made on the kernel around: all that a container has in common, and its first process. */
export function madeChain(context: StartContext): readonly Stage[] {
  return [...containerChain(context, true), runtimeStage(context)];
}

export interface GuestMemory {
  readonly bootFilesMiB?: number;
  readonly platform?: Platform['family'];
  /**
   * `fixed`: the monitor loads an uncompressed kernel, which lies where it was built for. Missing: firmware or a loader starts a
   * compressed one, which puts itself at a random address, so that its pages differ from guest to guest.
   */
  readonly kernelAt?: 'fixed';
  /** True where the kernel is told that it needs no bounce buffer (`iommu=off`). */
  readonly bounceless?: true;
}

/**
 * What a guest system holds in its own memory once it is up: kernel with one record per page of its memory, file pages
 * like those of every guest of the same image, file pages of its own, zero pages, and the rest, part of which keeps
 * changing.
 */
export function guestMemory(
  value: Value,
  content: string,
  system: GuestSystem['system'],
  kernelMiB: number,
  userSpaceMiB: number,
  memoryBytes: number,
  more: GuestMemory = {},
): readonly Segment[] {
  const kernelBytes = kernelMiB * MiB;
  const alikeShare = value(more.kernelAt === 'fixed' ? 'memory.fixedKernelAlikeShare' : 'memory.kernelAlikeShare');
  const alikeKernel = Math.floor(kernelBytes * alikeShare);
  const pageRecords = system === 'linux' ? memoryBytes * value('memory.structPageShare') : 0;
  const alikeRecords = more.kernelAt === 'fixed' ? Math.floor(pageRecords * alikeShare) : 0;
  const bounced = more.platform === 'x86' && !more.bounceless && memoryBytes > value('memory.bounceAboveMiB') * MiB;
  const bounce = system === 'linux' && bounced ? value('memory.bounceMiB') * MiB : 0;
  const kernel = Math.floor(kernelBytes + pageRecords + bounce);
  const ownKernel = kernel - alikeKernel - alikeRecords;
  const userSpace = Math.floor(Math.max(0, Math.min(userSpaceMiB * MiB, memoryBytes - kernel)));
  const mapped = Math.floor(userSpace * value('memory.userSpaceAlikeShare'));
  const changing = Math.floor(userSpace * value('memory.userSpaceVolatileShare'));
  const zero = Math.min(Math.floor(value('memory.zeroMiB') * MiB), Math.max(0, userSpace - mapped - changing));
  const rest = Math.max(0, userSpace - mapped - changing - zero);
  // What booting has read beyond the programs that run stays in the page cache as far as there is room for it.
  const room = Math.max(0, memoryBytes - kernel - userSpace);
  const read = system === 'linux' ? Math.floor((more.bootFilesMiB ?? 0) * MiB) : 0;
  const alikeRead = Math.max(mapped, Math.floor(read * value('memory.bootFilesAlikeShare')));
  const alikeFiles = Math.min(alikeRead, mapped + room);
  const otherFiles = Math.max(0, Math.min(read - alikeFiles, mapped + room - alikeFiles));
  const segments: readonly Segment[] = [
    { kind: 'kernel', content: `kernel:${content}`, bytes: alikeKernel, owner: 'inner' },
    { kind: 'kernel', content: `records:${content}:${memoryBytes}`, bytes: alikeRecords, owner: 'inner' },
    { kind: 'kernel', content: null, bytes: ownKernel, owner: 'inner' },
    { kind: 'file', content: `file:${content}:base`, bytes: alikeFiles, owner: 'inner' },
    { kind: 'file', content: null, bytes: otherFiles, owner: 'inner' },
    { kind: 'anonymous', content: 'zero', bytes: zero, owner: 'inner' },
    { kind: 'anonymous', content: null, bytes: rest, owner: 'inner' },
    { kind: 'anonymous', content: null, bytes: changing, owner: 'inner', volatile: true },
  ];
  return segments.filter((segment) => segment.bytes > 0);
}

/** The memory of a guest whose operating system is the image of the node. */
export function imageMemory(
  { value, image, memoryBytes, platform }: StartContext,
  kernelAt?: GuestMemory['kernelAt'],
): readonly Segment[] {
  const guest = image.guest;
  if (guest === undefined) return [];
  const kernelMiB = value(guest.kernelBytes);
  return guestMemory(value, image.id, guest.system, kernelMiB, value(guest.userSpaceBytes), memoryBytes, {
    bootFilesMiB: value(guest.servicesReadBytes),
    platform: platform.family,
    ...(kernelAt && { kernelAt }),
  });
}
