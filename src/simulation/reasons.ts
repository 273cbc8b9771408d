// Why a node is lost, slowed or elsewhere: the chain of reasons behind what befell it, read from a frame; the words are in locales.
import { KINDS } from '../catalog/kinds.ts';
import { asItStands } from '../topology/refuge.ts';
import type { Topology } from '../topology/topology.ts';
import { find, kernelOf, lineOf } from '../topology/tree.ts';
import { type Culprit, eaterAt, takersOf } from './culprits.ts';
import type { EventFrame, Frame, NodeFrame } from './frame.ts';
import { type Slowed, slowedOf } from './slowed.ts';

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
  /** `lost` of `count` instances were ended at `tMs`, the last of them, for want of memory below the limit of `limitNode`. */
  | {
      readonly code: 'killed-for-memory';
      readonly tMs: number;
      readonly limitNode: string;
      /** What ran out: its own limit, that of a box around it, or all that a machine or a host has. */
      readonly limit: 'own' | 'box' | 'machine' | 'host';
      readonly lost: number;
      readonly count: number;
      readonly by: Culprit | null;
    }
  /** Its manager leaves it down; `because` is a reason of failover.ts. */
  | { readonly code: 'stays-down'; readonly because: string }
  /** It waits for `node`, which starts again and is expected to be up at `readyMs`; null where nobody can tell. */
  | { readonly code: 'waits-for'; readonly node: string; readonly readyMs: number | null }
  /** A manager started it in `to`, at `tMs`, after it was lost with `from`. */
  | { readonly code: 'started-elsewhere'; readonly from: string; readonly to: string; readonly tMs: number }
  /** No process can be made any more on the kernel of `node`. */
  | { readonly code: 'no-process'; readonly node: string; readonly by: readonly Culprit[] }
  /** Part of its memory is on disk. */
  | { readonly code: 'paging'; readonly by: readonly Culprit[] }
  | Slowed;

const NONE: readonly Reason[] = [];

/** Why a node is as it is; empty for one that nothing has befallen, and for ids that nobody has. */
export function reasonsOf(frame: Frame, wanted: Topology, node: string): readonly Reason[] {
  const seen = frame.nodes.find(({ id }) => id === node);
  if (!seen) return NONE;
  const topology = asItStands(wanted, frame.elsewhere);
  const { phase } = seen;
  if (phase === 'failed') return failed(frame.events, topology, node);
  const killed = phase === 'killed' || seen.traffic === null ? killedOf(frame.events, topology, seen) : NONE;
  if (phase === 'killed' && seen.ready === 0) return killed;
  return [...killed, ...elsewhere(frame, node), ...waiting(frame, seen), ...troubled(frame, topology, seen)];
}

function killedOf(
  events: readonly EventFrame[],
  topology: Topology,
  { id, count, lost = 0 }: NodeFrame,
): readonly Reason[] {
  const end = events.findLast((event) => event.type === 'out-of-memory' && event.node === id);
  // Of one whose work alone was ended: unless it has been started anew since.
  const since = events.slice(end ? events.indexOf(end) + 1 : 0);
  const anew = since.some(({ type, node }) => node === id && (type === 'placed' || type === 'ready'));
  if (!end || (lost === 0 && anew)) return NONE;
  const { tMs, detail: limitNode } = end;
  const by = eaterAt(events, topology, limitNode, tMs);
  return [{ code: 'killed-for-memory', tMs, limitNode, limit: limitSort(topology, limitNode, id), lost, count, by }];
}

function limitSort(topology: Topology, limitNode: string, id: string): 'own' | 'box' | 'machine' | 'host' {
  const limited = find(topology, limitNode);
  if (limited?.kind === 'host') return 'host';
  if (limited && KINDS[limited.kind].ownsKernel) return 'machine';
  return limitNode === id ? 'own' : 'box';
}

function failed(events: readonly EventFrame[], topology: Topology, node: string): readonly Reason[] {
  const at = events.findLastIndex((event) => event.type === 'failed' && event.node === node);
  const began = events.slice(0, Math.max(at, 0)).findLastIndex(({ type }) => type === 'incident-began');
  const incident = events[began];
  // A kernel is noted as failed before what stands on it.
  const kernel = events[began + 1];
  if (!incident || kernel?.type !== 'failed') return NONE;
  const line = lineOf(topology, node).map(({ id }) => id);
  const outwards = line.slice(Math.max(line.indexOf(kernel.node), 0), -1).reverse();
  const stays = events.slice(at).findLast((event) => event.type === 'not-failed-over' && line.includes(event.node));
  return [
    ...outwards.map((id) => ({ code: 'lost-with', node: id }) as const),
    {
      code: 'kernel-failed',
      node: kernel.node,
      tMs: kernel.tMs,
      incident: incident.detail,
      aimedAt: incident.node,
    },
    ...(stays ? [{ code: 'stays-down', because: stays.detail } as const] : []),
  ];
}

/** Of a node that a manager started elsewhere, and of what stands in it. */
function elsewhere({ elsewhere: refuges = [], events, nodes }: Frame, node: string): readonly Reason[] {
  const path = nodes.find(({ id }) => id === node)?.path.split('/') ?? [];
  const refuge = refuges.find((one) => path.includes(one.node));
  const event = events.findLast(({ type, node: id }) => type === 'failed-over' && id === refuge?.node);
  return refuge && event ? [{ code: 'started-elsewhere', from: refuge.from, to: refuge.to, tMs: event.tMs }] : NONE;
}

/** For what has failed around it and is coming up again. */
function waiting({ nodes, events }: Frame, { phase, path }: NodeFrame): readonly Reason[] {
  if (phase !== 'waiting') return NONE;
  const around = path.split('/').slice(0, -1);
  const [outermost] = nodes.filter(({ id, phase: of }) => around.includes(id) && of === 'starting');
  if (!outermost || !events.some(({ type, node }) => type === 'failed' && node === outermost.id)) return NONE;
  return [{ code: 'waits-for', node: outermost.id, readyMs: outermost.expectedReadyMs }];
}

function troubled(frame: Frame, topology: Topology, seen: NodeFrame): readonly Reason[] {
  const reasons: Reason[] = [];
  const slowed = slowedOf(frame, seen);
  if (slowed) reasons.push(slowed);
  if (seen.effects.includes('process-table-full') && slowed?.through !== 'processes') {
    const by = takersOf(frame, seen, 'processes');
    reasons.push({ code: 'no-process', node: kernelOf(topology, seen.id) ?? seen.id, by });
  }
  if (seen.effects.includes('paging') && slowed?.through !== 'memory') {
    reasons.push({ code: 'paging', by: takersOf(frame, seen, 'memory') });
  }
  return reasons;
}
