// Why a node is lost: the chain of reasons behind what befell it, read from the events of a frame; the words are in locales.

import type { Topology } from '../topology/topology.ts';
import { lineOf } from '../topology/tree.ts';
import type { EventFrame, Frame } from './frame.ts';

/** One link of the chain, the nearest cause first. */
export type Reason =
  /** It went with what it stands in, node by node outwards, up to the kernel that failed. */
  | { readonly code: 'lost-with'; readonly node: string }
  /** The kernel of `node` failed at `tMs`, because of `incident`, which was aimed at `aimedAt`. */
  | {
      readonly code: 'kernel-failed';
      readonly node: string;
      readonly tMs: number;
      readonly incident: string;
      readonly aimedAt: string;
    }
  /** Ended at `tMs` for want of memory below the limit of `limitNode`. */
  | { readonly code: 'killed-for-memory'; readonly tMs: number; readonly limitNode: string };

const UNHARMED: readonly Reason[] = [];

/** Why a node has failed or was killed; empty for one that has not been, and for ids that nobody has. */
export function reasonsOf(frame: Frame, topology: Topology, node: string): readonly Reason[] {
  const phase = frame.nodes.find(({ id }) => id === node)?.phase;
  if (phase === 'killed') return killed(frame.events, node);
  if (phase === 'failed') return failed(frame.events, topology, node);
  return UNHARMED;
}

function killed(events: readonly EventFrame[], node: string): readonly Reason[] {
  const end = events.findLast((event) => event.type === 'out-of-memory' && event.node === node);
  return end ? [{ code: 'killed-for-memory', tMs: end.tMs, limitNode: end.detail }] : UNHARMED;
}

function failed(events: readonly EventFrame[], topology: Topology, node: string): readonly Reason[] {
  const at = events.findLastIndex((event) => event.type === 'failed' && event.node === node);
  const began = events.slice(0, Math.max(at, 0)).findLastIndex(({ type }) => type === 'incident-began');
  const incident = events[began];
  // A kernel is noted as failed before what stands on it.
  const kernel = events[began + 1];
  if (!incident || kernel?.type !== 'failed') return UNHARMED;
  const line = lineOf(topology, node).map(({ id }) => id);
  const outwards = line.slice(Math.max(line.indexOf(kernel.node), 0), -1).reverse();
  return [
    ...outwards.map((id) => ({ code: 'lost-with', node: id }) as const),
    {
      code: 'kernel-failed',
      node: kernel.node,
      tMs: kernel.tMs,
      incident: incident.detail,
      aimedAt: incident.node,
    },
  ];
}
