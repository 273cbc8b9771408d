// How the memory of a guest lies in the order in which a scanner goes through it: what its kernel, its programs and its page cache
// hold is all over it, evenly mixed. A guest fills its memory piece by piece, a file in runs as long as a read-ahead.

/** Pages of a run: the 128 KiB that Linux reads ahead. */
const RUN = 32;

/** Runs of all regions, one after the other, make a stripe; there are as many alike as fill an instance. */
function stripesOf(each: number): number {
  return Math.max(1, Math.ceil(each / RUN));
}

/** Pages of a region that lie before a stripe. */
function below(length: number, stripe: number, stripes: number): number {
  return Math.floor((length * stripe) / stripes);
}

function allBelow(lengths: readonly number[], stripe: number, stripes: number): number {
  let pages = 0;
  for (const length of lengths) pages += below(length, stripe, stripes);
  return pages;
}

/**
 * How many pages of each region lie among the first `visited` of an instance, whose regions have `lengths` pages. With one page
 * more, one region has one more.
 */
export function pagesAmong(lengths: readonly number[], visited: number): number[] {
  const each = lengths.reduce((sum, length) => sum + length, 0);
  const stripes = stripesOf(each);
  let stripe = each > 0 ? Math.min(stripes - 1, Math.floor((visited * stripes) / each)) : 0;
  // Whole pages make stripes unequal by a page of each region.
  while (stripe > 0 && allBelow(lengths, stripe, stripes) > visited) stripe -= 1;
  while (stripe + 1 < stripes && allBelow(lengths, stripe + 1, stripes) <= visited) stripe += 1;
  let left = visited - allBelow(lengths, stripe, stripes);
  return lengths.map((length) => {
    const before = below(length, stripe, stripes);
    const some = Math.min(left, below(length, stripe + 1, stripes) - before);
    left -= some;
    return before + some;
  });
}

/** Pages of an instance that lie before the first one of a region, which has some. */
export function pagesBefore(lengths: readonly number[], region: number): number {
  const stripes = stripesOf(lengths.reduce((sum, length) => sum + length, 0));
  const length = lengths[region] as number;
  let stripe = Math.max(0, Math.ceil(stripes / length) - 1);
  while (below(length, stripe + 1, stripes) === 0) stripe += 1;
  let pages = allBelow(lengths, stripe, stripes);
  for (const other of lengths.slice(0, region))
    pages += below(other, stripe + 1, stripes) - below(other, stripe, stripes);
  return pages;
}
