// The scene of the page's document: laid out again when the structure, the size or the selection changes, or when something
// boots or leaves; never because a figure moved.
import { useMemo, useRef } from 'react';
import type { Frame } from '../simulation/frame.ts';
import { usePlayback } from '../store/playback.ts';
import { share } from '../store/share.ts';
import { useView } from '../store/view.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { layout, MOST_SPARED } from './layout.ts';
import type { Remembered, Slot } from './model.ts';
import { placesOf } from './model.ts';
import type { Scene } from './scene.ts';
import type { Size } from './size.ts';
import type { InHand } from './surroundings.ts';

/** Type on the stage of a projector, and of a talk in every theme, is so many times the usual size; see app.module.css. */
export const PROJECTED = 1.23;

/** What boots and what is leaving, as one word: the only part of a frame that layout depends on. */
function stirIn(frame: Frame | null, wanted: ReadonlyMap<NodeId, unknown>): string {
  if (!frame) return '';
  const starting: string[] = [];
  const leaving: string[] = [];
  for (const { id, phase } of frame.nodes) {
    if (phase === 'starting') starting.push(id);
    else if (phase === 'stopping') leaving.push(`${id} ${phase}`);
    // Hosts are in no other thing.
    if (!wanted.has(id) && !frame.hosts.some((host) => host.id === id)) leaving.push(id);
  }
  // In a storm nothing is spared, so that it does not matter who is ready next.
  const storm = starting.length > MOST_SPARED + frame.hosts.length;
  return [...leaving, ...(storm ? [] : starting)].join();
}

/** With `still`, neighbours keep their place while something is carried over them. */
export function useScene(
  topology: Topology,
  size: Size,
  selection: NodeId | null,
  inHand: InHand | null,
  still: boolean,
): Scene {
  const wanted = useMemo(() => placesOf(topology), [topology]);
  const stir = usePlayback(({ frame }) => stirIn(frame, wanted));
  const scale = useView(({ theme, presenting }) => (theme === 'projector' || presenting ? PROJECTED : 1));
  const remembered = useRef<Map<NodeId, Remembered>>(new Map());
  const latest = useRef<Scene | null>(null);
  const resting = useMemo(() => {
    for (const [id, place] of wanted) remembered.current.set(id, place);
    const frame = stir === '' ? null : usePlayback.getState().frame;
    const { width, height } = size;
    // What has not got another place is the same box as before, and need not be drawn again.
    latest.current = share(
      latest.current,
      layout(topology, frame, {
        width: Math.max(width, 1),
        height,
        selection,
        scale,
        remembered: remembered.current,
      }),
    );
    return latest.current;
  }, [topology, wanted, size, selection, stir, scale]);
  const open = inHand && !still && inHand.refusal === null && inHand.over !== null ? inHand.over : null;
  const node = inHand && inHand.node.kind !== 'host' ? inHand.node : null;
  const moving = inHand?.moving ?? null;
  return useMemo(() => {
    if (open === null || node === null) return resting;
    const slot: Slot = { node, over: open };
    const { width, height } = size;
    const frame = stir === '' ? null : usePlayback.getState().frame;
    const opened = share(
      resting,
      layout(topology, frame, {
        width,
        height,
        selection,
        slot,
        scale,
        carried: moving,
        grow: new Map(resting.hosts.map((host) => [host.id, host.grow])),
        remembered: remembered.current,
      }),
    );
    // Where the floor cannot open without folding its things, they keep their place.
    return opened.folding > resting.folding ? resting : opened;
  }, [resting, open, node, moving, topology, size, selection, stir, scale]);
}
