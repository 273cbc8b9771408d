// The scene of the page's document: laid out again when the structure, the size or the selection changes, or when something
// boots or leaves; never because a figure moved.
import { useMemo, useRef } from 'react';
import { usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { layout } from './layout.ts';
import type { Remembered, Slot } from './model.ts';
import { placesOf } from './model.ts';
import type { Scene } from './scene.ts';
import type { Size } from './size.ts';
import type { InHand } from './surroundings.ts';

/** Type on the stage of a projector is so many times the usual size; see app.module.css. */
export const PROJECTED = 1.23;

/** With `still`, neighbours keep their place while something is carried over them. */
export function useScene(
  topology: Topology,
  size: Size,
  selection: NodeId | null,
  inHand: InHand | null,
  still: boolean,
): Scene {
  // What boots and what is leaving, as one word: the only part of the frame that layout depends on.
  const stir = usePlayback((state) => {
    if (!state.frame) return '';
    const words: string[] = [];
    for (const node of state.frame.nodes) {
      if (node.phase === 'starting' || node.phase === 'stopping') words.push(`${node.id} ${node.phase}`);
    }
    return `${state.frame.nodes.length} ${words.join()}`;
  });
  const scale = useView((state) => (state.theme === 'projector' ? PROJECTED : 1));
  const remembered = useRef<Map<NodeId, Remembered>>(new Map());
  const resting = useMemo(() => {
    for (const [id, place] of placesOf(topology)) remembered.current.set(id, place);
    const frame = stir === '' ? null : usePlayback.getState().frame;
    const { width, height } = size;
    return layout(topology, frame, {
      width: Math.max(width, 1),
      height,
      selection,
      scale,
      remembered: remembered.current,
    });
  }, [topology, size, selection, stir, scale]);
  const open = inHand && !still && inHand.refusal === null && inHand.over !== null ? inHand.over : null;
  const node = inHand && inHand.node.kind !== 'host' ? inHand.node : null;
  const moving = inHand?.moving ?? null;
  return useMemo(() => {
    if (open === null || node === null) return resting;
    const slot: Slot = { node, over: open };
    const { width, height } = size;
    const frame = stir === '' ? null : usePlayback.getState().frame;
    const opened = layout(topology, frame, {
      width,
      height,
      selection,
      slot,
      scale,
      carried: moving,
      grow: new Map(resting.hosts.map((host) => [host.id, host.grow])),
      remembered: remembered.current,
    });
    // Where the floor cannot open without folding its things, they keep their place.
    return opened.folding > resting.folding ? resting : opened;
  }, [resting, open, node, moving, topology, size, selection, stir, scale]);
}
