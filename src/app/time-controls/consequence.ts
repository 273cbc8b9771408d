// What the last edit comes to: memory, time until ready, kernels to patch. Pure: frames and curves in, numbers out; the
// words are in sentence.ts.
import { isKindId, KINDS } from '../../catalog/kinds.ts';
import type { Frame } from '../../simulation/frame.ts';
import type { AnyEdit } from '../../store/history.ts';
import type { Sandbox } from '../../topology/topology.ts';
import type { Series } from '../../worker/messages.ts';

export interface Consequence {
  /** Held more (or less) once both runs have settled, the one without the edit and the one with it; null if not known. */
  readonly memoryMiB: number | null;
  /** From the edit until all it placed or moved is ready; null when it starts nothing or cannot be told. */
  readonly readyInMs: number | null;
  readonly kernelsBefore: number;
  readonly kernelsAfter: number;
}

/** The last moment of the curves, milliseconds. */
const endOf = (series: Series): number => series.tMs[series.tMs.length - 1] ?? 0;

/** MiB held on all hosts at a moment of the curves, or at their end where that comes first. */
export function heldAt(series: Series, tMs: number): number {
  const later = series.tMs.findIndex((moment) => moment >= tMs);
  const end = later < 0 ? series.tMs.length - 1 : later;
  return series.hosts.reduce(
    (total, host) =>
      total +
      (host.private[end] ?? 0) +
      (host.pageCache[end] ?? 0) +
      (host.merged[end] ?? 0) +
      (host.kernel[end] ?? 0) +
      (host.hypervisor[end] ?? 0),
    0,
  );
}

/** MiB held on all hosts at the moment of a frame. */
function heldNow(frame: Frame): number {
  return frame.hosts.reduce((total, { memory }) => total + memory.totalMiB - memory.freeMiB, 0);
}

const leaving: ReadonlySet<string> = new Set(['stopping', 'failed', 'killed']);

/** Kernels to patch: those that run and those that are being started, every instance counted. */
export function kernelsIn(frame: Frame): number {
  const hosts = new Set(frame.hosts.map((host) => host.id));
  const own = frame.hosts.reduce(
    (total, host) =>
      total + host.kernels.filter(({ node }) => hosts.has(node)).reduce((sum, { instances }) => sum + instances, 0),
    0,
  );
  return frame.nodes.reduce((total, node) => {
    const owns = isKindId(node.kind) && KINDS[node.kind].ownsKernel;
    return owns && !leaving.has(node.phase) ? total + node.count : total;
  }, own);
}

const within = (node: Sandbox): readonly string[] => [node.id, ...node.children.flatMap(within)];

/** The nodes that an edit sets going, their contents included; empty where it only takes away. */
export function setGoing(edit: AnyEdit): readonly string[] {
  switch (edit.type) {
    case 'add':
      return edit.node.kind === 'host' ? edit.node.children.flatMap(within) : within(edit.node);
    case 'move':
    case 'set':
      return [edit.node];
    case 'remove':
    case 'replace':
    case 'figures':
    case 'incident':
    case 'lab':
      return [];
  }
}

/** The nodes that taking an edit back sets going again. */
export function broughtBack(edit: AnyEdit): readonly string[] {
  return edit.type === 'remove' || edit.type === 'move' || edit.type === 'set' ? [edit.node] : [];
}

/** Simulated time when the last of these nodes (and of what stands in them) is ready after `sinceMs`; null if untold. */
function readyAfter(frame: Frame, ids: readonly string[], sinceMs: number): number | null {
  const wanted = new Set(ids);
  let last: number | null = null;
  for (const node of frame.nodes) {
    if (!node.path.split('/').some((id) => wanted.has(id))) continue;
    const starting = node.phase === 'waiting' || node.phase === 'starting';
    const readyMs = starting ? node.expectedReadyMs : (node.readyAtMs?.last ?? null);
    if (starting && readyMs === null) return null;
    if (readyMs !== null && readyMs > sinceMs && (last === null || readyMs > last)) last = readyMs;
  }
  return last;
}

/**
 * Compares the run before an edit with the run after it. `before` are the curves that were valid until the edit; without
 * them the memory is compared with the moment of the edit itself.
 */
export function consequenceOf(
  edit: AnyEdit,
  how: 'done' | 'undone' | 'redone',
  baseline: Frame,
  frame: Frame,
  before: Series | null,
  after: Series | null,
): Consequence {
  const going = how === 'undone' ? broughtBack(edit) : setGoing(edit);
  const ready = readyAfter(frame, going, baseline.tMs);
  // Both runs at one moment, as far as the old curves reach; later only where what was placed is not ready by then.
  const moment = Math.max(before ? endOf(before) : baseline.tMs, ready ?? 0);
  const heldBefore = before ? heldAt(before, moment) : heldNow(baseline);
  return {
    memoryMiB: after ? heldAt(after, moment) - heldBefore : null,
    readyInMs: ready === null ? null : ready - baseline.tMs,
    kernelsBefore: kernelsIn(baseline),
    kernelsAfter: kernelsIn(frame),
  };
}
