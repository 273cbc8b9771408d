// What the merging scanner of a host visits: the memory of guests that are up and offer it.
import type { Context } from './context.ts';
import { accountOptions, isMerging } from './holdings.ts';
import { ledgerAt } from './ledgers.ts';
import { count } from './memory/counting.ts';
import type { Holding } from './memory/holding.ts';
import { pressureIn } from './memory/pressure.ts';
import { mergeableEntries, type ScannerEntry } from './merging/merged.ts';
import { type HostState, orderedGroups, type World } from './world.ts';

export function scannerEntries(world: World, context: Context, host: HostState): ScannerEntry[] {
  if (!isMerging(context, host)) return [];
  const options = accountOptions(context);
  const ledger = ledgerAt(world, context, host, orderedGroups(host.root), 'settled');
  count(ledger);
  const { idle } = pressureIn(ledger, { ...options, victims: false });
  const holdings: Holding[] = [];
  for (const { holding, ready } of ledger.entries) if (ready > 0) holdings.push(holding);
  return mergeableEntries(holdings, ledger.lines, idle, options.freedAreZero);
}
