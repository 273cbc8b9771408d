// For tests: what a ledger comes to, to be held against what another one does.
import { NOTHING_MERGED } from '../merging/merged.ts';
import { accountIn } from './account.ts';
import type { Ledger } from './ledger.ts';

/** All of it as text: no difference in any figure goes unseen. */
export function seen(ledger: Ledger): string {
  const { nodes, privateByTenant, pressure, ...rest } = accountIn(ledger, NOTHING_MERGED, {});
  return JSON.stringify([
    rest,
    [...nodes],
    [...privateByTenant],
    Object.entries(pressure).map(([name, of]) => [name, ...of]),
  ]);
}
