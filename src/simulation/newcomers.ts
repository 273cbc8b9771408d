// Who has become ready since the host's scanner last heard of anybody. A scanner puts newcomers at the end of its list and
// comes to them at the end of its pass at the earliest, so telling it of each at once would only take longer: it is told of
// all of them before it does anything else.
import type { Context } from './context.ts';
import { advance as advanceScanner, type ScannerState, setEntries } from './merging/scanner.ts';
import { scannerEntries } from './scanned.ts';
import type { HostState, World } from './world.ts';

/** Whether a scanner is on its way through a list, and nobody's memory depends on what it finds. */
export function mayWait(host: HostState): boolean {
  return host.mergingBusy && host.roomy && !host.squeezed;
}

/** Tells the scanner of those who have been waiting for it, as of the moment when the last of them came. */
export function announce(world: World, context: Context, host: HostState): void {
  if (host.newcomersMs === null) return;
  tell(host.scanner, host.newcomersMs, world, context, host);
  host.newcomersMs = null;
}

/** A scanner that has been told, as of when, and of how many who had come. */
interface Told {
  readonly newcomersMs: number;
  readonly version: number;
  readonly scanner: ScannerState;
}

/** By the scanner that has not been told yet: the same for every moment until somebody else comes. */
const told = new WeakMap<ScannerState, Told>();

/** The scanner at the present moment, with all that it has not been told yet. Changes nothing that a later moment would see. */
export function scannerNow(world: World, context: Context, host: HostState): ScannerState {
  const { newcomersMs, version } = host;
  const { nowMs } = world.flow;
  let { scanner } = host;
  if (newcomersMs !== null) {
    let known = told.get(scanner);
    const isSame = known?.newcomersMs === newcomersMs && known.version === version && known.scanner.nowMs <= nowMs;
    if (!known || !isSame) {
      known = { newcomersMs, version, scanner: { ...scanner } };
      tell(known.scanner, newcomersMs, world, context, host);
      told.set(scanner, known);
    }
    scanner = known.scanner;
  }
  advanceScanner(scanner, nowMs, context.value);
  return scanner;
}

function tell(scanner: ScannerState, atMs: number, world: World, context: Context, host: HostState): void {
  advanceScanner(scanner, atMs, context.value);
  setEntries(scanner, scannerEntries(world, context, host), atMs);
}
