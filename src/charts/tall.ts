// How high the page is: whether charts can show more than what fits on a usual screen, or have to do with less.
import { useSyncExternalStore } from 'react';

/** Follows a question to the page's size; the answer is no where none can be asked. */
function follower(asked: string): () => boolean {
  const read = (): boolean => typeof matchMedia === 'function' && matchMedia(asked).matches;
  const listen = (changed: () => void): (() => void) => {
    if (typeof matchMedia !== 'function') return () => {};
    const query = matchMedia(asked);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(listen, read, () => false);
}

/** CSS pixels from the top of the page to its foot. */
export const useTall = follower('(min-height: 1000px)');
/** Too low for three charts with everything; `charts.module.css` has the same height. */
export const useLow = follower('(max-height: 839.98px)');
