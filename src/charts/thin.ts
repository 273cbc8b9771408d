// Fewer points of a curve, for drawings that are expensive by the point. Pure.

/** Indices of at most `most` evenly spread points of `length`, the first and the last included. */
export function thin(length: number, most: number): readonly number[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (length - 1)) / (most - 1)));
}
