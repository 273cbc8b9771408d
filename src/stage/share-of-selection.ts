// Selection is one thing in every place it lives: which cores and which stretches of the memory strip belong to a node.
// Pure; the same order as the boxes.
import type { HostFrame, NodeFrame } from '../simulation/frame.ts';
import type { NodeId } from '../topology/topology.ts';
import type { CoreUse } from './cores.ts';
import type { SegmentScene } from './memory-strip.ts';

export interface Span {
  readonly x: number;
  readonly width: number;
}

interface Chosen {
  /** The node and everything inside it. */
  readonly ids: ReadonlySet<NodeId>;
  readonly tenants: ReadonlySet<string>;
}

/** Numbers of the cells that work for what is chosen, from first to last; null when it does nothing. */
export function coresOf(
  chosen: Chosen,
  uses: readonly (readonly CoreUse[])[],
  nodes: readonly NodeFrame[],
): { readonly from: number; readonly to: number } | null {
  const [tenant] = chosen.tenants;
  if (tenant === undefined) return null;
  const mine = cells(uses, tenant);
  const [first] = mine;
  if (first === undefined) return null;
  const { before, own } = shareOf(chosen, tenant, nodes, (node) => node.cpu.allocatedCores);
  if (own < 0.005) return null;
  const last = mine.length - 1;
  const from = mine[Math.min(last, Math.floor(before + 1e-6))] ?? first;
  const to = mine[Math.min(last, Math.max(0, Math.ceil(before + own - 1e-6) - 1))] ?? from;
  return { from, to };
}

const cells = (uses: readonly (readonly CoreUse[])[], tenant: string): number[] =>
  uses.flatMap((cell, index) => (cell.some((use) => use.tenant === tenant) ? [index] : []));

/** Stretches of the strip that hold what is chosen: its private memory, and the layers it reads. */
export function memoryOf(
  chosen: Chosen,
  segments: readonly SegmentScene[],
  host: HostFrame,
  nodes: readonly NodeFrame[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const segment of segments) {
    if (segment.name === 'private' && segment.tenant !== null && chosen.tenants.has(segment.tenant)) {
      const total = nodes.reduce((sum, node) => sum + (node.tenant === segment.tenant ? node.memory.privateMiB : 0), 0);
      if (total <= 0) continue;
      const { before, own } = shareOf(chosen, segment.tenant, nodes, (node) => node.memory.privateMiB);
      const width = (segment.width * own) / total;
      if (width > 0.5) spans.push({ x: segment.x + (segment.width * before) / total, width });
    }
    if (segment.name === 'pageCache' && host.layers.some((layer) => layer.users.some((user) => chosen.ids.has(user)))) {
      spans.push({ x: segment.x, width: segment.width });
    }
  }
  return spans;
}

/** What belongs to others of the tenant before the chosen ones, and to the chosen ones. */
function shareOf(chosen: Chosen, tenant: string, nodes: readonly NodeFrame[], of: (node: NodeFrame) => number) {
  let before = 0;
  let own = 0;
  for (const node of nodes) {
    if (node.tenant !== tenant) continue;
    if (chosen.ids.has(node.id)) own += of(node);
    else if (own === 0) before += of(node);
  }
  return { before, own };
}
