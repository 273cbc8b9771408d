// The pages there are besides the stage, by their word in the address (`?page=validation`), and the ways to and from them.
// Going to a page is going to another address: the document stays in the hash, so that going back finds it there.

export const PAGES = ['validation'] as const;
export type PageName = (typeof PAGES)[number];

/** The address of a page, or of the stage, with all else of the present address kept. */
export function addressOfPage(page: PageName | null): string {
  const url = new URL(location.href);
  if (page) url.searchParams.set('page', page);
  else url.searchParams.delete('page');
  return url.href;
}
