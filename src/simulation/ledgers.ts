// What stands on a host, laid out for accounting (memory/ledger.ts): once for as long as the same stands and grows there, and set to
// what has been touched of it at a moment that somebody looks at.
import type { Context } from './context.ts';
import { bytesAhead, grownHolding, heldOn, readyShare } from './holdings.ts';
import { continued } from './memory/continued.ts';
import type { Holding, Limit } from './memory/holding.ts';
import { type Ledger, type LedgerEntry, ledgerOf, replaceEntry } from './memory/ledger.ts';
import { type Region, setTouched } from './memory/region.ts';
import { presentBytes } from './memory-limits.ts';
import { listedPages } from './merging/scanner.ts';
import { arrivingOn } from './moving/frame.ts';
import { holdingOf, type Outline } from './outlines.ts';
import { recentOf, remember } from './recent.ts';
import { type Laid, type Structure, structureOf } from './structure.ts';
import type { Group, HostState, World } from './world.ts';

/**
 * Whether all that has been touched by now counts, or only what is up (the scanner waits for the rest). Each has a ledger of its
 * own, since from one moment to the next other things become others in them.
 */
export type LedgerMoment = 'now' | 'settled';

/** The ledger of a host at the present moment, ready to be counted in. */
export function ledgerAt(
  world: World,
  context: Context,
  host: HostState,
  groups: readonly Group[],
  moment: LedgerMoment = 'now',
): Ledger {
  return ledgersFrom(world, context, host, groups, moment)(0);
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
  moment: LedgerMoment = 'now',
): (aheadMs: number) => Ledger {
  if (arrivingOn(world, host).length > 0) {
    return (aheadMs) => {
      const { holdings, limits } = heldOn(world, context, host, moment, aheadMs);
      return ledgerOf(holdings, limits);
    };
  }
  const structure = structureOf(context, host);
  const { outlines } = structure;
  const { ledger, places, grown } = laidOut(context, host, structure, groups, moment);
  const growing: { readonly at: number; readonly group: Group; readonly counts: boolean }[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as Group;
    const outline = outlines[at] as Outline;
    const ready = readyShare(world, group, moment);
    const entry = ledger.entries[places[at] as number] as LedgerEntry;
    entry.ready = ready;
    // A machine's own region is what its entry has inside.
    if (outline.kernel !== null && group.parent) {
      const { touchedBytes, balloonBytes } = presentBytes(group, outline.guestBytes, ready);
      setTouched(entry.inside as Region, touchedBytes, balloonBytes);
    }
    if (group.memory.growths.size > 0) growing.push({ at, group, counts: moment === 'now' || ready > 0 });
  }
  return (aheadMs) => {
    let next = 0;
    for (const { at, group, counts } of growing) {
      for (const [name, growth] of group.memory.growths) {
        const place = grown[next++] as number;
        const bytes = counts ? bytesAhead(world, growth, aheadMs) : 0;
        const known = (ledger.entries[place] as LedgerEntry).holding.segments[0]?.bytes;
        const { holding } = outlines[at] as Outline;
        if (bytes !== known) replaceEntry(ledger, place, grownHolding(holding, name, bytes));
      }
    }
    return ledger;
  };
}

function laidOut(
  context: Context,
  host: HostState,
  structure: Structure,
  groups: readonly Group[],
  moment: LedgerMoment,
): Laid {
  const listed = listedPages(host.scanner);
  let key = `${moment} `;
  for (const { id, memory } of groups) {
    if (memory.growths.size > 0) key += `${id}:${[...memory.growths.keys()]} `;
  }
  let laid = structure.laid.get(key);
  if (!laid) {
    const whose = `${moment} ${host.id}`;
    laid = layOut(context, host, structure, groups, listed, whose);
    structure.laid.set(key, laid);
    context.structures.last.set(whose, { structure, key, laid });
    replaceEntry(laid.ledger, 0, holdingOf(context, groups[0] as Group));
  } else if (laid.listed !== listed) {
    // The host's own memory depends on what its scanner knows.
    replaceEntry(laid.ledger, 0, holdingOf(context, groups[0] as Group));
    laid.listed = listed;
  }
  return laid;
}

/** `whose`: who may take over what was laid out last. */
function layOut(
  context: Context,
  host: HostState,
  structure: Structure,
  groups: readonly Group[],
  listed: number,
  whose: string,
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
  const ledger = continueLast(context, whose, structure, holdings, limits) ?? ledgerOf(holdings, limits);
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
  whose: string,
  structure: Structure,
  holdings: readonly Holding[],
  limits: readonly Limit[],
): Ledger | null {
  const last = structures.last.get(whose);
  // As long as the same stands there, what grows comes and goes, and each time the host is laid out as it was then.
  if (!last || last.structure === structure || structure.hasLent) return null;
  const ledger = continued(last.laid.ledger, holdings, limits);
  if (ledger) {
    last.structure.laid.delete(last.key);
    last.structure.hasLent = true;
  }
  return ledger;
}
