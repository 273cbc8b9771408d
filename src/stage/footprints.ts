// Remembers where every thing was drawn last, so that a move is shown as one: also from one parent to another, and from the
// hand to the floor. Module state that only serves the eye; nothing depends on it.
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { useView } from '../store/view.ts';
import type { NodeId } from '../topology/topology.ts';
import type { BoxScene, Rect } from './scene.ts';
import { useSurroundings } from './surroundings.ts';

const last = new Map<NodeId, { x: number; y: number; parentX: number; parentY: number }>();
/** Things on their way from the hand: where in the scene they were let go. */
const fromHand = new Map<NodeId, { x: number; y: number }>();

/** Says where the middle of the foot of a thing was when it was let go, in scene coordinates. */
export function letGoAt(id: NodeId, x: number, y: number): void {
  fromHand.set(id, { x, y });
}

/** Whether something is held over a floor, which opens for it. */
function isHovering(): boolean {
  return (useView.getState().carrying?.over ?? null) !== null;
}

/** Leads the eye from a box's last place to its present one. `origin` is what the place is counted from. */
export function useFootprints(element: RefObject<HTMLElement | null>, box: BoxScene, origin: Rect): void {
  const { motion } = useSurroundings();
  const shown = useRef(false);
  const { x, y, width, height } = box.rect;
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || box.slot) return;
    const before = last.get(box.id);
    const thrown = fromHand.get(box.id);
    last.set(box.id, { x, y, parentX: origin.x, parentY: origin.y });
    fromHand.delete(box.id);
    const lip = target.querySelector<HTMLElement>(':scope > [data-part="lip"]');
    if (thrown) {
      motion.moved(target, { x: thrown.x - (x + width / 2), y: thrown.y - (y + height) });
      if (lip) motion.lit(lip);
    } else if (before && shown.current) {
      // What it stands in moves by itself: only the move inside it is its own.
      const from = { x: before.x - before.parentX - (x - origin.x), y: before.y - before.parentY - (y - origin.y) };
      if (Math.abs(from.x) > 0.5 || Math.abs(from.y) > 0.5) {
        if (isHovering()) motion.opened(target, from);
        else motion.moved(target, from);
      }
    } else if (before) {
      motion.moved(target, { x: before.x - x, y: before.y - y });
      if (lip) motion.lit(lip);
    } else {
      motion.landed(target);
      if (lip) motion.lit(lip);
    }
    shown.current = true;
  }, [x, y, width, height, origin.x, origin.y, box.id, box.slot, motion, element]);
  const { id } = box;
  useLayoutEffect(() => {
    return () => {
      // Kept for a moment: a move to another parent draws it anew there.
      const footprint = last.get(id);
      queueMicrotask(() => {
        if (last.get(id) === footprint) setTimeout(() => last.get(id) === footprint && last.delete(id), 500);
      });
    };
  }, [id]);
}
