// Why a box is lost, in a sentence: for whoever points at it, listens to it, or has it in the inspector.
import type { Frame, Phase } from '../simulation/frame.ts';
import { reasonsOf } from '../simulation/reasons.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { type Naming, placeName } from './names.ts';

/** `Lost with orders: the kernel of orders failed at 12.0 s.`; null for what is not lost, and where nothing is known of it. */
export function whyLost(frame: Frame, topology: Topology, id: NodeId, naming: Naming): string | null {
  const { text, format } = naming;
  const reasons = reasonsOf(frame, topology, id);
  const boxes: string[] = [];
  for (const reason of reasons) {
    if (reason.code === 'lost-with') {
      boxes.push(placeName(reason.node, naming));
      continue;
    }
    const time = format.seconds(reason.tMs);
    if (reason.code === 'killed-for-memory') {
      const own = reason.limitNode === id;
      const limit = placeName(reason.limitNode, naming);
      return own ? text('stage.why.memoryOwn', { time }) : text('stage.why.memory', { time, limit });
    }
    const name = placeName(reason.node, naming);
    const cause = text(reason.incident === 'host-failure' ? 'stage.why.host' : 'stage.why.kernel', { name, time });
    return boxes.length > 0 ? text('stage.why.with', { boxes: format.list(boxes), cause }) : cause;
  }
  return null;
}

/** Whether there may be something to say. */
export function isLost(phase: Phase | null): boolean {
  return phase === 'failed' || phase === 'killed';
}
