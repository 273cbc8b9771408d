// How often a drawing may follow the run: a few times a second, not at all while something is being carried or while
// nobody can see it, and never late with the final state. Figures do not go through here; they follow every frame.
import { createContext, type RefObject, startTransition, useContext, useEffect, useRef, useState } from 'react';
import { type PlaybackState, usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';

/** Redraws per second for one drawing alone on the page, and when it shares the page with others. */
export const ALONE_HERTZ = 4;
export const TOGETHER_HERTZ = 2;

export const DrawingRate = createContext(ALONE_HERTZ);

/** Whether the element can be seen; true where the browser cannot tell. */
export function useOnScreen(element: RefObject<Element | null>): RefObject<boolean> {
  const onScreen = useRef(true);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver((entries) => {
      onScreen.current = entries.at(-1)?.isIntersecting ?? true;
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return onScreen;
}

/** Whether two values are the same data, so that what is drawn from them need not be drawn again. */
export function sameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What `read` makes of playback, taken afresh at most as often as the drawing rate allows, and kept while `same` says
 * that nothing changed. Both must be functions that stay the same between renderings.
 */
export function useSampled<Value>(
  element: RefObject<Element | null>,
  read: (state: PlaybackState) => Value,
  same: (one: Value, other: Value) => boolean = Object.is,
): Value {
  const hertz = useContext(DrawingRate);
  const onScreen = useOnScreen(element);
  const [value, setValue] = useState(() => read(usePlayback.getState()));
  useEffect(() => {
    const periodMs = 1000 / hertz;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stale = true;
    const take = (): void => {
      timer = undefined;
      if (!stale) return;
      if (useView.getState().carrying !== null || !onScreen.current) {
        timer = setTimeout(take, periodMs);
        return;
      }
      stale = false;
      const next = read(usePlayback.getState());
      startTransition(() => setValue((known) => (same(known, next) ? known : next)));
      timer = setTimeout(take, periodMs);
    };
    const stop = usePlayback.subscribe((state, before) => {
      if (state.frame === before.frame && state.series === before.series) return;
      stale = true;
      if (timer === undefined) take();
    });
    take();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [hertz, onScreen, read, same]);
  return value;
}
