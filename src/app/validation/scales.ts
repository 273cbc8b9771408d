// Where a case lies in the drawings. Pure; places run from 0 to 1.

/** Whole decades from the smallest figure to the largest; one decade where there is nothing. */
export interface Decades {
  /** Powers of ten. */
  readonly from: number;
  readonly to: number;
}

export function decadesOf(figures: readonly number[]): Decades {
  const logs = figures.filter((figure) => figure > 0).map(Math.log10);
  if (logs.length === 0) return { from: 0, to: 1 };
  const from = Math.floor(Math.min(...logs));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...logs))) };
}

/** Place of a figure on a logarithmic axis; whatever is beyond lies at the end, zero, which has no logarithm, below the axis. */
export function logPlace(figure: number, { from, to }: Decades): number | null {
  if (figure <= 0) return null;
  return Math.min(1, Math.max(0, (Math.log10(figure) - from) / (to - from)));
}

/** Errors below this are as good as linear, above they are logarithmic. */
const LINEAR = 0.05;
/** The axis of errors ends here; whatever is beyond lies at the end. */
export const LOWEST_ERROR = -1;
export const HIGHEST_ERROR = 4;
/** Errors that are marked on the axis. */
export const ERROR_TICKS = [-1, -0.5, -0.15, 0, 0.15, 0.5, 1, 4] as const;

/** Place of a relative error: alike to both sides of zero, with most room where most errors are. */
export function errorPlace(error: number): number {
  const bent = (of: number) => Math.sign(of) * Math.log1p(Math.abs(of) / LINEAR);
  const inside = Math.min(HIGHEST_ERROR, Math.max(LOWEST_ERROR, error));
  return (bent(inside) - bent(LOWEST_ERROR)) / (bent(HIGHEST_ERROR) - bent(LOWEST_ERROR));
}

/**
 * Offsets across a lane for marks along it, so that none lies over another as long as there is room: the first in the middle,
 * those that would touch beside it, in turns. `places` and `size` in pixels along the lane, `most` the largest offset.
 */
export function offsets(places: readonly number[], size: number, most: number): readonly number[] {
  const put: { readonly place: number; readonly offset: number }[] = [];
  for (const place of places) {
    const near = put.filter((other) => Math.abs(other.place - place) < size);
    const free = candidates(size, most).find((offset) =>
      near.every((other) => Math.hypot(other.place - place, other.offset - offset) >= size - 0.01),
    );
    put.push({ place, offset: free ?? 0 });
  }
  return put.map(({ offset }) => offset);
}

function candidates(size: number, most: number): readonly number[] {
  const steps = Math.floor(most / size);
  return [0, ...Array.from({ length: steps }, (_, at) => [(at + 1) * size, -(at + 1) * size]).flat()];
}

/** A figure in the type of the drawings is about so wide a character, pixels. */
export const CHARACTER = 6.4;
/** Between two figures of an axis, at least. */
const APART = 8;

/**
 * Words along an axis, each in the middle of its place and none beyond the ends (0 and `width`): those that would touch ones
 * that come before them in the list are left out.
 */
export function spaced<Words extends { readonly at: number; readonly words: string }>(
  all: readonly Words[],
  width: number,
): readonly (Words & { readonly from: number; readonly room: number })[] {
  const kept: (Words & { readonly from: number; readonly room: number })[] = [];
  for (const one of all) {
    const room = one.words.length * CHARACTER;
    const from = Math.max(0, Math.min(width - room, one.at - room / 2));
    if (kept.every((other) => from >= other.from + other.room + APART || from + room + APART <= other.from)) {
      kept.push({ ...one, from, room });
    }
  }
  return kept;
}

/** The mark nearest to a point, within `reach` pixels; null when there is none. */
export function nearest<Mark extends { readonly x: number; readonly y: number }>(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | null {
  let found: Mark | null = null;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= least) {
      found = mark;
      least = distance;
    }
  }
  return found;
}
