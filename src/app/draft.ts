// Where an address cannot keep what was built (too long for the browser, or written too often), the tab keeps it: it survives a reload
// and a crash, as the address would. Nothing is kept in frames of other pages.
import { isEmbedded } from './preferences.ts';
import { isSamePageAgain } from './same-page.ts';

const KEY = 'strata.draft';
/** Characters of an address that every browser still takes. */
export const LONGEST_HASH = 900_000;

/** Keeps the hash of what is on the page; false where nothing can be kept. */
export function keepDraft(hash: string): boolean {
  return attempt((storage) => {
    storage.setItem(KEY, hash);
    return true;
  }, false);
}

/** The address has it again. */
export function dropDraft(): void {
  attempt((storage) => storage.removeItem(KEY), undefined);
}

/** What was kept when this tab was last here; null when nothing was, or when somebody has come to another address since. */
export function recallDraft(): string | null {
  const draft = attempt((storage) => storage.getItem(KEY), null);
  if (draft === null) return null;
  if (isSamePageAgain()) return draft;
  dropDraft();
  return null;
}

/** Storage may be full, forbidden, or not there at all. */
function attempt<Result>(act: (storage: Storage) => Result, otherwise: Result): Result {
  if (isEmbedded()) return otherwise;
  try {
    return act(window.sessionStorage);
  } catch {
    return otherwise;
  }
}
