// Whether the page is high enough for charts to show more than what fits on a usual screen.
import { useSyncExternalStore } from 'react';

/** CSS pixels from the top of the page to its foot. */
const TALL = '(min-height: 1000px)';

function read(): boolean {
  return typeof matchMedia === 'function' && matchMedia(TALL).matches;
}

function listen(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const query = matchMedia(TALL);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export const useTall = (): boolean => useSyncExternalStore(listen, read, () => false);
