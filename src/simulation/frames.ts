// Composes what can be seen of the world at its present moment. Reads only: asking for a frame changes nothing.

import type { Context } from './context.ts';
import type { EventFrame, Frame, HostFrame, IsolationFrame, NodeFrame } from './frame.ts';
import { FRAME_VERSION } from './frame.ts';
import type { Future } from './future.ts';
import { heldOn, mergingRecords } from './holdings.ts';
import { isolationOf, securityOf } from './isolation-frame.ts';
import { account, type MemoryAccount } from './memory/account.ts';
import { SAVED_SEGMENT } from './memory/holding.ts';
import { hostMemory, nodeMemory } from './memory-frames.ts';
import { advance as advanceScanner, mergedPages, type ScannerState, statistics } from './merging/scanner.ts';
import { nodeFrame, usedOf } from './node-frames.ts';
import { processorOf } from './processor-frame.ts';
import { ownsKernel } from './starting.ts';
import { countWithin, type Group, type HostState, type World, walkGroups } from './world.ts';

const MiB = 1024 * 1024;

/** What is costly and changes only when something stands differently, by host. */
export type IsolationCache = Map<string, { readonly version: number; readonly isolation: IsolationFrame }>;

/** The frame of the world's present moment. */
export function frameOf(world: World, context: Context, future: Future, cache: IsolationCache): Frame {
  const nodes: NodeFrame[] = [];
  const hosts: HostFrame[] = [];
  for (const host of world.hosts.values()) {
    const memory = memoryOf(world, context, host);
    const seen = new Map<string, Group[]>();
    walkGroups(host.root, (group) => {
      const groups = seen.get(group.node);
      if (groups) groups.push(group);
      else seen.set(group.node, [group]);
    });
    for (const [node, groups] of seen) {
      nodes.push(nodeFrame(world, context, future, node, groups, nodeMemory(context, memory, node, groups)));
    }
    hosts.push(hostFrame(world, context, host, memory, cache));
  }
  return { version: FRAME_VERSION, tMs: world.flow.nowMs, nodes, hosts, events: eventsUntil(world) };
}

function eventsUntil(world: World): readonly EventFrame[] {
  return world.events.filter((event) => event.tMs <= world.flow.nowMs);
}

/** Page accounting of a host at the present moment. */
export function memoryOf(world: World, context: Context, host: HostState): MemoryAccount {
  const { holdings, limits, options } = heldOn(world, context, host);
  return account(holdings, limits, mergedPages(scannerNow(world, context, host)), options);
}

/** The scanner at the present moment; any way of splitting its time gives the same state, so this changes nothing. */
function scannerNow(world: World, context: Context, host: HostState): ScannerState {
  advanceScanner(host.scanner, world.flow.nowMs, context.value);
  return host.scanner;
}

/** The numbers of the curves, without what a whole frame costs. */
export function compact(world: World, context: Context) {
  return [...world.hosts.values()].map((host) => {
    const { totals, privateByTenant } = memoryOf(world, context, host);
    const security = securityOf(context, host);
    const { usedCores, overheadCores, kernelCores, stealCores, byTenant } = processorOf(context, host);
    return {
      id: host.id,
      private: totals.private / MiB,
      pageCache: totals.pageCache / MiB,
      merged: totals.merged / MiB,
      kernel: totals.kernel / MiB,
      hypervisor: totals.hypervisor / MiB,
      free: totals.free / MiB,
      ifNothingShared: totals.ifNothingShared / MiB,
      saved: (totals.savedByPageCache + totals.savedByMerging + totals.savedBySegments) / MiB,
      usedCores,
      overheadCores,
      kernelCores,
      stealCores,
      coresByTenant: byTenant,
      weakestLevel: security.weakest ? security.weakest.level : Number.NaN,
      byTenant: [...privateByTenant].map(([tenant, bytes]) => ({ tenant, MiB: bytes / MiB })),
    };
  });
}

function hostFrame(
  world: World,
  context: Context,
  host: HostState,
  memory: MemoryAccount,
  cache: IsolationCache,
): HostFrame {
  const scanner = statistics(scannerNow(world, context, host));
  const known = cache.get(host.id);
  const isolation = known?.version === host.version ? known.isolation : isolationOf(world, context, host);
  cache.set(host.id, { version: host.version, isolation });
  return {
    id: host.id,
    platform: host.platform.id,
    failed: host.root.phase === 'failed',
    cpu: processorOf(context, host),
    memory: hostMemory(context, host, memory),
    disk: { bytesPerS: host.diskBytesPerS, usedBytesPerS: usedOf(host.disk) * 1000 },
    network: { bytesPerS: host.networkBytesPerS, usedBytesPerS: usedOf(host.network) * 1000 },
    merging: {
      on: host.merging && context.value('ksm.run') === 1,
      fullScans: scanner.fullScans,
      progress: scanner.progress,
      pagesShared: scanner.pagesShared,
      pagesSharing: scanner.pagesSharing,
      pagesUnshared: scanner.pagesUnshared,
      pagesVolatile: scanner.pagesVolatile,
      pagesZero: scanner.pagesZero,
      pagesToScan: scanner.pagesToScan ?? context.value('ksm.pagesToScan'),
      recordsMiB: mergingRecords(context, host) / MiB,
      tailFactor: 1 + scanner.cpuCores * context.value('ksm.tailPerCore'),
      cpuCores: scanner.cpuCores,
      cpuSeconds: scanner.cpuSeconds,
    },
    kernels: kernelsOf(host),
    layers: memory.layers
      .filter((line) => !line.layer.startsWith('file:') && !line.layer.startsWith(SAVED_SEGMENT))
      .map((line) => ({
        domain: line.domainNode,
        layer: line.layer,
        MiB: line.bytes / MiB,
        users: line.users,
        instances: line.instances,
      })),
    isolation,
  };
}

/** Every kernel that runs, with how many instances stand right on one of it. */
function kernelsOf(host: HostState): HostFrame['kernels'] {
  const kernels = new Map<string, { node: string; instances: number; standing: number }>();
  walkGroups(host.root, (group) => {
    if (!ownsKernel(group.specification.kind) || group.phase === 'failed' || group.phase === 'killed') return;
    let standing = 0;
    walkGroups(group, (inner) => {
      const direct = inner !== group && nearestKernel(inner) === group;
      if (direct) standing += countWithin(inner, group);
    });
    const known = kernels.get(group.node);
    kernels.set(group.node, {
      node: group.node,
      instances: (known?.instances ?? 0) + group.total,
      standing: Math.max(known?.standing ?? 0, standing),
    });
  });
  return [...kernels.values()];
}

function nearestKernel(group: Group): Group | null {
  let at = group.parent;
  while (at && !ownsKernel(at.specification.kind)) at = at.parent;
  return at;
}
