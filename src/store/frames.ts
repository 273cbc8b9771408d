// Reading one node or one host out of the latest frame, so that a component is drawn again only when its own part changed.
import type { Frame, HostFrame, NodeFrame } from '../simulation/frame.ts';
import type { NodeId } from '../topology/topology.ts';
import { usePlayback } from './playback.ts';

interface Index {
  readonly nodes: ReadonlyMap<NodeId, NodeFrame>;
  readonly hosts: ReadonlyMap<NodeId, HostFrame>;
}

const indexes = new WeakMap<Frame, Index>();

/** The frame's nodes and hosts by id; worked out once per frame. */
export function indexOf(frame: Frame): Index {
  let index = indexes.get(frame);
  if (!index) {
    index = {
      nodes: new Map(frame.nodes.map((node) => [node.id, node])),
      hosts: new Map(frame.hosts.map((host) => [host.id, host])),
    };
    indexes.set(frame, index);
  }
  return index;
}

/** What can be seen of one node now; null when the frame does not know it (yet). */
export function useNodeFrame(id: NodeId): NodeFrame | null {
  return usePlayback((state) => (state.frame && indexOf(state.frame).nodes.get(id)) ?? null);
}

/** What can be seen of one host now; null when the frame does not know it (yet). */
export function useHostFrame(id: NodeId): HostFrame | null {
  return usePlayback((state) => (state.frame && indexOf(state.frame).hosts.get(id)) ?? null);
}
