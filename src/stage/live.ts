// What moves without React drawing anything again: whoever shows a live figure gets the latest frame here and writes it
// straight into its elements. Also keeps the loads seen in the last seconds, for the profiles.
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Frame, HostFrame, NodeFrame, Phase } from '../simulation/frame.ts';
import type { NodeId } from '../topology/topology.ts';
import type { Loads } from './loads.ts';
import { createLoads } from './loads.ts';

export interface LiveSource {
  frame(): Frame | null;
  subscribe(listener: () => void): () => void;
  readonly loads: Loads;
}

interface Index {
  readonly nodes: ReadonlyMap<NodeId, NodeFrame>;
  readonly hosts: ReadonlyMap<NodeId, HostFrame>;
}

const indexes = new WeakMap<Frame, Index>();

/** Nodes and hosts of a frame by id; worked out once per frame. */
export function indexFrame(frame: Frame): Index {
  const known = indexes.get(frame);
  if (known) return known;
  const index = {
    nodes: new Map(frame.nodes.map((node) => [node.id, node])),
    hosts: new Map(frame.hosts.map((host) => [host.id, host])),
  };
  indexes.set(frame, index);
  return index;
}

/** A source that shows one frame for ever; `earlier` is what was seen before it, oldest first, for the profiles. */
export function stillSource(frame: Frame | null, earlier: readonly Pick<Frame, 'tMs' | 'nodes'>[] = []): LiveSource {
  const loads = createLoads();
  for (const before of earlier) loads.note(before);
  if (frame) loads.note(frame);
  return { frame: () => frame, subscribe: () => () => {}, loads };
}

/** A source over anything that holds a frame and tells when it changes; it notes the loads on the way. */
export function liveSource(frame: () => Frame | null, listen: (changed: () => void) => () => void): LiveSource {
  const loads = createLoads();
  const listeners = new Set<() => void>();
  let stop: (() => void) | null = null;
  const changed = () => {
    const now = frame();
    if (now) loads.note(now);
    for (const listener of listeners) listener();
  };
  return {
    frame,
    loads,
    subscribe(listener) {
      listeners.add(listener);
      if (stop === null) {
        const now = frame();
        if (now) loads.note(now);
        stop = listen(changed);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}

export const LiveContext = createContext<LiveSource>(stillSource(null));

/** Calls `paint` with every new frame, and once when drawn. It must only write to elements. */
export function usePaint(paint: (frame: Frame | null, source: LiveSource) => void): void {
  const source = useContext(LiveContext);
  const latest = useRef(paint);
  useLayoutEffect(() => {
    latest.current = paint;
    paint(source.frame(), source);
  });
  useEffect(() => source.subscribe(() => latest.current(source.frame(), source)), [source]);
}

/** A part of the frame; the component is drawn again only when the part is another value. */
export function useLive<T>(select: (frame: Frame | null) => T): T {
  const source = useContext(LiveContext);
  const read = () => select(source.frame());
  return useSyncExternalStore(source.subscribe, read, read);
}

export function usePhase(id: NodeId): Phase | null {
  return useLive((frame) => (frame && indexFrame(frame).nodes.get(id)?.phase) ?? null);
}

/** All that may change why boxes are as they are, as one word: whoever says why need not be drawn again for every frame. */
export function useCondition(ids: readonly NodeId[]): string {
  return useLive((frame) => {
    const { nodes } = frame ? indexFrame(frame) : { nodes: null };
    return ids.map((id) => conditionOf(nodes?.get(id))).join();
  });
}

function conditionOf(node: NodeFrame | undefined): string {
  if (!node) return '';
  const { phase, path, lost, effects, calm, slowdown, saturated, expectedReadyMs } = node;
  const slowed = calm ? `${saturated || Math.round((10 * (slowdown ?? 0)) / calm.slowdown)} ${expectedReadyMs}` : '';
  return `${phase} ${path} ${lost} ${effects} ${slowed}`;
}

export function useLiveHost(id: NodeId): HostFrame | null {
  return useLive((frame) => (frame && indexFrame(frame).hosts.get(id)) ?? null);
}
