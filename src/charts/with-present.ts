// The present moment among the others of a table: its figures are those of the headline, not those of a sample beside it. Pure.

/** The same moments with the present one among them, in the order of time. */
export function withPresent<Moment extends { readonly tMs: number }>(
  moments: readonly Moment[],
  present: Moment | null,
): readonly Moment[] {
  if (!present) return moments;
  const { tMs } = present;
  return [...moments.filter((one) => one.tMs < tMs), present, ...moments.filter((one) => one.tMs > tMs)];
}
