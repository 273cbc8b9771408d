// The way back to the stage: the present address without what belongs to the pages besides it.
const OWN = ['page', 'needs', 'wishes', 'a', 'b', 'at', 'claim', 'talk'] as const;

/** `hash`: another document than the one in the address. */
export function stageAddress(hash = location.hash): string {
  const url = new URL(location.href);
  for (const name of OWN) url.searchParams.delete(name);
  url.hash = hash;
  return url.href;
}
