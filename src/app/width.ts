// How much room the page has: wide (palette, stage, charts side by side), middling (figures instead of charts), or narrow
// (a phone: the palette is a sheet). The same limits stand in the style sheets.
import { useSyncExternalStore } from 'react';

export type Width = 'wide' | 'middling' | 'narrow';

const WIDE = '(min-width: 900px)';
const NARROW = '(max-width: 599.98px)';

function read(): Width {
  if (typeof matchMedia !== 'function') return 'wide';
  if (matchMedia(WIDE).matches) return 'wide';
  return matchMedia(NARROW).matches ? 'narrow' : 'middling';
}

function listen(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const queries = [WIDE, NARROW].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** The component is drawn again when the page passes one of the limits. */
export function useWidth(): Width {
  return useSyncExternalStore(listen, read, () => 'wide');
}
