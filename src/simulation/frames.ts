// Composes what can be seen of the world at its present moment. Reads only: asking for a frame changes nothing.

import { countWith, totalsOf } from './accounting.ts';
import type { Context } from './context.ts';
import { bombsOn } from './effects.ts';
import type { Frame, HostFrame, IsolationFrame, NodeFrame } from './frame.ts';
import { FRAME_VERSION } from './frame.ts';
import type { Future } from './future.ts';
import { isMerging } from './holdings.ts';
import { NOBODY_DISTURBED } from './isolation/neighbour.ts';
import { performanceOf, securityOf, standingOn } from './isolation-frame.ts';
import { isFirmware, ownsKernel } from './kernels.ts';
import type { MemorySums } from './memory/account.ts';
import { SAVED_SEGMENT } from './memory/holding.ts';
import { rowsOf } from './memory/ledger.ts';
import { hostMemory, nodeMemory } from './memory-seen.ts';
import { listedPages, type MergingStatistics, mergedPages, type ScannerState, statistics } from './merging/scanner.ts';
import { isMoved, movesFrame } from './moving/frame.ts';
import { scannerNow } from './newcomers.ts';
import { isSeenAgain, seeAgain } from './node-again.ts';
import { type Looking, usedOf } from './node-frames.ts';
import { seeNode } from './node-seen.ts';
import { mergingRecords } from './outlines.ts';
import { processorOf } from './processor-frame.ts';
import {
  eventsUpTo,
  type HostSight,
  isMoving,
  isolationSeen,
  nodesSeen,
  rememberIsolation,
  rememberSight,
  type Sight,
  sightOf,
  stampOf,
} from './sight.ts';
import { type NodeOutline, nodesOf, structureOf } from './structure.ts';
import { countWithin, type Group, type HostState, orderedGroups, type World } from './world.ts';

const MiB = 1024 * 1024;

/** The frame of the world's present moment; `applied` entries of the recording have made it what it is. */
export function frameOf(world: World, context: Context, future: Future, applied: number, sight: Sight): Frame {
  const stamp = stampOf(world, applied);
  const nodes: NodeFrame[] = [];
  const hosts: HostFrame[] = [];
  for (const host of world.hosts.values()) {
    const state = scannerNow(world, context, host);
    const scanner = statistics(state);
    const merged = mergedPages(state);
    const last = sightOf(sight, host.id, stamp);
    let seen = last;
    const ordered = orderedGroups(host.root);
    const moved = isMoved(world, host);
    if (!last || moved || isMoving(ordered)) {
      const isolation = isolationNow(world, context, host, applied, sight);
      const before = moved ? undefined : last;
      seen = { stamp, merged, ...look(world, context, host, future, ordered, state, isolation, sight, before) };
    } else if (last.merged !== merged) seen = { ...last, merged, ...lookAtMemory(world, context, last, host, state) };
    rememberSight(sight, host.id, seen as HostSight);
    const { nodes: ofHost, frame } = seen as HostSight;
    for (const node of ofHost) nodes.push(node);
    hosts.push({ ...frame, merging: mergingFrame(context, host, scanner) });
  }
  const events = eventsUpTo(world, stamp, sight);
  const moves = world.moves.length > 0 ? { moves: movesFrame(world) } : {};
  const places = [...world.refuges].map(([node, { from, to }]) => ({ node, from, to }));
  const elsewhere = places.length > 0 ? { elsewhere: places } : {};
  return { version: FRAME_VERSION, tMs: world.flow.nowMs, nodes, hosts, events, ...moves, ...elsewhere };
}

/** `before`: what was seen at another moment between the same two events, if anything was. */
function look(
  world: World,
  context: Context,
  host: HostState,
  future: Future,
  ordered: readonly Group[],
  scanner: ScannerState,
  isolation: IsolationFrame,
  sight: Sight,
  before: HostSight | undefined,
): Pick<HostSight, 'nodes' | 'frame'> {
  const memory = countWith(world, context, host, scanner, ordered);
  const overheads = new Float64Array(world.nextGroup + 1);
  let looking: Looking | null = null;
  const places = nodesOf(context, host);
  const seen = nodesSeen(sight, host.id, structureOf(context, host));
  const nodes: NodeFrame[] = new Array(places.length);
  const rows = rowsOf(memory.ledger, places);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as NodeOutline;
    const { at } = place;
    const memoryNow = nodeMemory(memory, rows[index] as number, place.outlines);
    const last = before?.nodes[index];
    const group = ordered[at[0] as number] as Group;
    if (last && at.length === 1 && isSeenAgain(last, group)) {
      nodes[index] = seeAgain(world, last, group, memoryNow);
      continue;
    }
    looking ??= { world, context, future, bombs: bombsOn(ordered), starts: sight.starts, overheads };
    nodes[index] = seeNode(looking, place, ordered, memoryNow, seen, index);
  }
  const merging = mergingFrame(context, host, statistics(scanner));
  // Between two events nobody is given another share, and nobody goes.
  const parts = before?.frame ?? {
    cpu: processorOf(context, host, (group) => overheads[group.id] as number),
    kernels: kernelsOf(ordered),
  };
  return { nodes, frame: hostFrame(context, host, memory.sums, merging, isolation, parts) };
}

