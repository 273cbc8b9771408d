// Page accounting of a host in the running world. What stands there is laid out once (ledgers.ts) and counted at every moment that
// somebody looks at; only where somebody arrives from elsewhere is it laid out afresh.
import type { Context } from './context.ts';
import { accountOptions } from './holdings.ts';
import { ledgerAt } from './ledgers.ts';
import { type MemoryAccount, type MemorySums, sumsIn, withNodes } from './memory/account.ts';
import type { Counted } from './memory-seen.ts';
import { mergedPages, type ScannerState } from './merging/scanner.ts';
import { scannerNow } from './newcomers.ts';
import { type Group, type HostState, orderedGroups, type World } from './world.ts';

/** Page accounting of a host at the present moment. */
export function memoryOf(world: World, context: Context, host: HostState): MemoryAccount {
  const { ledger, sums } = countOn(world, context, host);
  return withNodes(ledger, sums);
}

/** The same without what each node holds. */
export function totalsOf(world: World, context: Context, host: HostState): MemorySums {
  return countOn(world, context, host).sums;
}

function countOn(world: World, context: Context, host: HostState): Counted {
  return countWith(world, context, host, scannerNow(world, context, host), orderedGroups(host.root));
}

/**
 * Counts for a scanner that stands at the present moment and all groups of the host in order; nobody is picked for the killer.
 * Good until the next counting.
 */
export function countWith(
  world: World,
  context: Context,
  host: HostState,
  scanner: ScannerState,
  groups: readonly Group[],
): Counted {
  const ledger = ledgerAt(world, context, host, groups);
  return { ledger, sums: sumsIn(ledger, mergedPages(scanner), { ...accountOptions(context), victims: false }) };
}
