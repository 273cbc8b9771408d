// Page accounting of a host in the running world. What stands there is laid out once (memory/ledger.ts) and counted at every
// moment that somebody looks at; only where somebody arrives from elsewhere is it laid out afresh.
import type { Context } from './context.ts';
import { accountOptions, bytesAhead, grownHolding, heldOn, readyShare } from './holdings.ts';
import { type MemoryAccount, type MemorySums, sumsIn, withNodes } from './memory/account.ts';
import { continued } from './memory/continued.ts';
import type { Holding, Limit } from './memory/holding.ts';
import { type Ledger, type LedgerEntry, ledgerOf, replaceEntry } from './memory/ledger.ts';
import { type Region, setTouched } from './memory/region.ts';
import { presentBytes } from './memory-limits.ts';
import type { Counted } from './memory-seen.ts';
import { listedPages, mergedPages, type ScannerState } from './merging/scanner.ts';
import { arrivingOn } from './moving/frame.ts';
import { scannerNow } from './newcomers.ts';
import { holdingOf, type Outline } from './outlines.ts';
import { recentOf, remember } from './recent.ts';
import { type Laid, type Structure, structureOf } from './structure.ts';
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

/** The ledger of a host at the present moment, ready to be counted in. */
export function ledgerAt(world: World, context: Context, host: HostState, groups: readonly Group[]): Ledger {
  return ledgersFrom(world, context, host, groups)(0);
}

/**
 * The same from the present moment on: so many milliseconds later, as if everything that grows had gone on as now. To be asked
 * before anything else is counted on the host. Whoever arrives from elsewhere has no place in what is laid out: then all of it is
 * laid out afresh.
 */
export function ledgersFrom(
  world: World,
  context: Context,
  host: HostState,
  groups: readonly Group[],
): (aheadMs: number) => Ledger {
  if (arrivingOn(world, host).length > 0) {
    return (aheadMs) => {
      const { holdings, limits } = heldOn(world, context, host, 'now', aheadMs);
      return ledgerOf(holdings, limits);
    };
  }
  const structure = structureOf(context, host);
  const { outlines } = structure;
  const { ledger, places, grown } = laidOut(context, host, structure, groups);
  const growing: { readonly at: number; readonly group: Group }[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as Group;
    const outline = outlines[at] as Outline;
    const ready = readyShare(world, group, 'now');
    const entry = ledger.entries[places[at] as number] as LedgerEntry;
    entry.ready = ready;
    // A machine's own region is what its entry has inside.
    if (outline.kernel !== null && group.parent) {
      const { touchedBytes, balloonBytes } = presentBytes(group, outline.guestBytes, ready);
      setTouched(entry.inside as Region, touchedBytes, balloonBytes);
    }
    if (group.memory.growths.size > 0) growing.push({ at, group });
  }
  return (aheadMs) => {
    let next = 0;
    for (const { at, group } of growing) {
      for (const [name, growth] of group.memory.growths) {
        const place = grown[next++] as number;
        const bytes = bytesAhead(world, growth, aheadMs);
        const known = (ledger.entries[place] as LedgerEntry).holding.segments[0]?.bytes;
        const { holding } = outlines[at] as Outline;
        if (bytes !== known) replaceEntry(ledger, place, grownHolding(holding, name, bytes));
      }
    }
    return ledger;
  };
}

function laidOut(context: Context, host: HostState, structure: Structure, groups: readonly Group[]): Laid {
  const listed = listedPages(host.scanner);
  let growing = '';
  for (const { id, memory } of groups) {
    if (memory.growths.size > 0) growing += `${id}:${[...memory.growths.keys()]} `;
  }
  let laid = structure.laid.get(growing);
  if (!laid) {
    laid = layOut(context, host, structure, groups, listed);
    structure.laid.set(growing, laid);
    context.structures.last.set(host.id, { structure, growing, laid });
    replaceEntry(laid.ledger, 0, holdingOf(context, groups[0] as Group));
  } else if (laid.listed !== listed) {
    // The host's own memory depends on what its scanner knows.
    replaceEntry(laid.ledger, 0, holdingOf(context, groups[0] as Group));
    laid.listed = listed;
  }
  return laid;
}

function layOut(
  context: Context,
  host: HostState,
  structure: Structure,
  groups: readonly Group[],
  listed: number,
): Laid {
  const { outlines } = structure;
  const holdings: Holding[] = [];
  const places: number[] = [];
  const grown: number[] = [];
  for (const [at, { holding }] of outlines.entries()) {
    places.push(holdings.length);
    holdings.push(holding);
    for (const name of (groups[at] as Group).memory.growths.keys()) {
      grown.push(holdings.length);
      holdings.push(grownHolding(holding, name, 0));
    }
  }
  const limits = outlines.flatMap((outline) => outline.limits);
  if (structure.hasLent) remindOf(context, host, structure);
  const ledger = continueLast(context, host, structure, holdings, limits) ?? ledgerOf(holdings, limits);
  return { ledger, places, grown, listed };
}

/** How many structures of a host stay laid out that somebody goes to and fro between. */
const MOST_LAID = 4;

/** Somebody has come back to what stood there before: it stays laid out from now on, and so does what stands there otherwise. */
function remindOf({ structures }: Context, { id }: HostState, structure: Structure): void {
  const gone = remember(recentOf(structures.again, id, MOST_LAID), structure, structure);
  gone?.laid.clear();
}

/** What has come and gone since the host was laid out last is less than what there is: the rest is taken over from then. */
function continueLast(
  { structures }: Context,
  { id }: HostState,
  structure: Structure,
  holdings: readonly Holding[],
  limits: readonly Limit[],
): Ledger | null {
  const last = structures.last.get(id);
  // As long as the same stands there, what grows comes and goes, and each time the host is laid out as it was then.
  if (!last || last.structure === structure || structure.hasLent) return null;
  const ledger = continued(last.laid.ledger, holdings, limits);
  if (ledger) {
    last.structure.laid.delete(last.growing);
    last.structure.hasLent = true;
  }
  return ledger;
}
