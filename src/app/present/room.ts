// What ties the windows of one talk together: a name that the tab keeps when it is loaded again.
import { isEmbedded } from '../preferences.ts';

const KEY = 'strata.room';
let made: string | null = null;

/** The room of this tab; where nothing can be kept, and in frames, where nothing may be, it lasts until the page is left. */
export function roomOf(): string {
  made ??= kept() ?? crypto.getRandomValues(new Uint32Array(2)).join('');
  if (isEmbedded()) return made;
  try {
    window.sessionStorage.setItem(KEY, made);
  } catch {
    // Forbidden: the room is known to this page only, and to the window it opens.
  }
  return made;
}

function kept(): string | null {
  if (isEmbedded()) return null;
  try {
    const room = window.sessionStorage.getItem(KEY);
    return room && isRoom(room) ? room : null;
  } catch {
    return null;
  }
}

export function isRoom(text: string): boolean {
  return /^\d{1,24}$/.test(text);
}
