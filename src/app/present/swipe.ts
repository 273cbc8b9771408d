// A finger that is drawn across goes on (to the left) or back (to the right), as through pictures: unless it draws, carries or scrolls
// something, and unless the page has been made larger by fingers.
import { useEffect } from 'react';
import { useView } from '../../store/view.ts';
import { doDeed } from './deeds.ts';
import { useTalk } from './talk.ts';

/** So far across a finger has to go, pixels, and so many times further across than up or down. */
const FAR = 60;
const FLAT = 2;
/** What has uses of its own for a finger. */
const OTHERS = 'dialog, [popover], input, select, textarea, [contenteditable], [role="slider"]';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a way of a finger asks for; null: nothing. */
export function swiped(from: Point, to: Point): 'next' | 'back' | null {
  const [across, along] = [to.x - from.x, Math.abs(to.y - from.y)];
  if (Math.abs(across) < FAR || Math.abs(across) < FLAT * along) return null;
  return across < 0 ? 'next' : 'back';
}

export function useSwipe(): void {
  useEffect(() => {
    let from: Point | null = null;
    const begin = ({ touches, target }: TouchEvent): void => {
      const [finger] = touches;
      const alone = touches.length === 1 && finger && !isLarger() && useTalk.getState().pointer === 'plain';
      // With something in the hand a finger looks for a place.
      const empty = useView.getState().carrying === null;
      from = alone && empty && isFree(target) ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent): void => {
      const [finger] = changedTouches;
      const deed = from && finger ? swiped(from, { x: finger.clientX, y: finger.clientY }) : null;
      from = null;
      if (deed) doDeed(deed);
    };
    const leave = (): void => {
      from = null;
    };
    window.addEventListener('touchstart', begin, { passive: true });
    window.addEventListener('touchend', end, { passive: true });
    window.addEventListener('touchcancel', leave, { passive: true });
    return () => {
      window.removeEventListener('touchstart', begin);
      window.removeEventListener('touchend', end);
      window.removeEventListener('touchcancel', leave);
    };
  }, []);
}

/** By two fingers: one then moves what is seen of the page. */
function isLarger(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

/** Whether nothing under the finger wants it for itself: no box that can be carried, no pen, no field, nothing that scrolls across. */
function isFree(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(OTHERS)) return false;
  for (let one: Element | null = target; one; one = one.parentElement) {
    const { touchAction, overflowX } = getComputedStyle(one);
    if (touchAction !== 'auto' && touchAction !== 'manipulation') return false;
    if ((overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth + 1) return false;
  }
  return true;
}
