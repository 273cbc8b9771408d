// The ways to and from the pages besides the stage. Going to a page is going to another address: the document stays in the hash,
// so that going back finds it there.
import type { PageName } from './pages.ts';

/** The address of a page, or of the stage, with all else of the present address kept. */
export function addressOfPage(page: PageName | null): string {
  const url = new URL(location.href);
  if (page) url.searchParams.set('page', page);
  else url.searchParams.delete('page');
  return url.href;
}

export function goToPage(page: PageName): void {
  location.assign(addressOfPage(page));
}
