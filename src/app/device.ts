// Small things that are kept on this device from visit to visit, under a key each: never while the page is embedded, and every access
// may throw (sandboxed frames, blocked or full storage).
import { isEmbedded } from './preferences.ts';

/** Null where nothing is kept under the key, or nothing can be. */
export function keptOnDevice(key: string): string | null {
  if (isEmbedded()) return null;
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or (null) nothing any more, where that is allowed; else it lasts until the page is left. */
export function keepOnDevice(key: string, text: string | null): void {
  if (isEmbedded()) return;
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch {
    // A full or forbidden storage keeps nothing; the page goes on without.
  }
}
