// What missing memory costs work: whoever touches a page that lies on disk waits until it has been read, and the disk under it
// reads and writes for it. The more is missing the more, up to what the disk can do: then the disk sets the pace.
import type { Context } from './context.ts';
import type { Missing } from './memory/missing.ts';
import { runsZvm } from './memory-limits.ts';
import { ownsKernel } from './starting.ts';
import type { Group } from './world.ts';

/** Of one operation of one instance. */
export interface Paging {
  /** Pages that its own kernel reads, through the devices it has, and the bytes that move for them. */
  readonly ownReads: number;
  readonly ownBytes: number;
  /** Pages that what is around its kernel reads, the bytes at the disk of the host, and how long each of them takes. */
  readonly aroundReads: number;
  readonly aroundBytes: number;
  readonly aroundReadMs: number;
  /** Whether z/VM reads them, which has volumes for it. */
  readonly onPagingVolumes: boolean;
  /** Core-milliseconds for all of them. */
  readonly costMs: number;
}

export const NO_PAGING: Paging = Object.freeze({
  ...{ ownReads: 0, ownBytes: 0, aroundReads: 0, aroundBytes: 0, aroundReadMs: 0 },
  ...{ onPagingVolumes: false, costMs: 0 },
});

/**
 * Paging of an operation that takes `bareMs` of a core: it touches so many different pages of its working memory, and as
 * many of them are missing as of the whole. Linux reads several pages at a time and writes what it pushes out for them.
 */
export function pagingOf({ value }: Context, group: Group, bareMs: number): Paging {
  const { own, around } = group.memory.missing;
  if (own + around <= 0) return NO_PAGING;
  const touched = value('memory.pagesPerCoreMs') * bareMs;
  const pageBytes = value('memory.pageKiB') * 1024;
  const linux = (value('swap.clusterPages') + value('swap.writtenShare')) * pageBytes;
  const onPagingVolumes = pagesUnderZvm(group);
  return Object.freeze({
    ownReads: touched * own,
    ownBytes: touched * own * linux,
    aroundReads: touched * around,
    aroundBytes: onPagingVolumes ? 0 : touched * around * linux,
    aroundReadMs: value(onPagingVolumes ? 'zvm.pageInMs' : 'swap.pageInMs'),
    onPagingVolumes,
    costMs: (touched * (own + around) * value('swap.faultUs')) / 1000,
  });
}

/** Whether the nearest kernel around a group's own is z/VM. */
function pagesUnderZvm(group: Group): boolean {
  const own = ownsKernel(group.specification.kind) ? group : kernelAround(group);
  const around = own && kernelAround(own);
  return around !== null && runsZvm(around);
}

function kernelAround(group: Group): Group | null {
  let at = group.parent;
  while (at?.parent && !ownsKernel(at.specification.kind)) at = at.parent;
  return at;
}

/** Whether two states of missing memory differ by more than rounding. */
export function differs(a: Missing, b: Missing): boolean {
  return Math.abs(a.own - b.own) > 1e-9 || Math.abs(a.around - b.around) > 1e-9;
}