/** Where only the scanner has gone on, only pages have become others. */
function lookAtMemory(
  world: World,
  context: Context,
  last: HostSight,
  host: HostState,
  scanner: ScannerState,
): Pick<HostSight, 'nodes' | 'frame'> {
  const { nodes, frame } = last;
  const places = nodesOf(context, host);
  const memory = countWith(world, context, host, scanner, orderedGroups(host.root));
  const rows = rowsOf(memory.ledger, places);
  return {
    nodes: nodes.map((node, at) => {
      const now = nodeMemory(memory, rows[at] as number, (places[at] as NodeOutline).outlines);
      return now === node.memory ? node : { ...node, memory: now };
    }),
    frame: { ...frame, memory: hostMemory(context, host, memory.sums), layers: layersFrame(memory.sums) },
  };
}

function isolationNow(world: World, context: Context, host: HostState, applied: number, sight: Sight): IsolationFrame {
  const known = isolationSeen(sight, host);
  const standing = known?.standing ?? standingOn(context, host);
  // The scanner's records are memory that nobody else can have; it learns of newcomers later than they come.
  const stamp = standing.isDisturbable ? `${applied}/${host.version}/${listedPages(host.scanner)}` : '';
  if (known?.stamp === stamp) return known.isolation;
  const { security, fault } = standing;
  const disturbance = standing.isDisturbable ? performanceOf(world, context, host, standing) : NOBODY_DISTURBED;
  const isolation = { security, performance: disturbance, fault };
  rememberIsolation(sight, host, { standing, stamp, isolation });
  return isolation;
}

/** The numbers of the curves, without what a whole frame costs. */
export function compact(world: World, context: Context) {
  return [...world.hosts.values()].map((host) => {
    const { totals, privateByTenant } = totalsOf(world, context, host);
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
  context: Context,
  host: HostState,
  memory: MemorySums,
  merging: HostFrame['merging'],
  isolation: IsolationFrame,
  { cpu, kernels }: Pick<HostFrame, 'cpu' | 'kernels'>,
): HostFrame {
  return {
    id: host.id,
    platform: host.platform.id,
    failed: host.root.phase === 'failed',
    cpu,
    memory: hostMemory(context, host, memory),
    disk: { bytesPerS: host.diskBytesPerS, usedBytesPerS: usedOf(host.disk) * 1000 },
    network: { bytesPerS: host.networkBytesPerS, usedBytesPerS: usedOf(host.network) * 1000 },
    merging,
    kernels,
    layers: layersFrame(memory),
    isolation,
  };
}

function layersFrame(memory: MemorySums): HostFrame['layers'] {
  return memory.layers
    .filter((line) => !line.layer.startsWith('file:') && !line.layer.startsWith(SAVED_SEGMENT))
    .map((line) => ({
      domain: line.domainNode,
      layer: line.layer,
      MiB: line.bytes / MiB,
      users: line.users,
      instances: line.instances,
      copied: line.copied,
    }));
}

function mergingFrame(context: Context, host: HostState, scanner: MergingStatistics): HostFrame['merging'] {
  return {
    on: isMerging(context, host),
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
  };
}

/** Every kernel that runs, with how many instances stand right on one of it. `ordered`: all that stands on the host. */
function kernelsOf(ordered: readonly Group[]): HostFrame['kernels'] {
  const standing = new Map<Group, number>();
  for (const group of ordered) {
    const kernel = nearestKernel(group);
    if (kernel) standing.set(kernel, (standing.get(kernel) ?? 0) + countWithin(group, kernel));
  }
  const kernels = new Map<string, { node: string; instances: number; standing: number }>();
  for (const group of ordered) {
    const owns = ownsKernel(group.specification.kind) && !isFirmware(group);
    if (!owns || group.phase === 'failed' || group.phase === 'killed') continue;
    const known = kernels.get(group.node);
    kernels.set(group.node, {
      node: group.node,
      instances: (known?.instances ?? 0) + group.total,
      standing: Math.max(known?.standing ?? 0, standing.get(group) ?? 0),
    });
  }
  return [...kernels.values()];
}

function nearestKernel(group: Group): Group | null {
  let at = group.parent;
  while (at && !ownsKernel(at.specification.kind)) at = at.parent;
  return at;
}
