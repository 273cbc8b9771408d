// Which claim is open stands in the address (`?page=claims&claim=noisy-neighbours`), so that it can be passed on. The document of
// the stage stays in the hash.
const CLAIM = 'claim';

export function claimOfAddress(): string | null {
  return new URLSearchParams(location.search).get(CLAIM);
}

/** Writes the one that was opened last, or none, without a new step of the browser's history. */
export function keepInAddress(claim: string | null): void {
  const url = new URL(location.href);
  if (claim === null) url.searchParams.delete(CLAIM);
  else url.searchParams.set(CLAIM, claim);
  history.replaceState(history.state, '', url);
}

/** The way to the stage, with another document than the present one where a hash is given. */
export function stageAddress(hash = location.hash): string {
  const url = new URL(location.href);
  url.searchParams.delete('page');
  url.searchParams.delete(CLAIM);
  url.hash = hash;
  return url.href;
}
