// Ordered pairs, of tenants or of boxes, whatever host they meet on: of the same pair on several hosts the weaker one counts.
import type { PairFrame } from './frame.ts';

/** The weaker of two pairs: lower level first, then fewer walls; the earlier one on a tie, so that nothing flickers. */
export function weaker(a: PairFrame, b: PairFrame): PairFrame {
  if (b.level !== a.level) return b.level < a.level ? b : a;
  return b.boundaries.length < a.boundaries.length ? b : a;
}

/** Every ordered pair once, from the pairs of each host. */
export function pairsAcross(hosts: readonly (readonly PairFrame[])[]): readonly PairFrame[] {
  const pairs = new Map<string, PairFrame>();
  for (const host of hosts) {
    for (const pair of host) {
      const key = `${pair.attacker}\n${pair.victim}`;
      const known = pairs.get(key);
      pairs.set(key, known ? weaker(known, pair) : pair);
    }
  }
  return [...pairs.values()];
}
