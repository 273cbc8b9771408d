// Who pays for the page cache: a line lies in the memory of the kernel that holds it, and its users' control groups are charged
// for it in equal parts, so that each loses its own part only.
import type { CacheLine } from './cache.ts';
import { type Region, region } from './region.ts';

export interface Charge {
  readonly line: CacheLine;
  /** The kernel's memory that it lies in. */
  readonly domain: Region;
  readonly users: readonly ChargeUser[];
}

/** The control groups of a user up to that kernel, and its share of the line. */
export interface ChargeUser {
  readonly share: number;
  readonly groups: readonly Region[];
}

/** Where every line lies, and who pays for it: its users' control groups get their part. */
export function chargesOf(lines: readonly CacheLine[], regions: ReadonlyMap<string, Region>): Charge[] {
  return lines.map((line) => {
    const all = line.users.reduce((sum, use) => sum + use.holding.instances, 0);
    let domain: Region | null = null;
    const users = line.users.map(({ holding }) => {
      const start = line.domain === holding.group && holding.inside !== null ? holding.inside : holding.within;
      const { kernel, groups } = kernelUpFrom(region(regions, start));
      domain ??= kernel;
      const share = holding.instances / all;
      for (const group of groups) group.cache += line.held * share;
      return { share, groups };
    });
    return { line, domain: domain as unknown as Region, users };
  });
}

/** The kernel around a region, and the control groups up to there. */
export function kernelUpFrom(start: Region): { readonly kernel: Region; readonly groups: readonly Region[] } {
  const groups: Region[] = [];
  let at = start;
  while (at.parent && at.limit.kind === 'cgroup') {
    groups.push(at);
    at = at.parent;
  }
  return { kernel: at, groups };
}

/** What the control groups of a user leave of its part, and how much of that their memory.low guards. */
function leftBy(groups: readonly Region[]): { readonly kept: number; readonly guarded: number } {
  let kept = 1;
  let open = 1;
  for (const group of groups) {
    kept = Math.min(kept, group.cacheShare);
    open *= 1 - group.guard;
  }
  return { kept, guarded: 1 - open };
}

/** Gives a kernel the part of a line that the control groups of its users leave. */
export function addCache(domain: Region, { line, users }: Charge): void {
  for (const { share, groups } of users) {
    if (groups.length === 0) {
      domain.cache += line.held * share;
      continue;
    }
    const { kept, guarded } = leftBy(groups);
    domain.cache += line.held * share * kept * (1 - guarded);
    domain.guardedCache += line.held * share * kept * guarded;
  }
}

/** What is left of a line in its own kernel. Each user loses its own share only. */
export function keptOfLine({ domain, users }: Charge): number {
  const whole = domain.cacheShare === 1 && domain.guardedCacheShare === 1;
  if (whole && users.every(({ groups }) => groups.length === 0 || groups.every((group) => group.cacheShare === 1)))
    return 1;
  let sum = 0;
  for (const { share, groups } of users) {
    const { kept, guarded } = leftBy(groups);
    sum += share * kept * ((1 - guarded) * domain.cacheShare + guarded * domain.guardedCacheShare);
  }
  return sum;
}
