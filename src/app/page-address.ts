// The ways to and from the pages besides the stage. Going to a page is going to another address: the document stays in the hash,
// so that going back finds it there.
import type { PageName } from './pages.ts';
import { isEmbedded } from './preferences.ts';

/** The address of a page, or of the stage, with all else of the present address kept. */
export function addressOfPage(page: PageName | null): string {
  const url = new URL(location.href);
  if (page) url.searchParams.set('page', page);
  else url.searchParams.delete('page');
  return url.href;
}

/** In a frame the page takes the place of this one: the history of the page around it is not ours to write. */
export function goToPage(page: PageName): void {
  if (isEmbedded()) location.replace(addressOfPage(page));
  else location.assign(addressOfPage(page));
}
