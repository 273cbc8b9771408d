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
