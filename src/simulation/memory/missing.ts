// Whose working memory is not there: the share of the pages that a group keeps using (hot memory, active file pages) which
// lie on disk, because the kernel it runs on put them out or because what is around that did.
import type { CacheLine } from './cache.ts';
import type { Ledger } from './ledger.ts';
import type { Pressure } from './pressure.ts';

/** Shares (0 to 1) of the accesses to memory that miss: for which its own kernel has to read, and what is around that. */
export interface Missing {
  readonly own: number;
  readonly around: number;
}

export const NOTHING_MISSING: Missing = Object.freeze({ own: 0, around: 0 });

/**
 * What is missing, by group, of what a ledger has just counted; groups that miss nothing are left out. Every page in use is as
 * likely to be touched next as any other. `inactive`: share of the page cache that nobody uses.
 */
export function missingIn({ entries, lines }: Ledger, pressure: Pressure, inactive: number): Map<string, Missing> {
  const missing = new Map<string, Missing>();
  if (pressure.kept.size === 0 && pressure.cached.size === 0) return missing;
  const files = missingFiles(lines, pressure, inactive);
  for (const { holding, hot, inside, within } of entries) {
    const sum = files.get(holding.group) ?? NO_FILES;
    let { pages, own, around } = sum;
    const limit = (inside ?? within).limit.id;
    const byKernel = pressure.keptByKernel.get(limit)?.hot ?? 1;
    const byAll = pressure.kept.get(limit)?.hot ?? 1;
    pages += hot;
    own += hot * (1 - byKernel);
    around += hot * (byKernel - byAll);
    if (pages <= 0 || own + around <= pages * 1e-9) continue;
    missing.set(holding.group, { own: own / pages, around: Math.max(0, around) / pages });
  }
  return missing;
}

const NO_FILES = { pages: 0, own: 0, around: 0 };

/** Of the active part of the page cache that every group uses: pages, and how many of them are gone. */
function missingFiles(lines: readonly CacheLine[], pressure: Pressure, inactive: number) {
  const files = new Map<string, { pages: number; own: number; around: number }>();
  const active = 1 - inactive;
  for (const line of lines) {
    const kept = pressure.cachedByKernel.get(line.id) ?? 1;
    const all = pressure.cached.get(line.id) ?? 1;
    if (all >= 1) continue;
    // What is not used goes first, at each kernel.
    const own = Math.min(1, kept / active);
    const rest = kept > 0 ? own * Math.min(1, all / kept / active) : 0;
    for (const { holding, pages } of line.users) {
      const sum = files.get(holding.group) ?? { pages: 0, own: 0, around: 0 };
      const used = pages * active;
      sum.pages += used;
      sum.own += used * (1 - own);
      sum.around += used * (own - rest);
      files.set(holding.group, sum);
    }
  }
  return files;
}
