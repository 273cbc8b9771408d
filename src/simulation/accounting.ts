// Page accounting of a host in the running world. What stands there is laid out once (memory/ledger.ts) and counted at every
// moment that somebody looks at; only where trouble grows or somebody arrives is it laid out afresh.
import type { Context } from './context.ts';
import { accountOptions, heldOn, readyShare } from './holdings.ts';
import { type MemoryAccount, type MemorySums, sumsIn, withNodes } from './memory/account.ts';
import { type Ledger, ledgerOf, replaceFirst } from './memory/ledger.ts';
import { presentBytes } from './memory-limits.ts';
import type { Counted } from './memory-seen.ts';
import { listedPages, mergedPages, type ScannerState } from './merging/scanner.ts';
import { arrivingOn } from './moving/frame.ts';
import { scannerNow } from './newcomers.ts';
import { holdingOf, type Structure, structureOf } from './outlines.ts';
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

/** Counts for a scanner that stands at the present moment and all groups of the host in order. Good until the next counting. */
export function countWith(
  world: World,
  context: Context,
  host: HostState,
  scanner: ScannerState,
  groups: readonly Group[],
): Counted {
  const ledger = isPlain(world, host, groups)
    ? ledgerNow(world, context, host, groups)
    : laidAfresh(world, context, host);
  return { ledger, sums: sumsIn(ledger, mergedPages(scanner), accountOptions(context)) };
}

function laidAfresh(world: World, context: Context, host: HostState): Ledger {
  const { holdings, limits } = heldOn(world, context, host);
  return ledgerOf(holdings, limits);
}

/** Whether nobody holds anything but what stands there. */
function isPlain(world: World, host: HostState, groups: readonly Group[]): boolean {
  for (const group of groups) if (group.memory.growths.size > 0) return false;
  return arrivingOn(world, host).length === 0;
}

/** The ledger of a host, ready to be counted in. */
function ledgerNow(world: World, context: Context, host: HostState, groups: readonly Group[]): Ledger {
  const structure = structureOf(context, host);
  const { outlines } = structure;
  const ledger = laidOut(context, host, structure, groups);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as Group;
    const outline = outlines[at] as Structure['outlines'][number];
    const ready = readyShare(world, group, 'now');
    (ledger.entries[at] as Ledger['entries'][number]).ready = ready;
    if (outline.kernel === null || !group.parent) continue;
    const machine = ledger.regions.get(outline.kernel) as { touchedBytes: number; balloonBytes: number };
    const { touchedBytes, balloonBytes } = presentBytes(group, outline.guestBytes, ready);
    machine.touchedBytes = touchedBytes;
    machine.balloonBytes = balloonBytes;
  }
  return ledger;
}

function laidOut(context: Context, host: HostState, structure: Structure, groups: readonly Group[]): Ledger {
  const listed = listedPages(host.scanner);
  const { laid } = structure;
  if (laid.ledger === null) {
    const holdings = structure.outlines.map(({ holding }) => holding);
    laid.ledger = ledgerOf(
      holdings,
      structure.outlines.flatMap(({ limits }) => limits),
    );
    laid.listed = null;
  }
  // The host's own memory depends on what its scanner knows.
  if (laid.listed !== listed) replaceFirst(laid.ledger, holdingOf(context, groups[0] as Group));
  laid.listed = listed;
  return laid.ledger;
}
