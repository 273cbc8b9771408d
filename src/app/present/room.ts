// What ties the windows of one talk together: a name that the tab keeps when it is loaded again.
const KEY = 'strata.room';
let made: string | null = null;

/** The room of this tab; where nothing can be kept, it lasts until the page is left. */
export function roomOf(): string {
  made ??= kept() ?? crypto.getRandomValues(new Uint32Array(2)).join('');
  try {
    window.sessionStorage.setItem(KEY, made);
  } catch {
    // Forbidden: the room is known to this page only, and to the window it opens.
  }
  return made;
}

function kept(): string | null {
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
