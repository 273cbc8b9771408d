// What neighbours hold in one piece at a moment: pages that a scanner has merged, and file pages of a kernel that several read.
// Whoever shares a page can tell something of the others by the time that it takes to use it (isolation/channels.ts).
import type { NodeId } from '../topology/topology.ts';
import { totalsOf } from './accounting.ts';
import type { Context } from './context.ts';
import { heldOn, isMerging } from './holdings.ts';
import { cacheLines } from './memory/cache.ts';
import { PAGE_BYTES } from './memory/holding.ts';
import { ZERO } from './merging/merged.ts';
import { mergedPages } from './merging/scanner.ts';
import { scannerNow } from './newcomers.ts';
import type { HostState, World } from './world.ts';

const MiB = 1024 * 1024;

/** Pages of one content that the scanner of a host may find, and whose of them are merged by now. */
export interface OfferedContent {
  readonly content: string;
  readonly offered: readonly NodeId[];
  readonly merged: readonly { readonly node: NodeId; readonly MiB: number }[];
}

/** File content that one kernel holds once for several. */
export interface CachedContent {
  /** Whose kernel holds it. */
  readonly kernel: NodeId;
  readonly content: string;
  readonly MiB: number;
  readonly users: readonly NodeId[];
}

export interface HostColocation {
  readonly host: NodeId;
  readonly merging: boolean;
  /** Pages full of zeros are left out: they are everybody's, and tell nothing of anybody. */
  readonly contents: readonly OfferedContent[];
  readonly cached: readonly CachedContent[];
}

export type Colocation = readonly HostColocation[];

export function colocationOf(world: World, context: Context): Colocation {
  return [...world.hosts.values()].map((host) => ({
    host: host.id,
    merging: isMerging(context, host),
    contents: contentsOn(world, context, host),
    cached: totalsOf(world, context, host).layers.map((held) => ({
      kernel: held.domainNode,
      content: held.layer,
      MiB: held.bytes / MiB,
      users: held.users,
    })),
  }));
}

function contentsOn(world: World, context: Context, host: HostState): OfferedContent[] {
  const scanner = scannerNow(world, context, host);
  const merged = mergedPages(scanner);
  const holders = holdersOn(world, context, host);
  const contents = new Map<string, { offered: Set<NodeId>; merged: Map<NodeId, number> }>();
  for (const group of scanner.groups.values()) {
    const instances = group.cohorts.reduce((sum, cohort) => sum + cohort.instances, 0);
    group.regions.forEach(({ content, volatile, line }, at) => {
      if (content === null || content === ZERO || volatile || instances === 0) return;
      let known = contents.get(content);
      if (!known) {
        known = { offered: new Set(), merged: new Map() };
        contents.set(content, known);
      }
      const { held = 0, away = 0 } = (line === null ? merged.get(group.id)?.[at] : merged.get(line)?.[0]) ?? {};
      for (const node of holders.get(line ?? group.id) ?? []) {
        known.offered.add(node);
        const pages = (held + away) / instances;
        if (pages > 0) known.merged.set(node, (known.merged.get(node) ?? 0) + (pages * PAGE_BYTES) / MiB);
      }
    });
  }
  return [...contents].map(([content, { offered, merged: each }]) => ({
    content,
    offered: [...offered],
    merged: [...each].map(([node, some]) => ({ node, MiB: some })),
  }));
}

/** Whose memory the entries of the scanner are: that of a node, or of a guest's page cache and of those who read there. */
function holdersOn(world: World, context: Context, host: HostState): Map<string, NodeId[]> {
  const { holdings } = heldOn(world, context, host);
  const holders = new Map<string, NodeId[]>(holdings.map((holding) => [holding.group, [holding.node]]));
  for (const line of cacheLines(holdings)) {
    if (line.mergeable) {
      holders.set(line.id, [...new Set([line.domainNode, ...line.users.map(({ holding }) => holding.node)])]);
    }
  }
  return holders;
}
