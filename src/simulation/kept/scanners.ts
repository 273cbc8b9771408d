// Scanners as they are at a moment. Their lists are long and seldom change: those of two moments are the same as long as they do not.
import { keep } from '../keep.ts';
import type { ScannerState } from '../merging/scanner.ts';
import type { KnownGroup } from '../merging/state.ts';

export interface KeptScanner {
  readonly was: ScannerState;
  /** The list of the scanner that goes on, another one whenever anything in it changes; and whom it knew, with how many regions. */
  readonly parts: ScannerState['parts'];
  readonly known: readonly KnownGroup[];
  readonly regions: readonly number[];
}

/** What a scanner is like now, with the lists that were kept before where they are the same. */
export function scannerAsIs(scanner: ScannerState, before: KeptScanner | undefined): KeptScanner {
  const { parts, plan, knobs, advice } = scanner;
  const last = before && isListAs(scanner, before) ? before : listOf(scanner);
  const was = { ...scanner, groups: last.was.groups, parts: last.was.parts, ...keep({ plan, knobs, advice }) };
  return { was, parts, known: last.known, regions: last.regions };
}

function listOf(scanner: ScannerState): KeptScanner {
  const known = [...scanner.groups.values()];
  return { was: keep(scanner), parts: scanner.parts, known, regions: known.map(({ regions }) => regions.length) };
}

function isListAs(scanner: ScannerState, { parts, known, regions }: KeptScanner): boolean {
  if (scanner.parts !== parts || scanner.groups.size !== known.length) return false;
  let at = 0;
  for (const group of scanner.groups.values()) {
    if (group !== known[at] || group.regions.length !== regions[at]) return false;
    at += 1;
  }
  return true;
}
