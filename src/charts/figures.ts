// The numbers of the headlines: a size cut into number and unit, and a difference worth telling. Pure.

export type SizeUnit = 'MiB' | 'GiB' | 'TiB';

/** A size as a headline shows it: three digits at most before it changes its unit. */
export function sizeOf(MiB: number): { readonly value: number; readonly digits: number; readonly unit: SizeUnit } {
  const size = Math.abs(MiB);
  if (Math.round(size) < 1000) return { value: MiB, digits: 0, unit: 'MiB' };
  if (size < 1000 * 1024) return { value: MiB / 1024, digits: 1, unit: 'GiB' };
  return { value: MiB / 1024 / 1024, digits: 1, unit: 'TiB' };
}

/** Whether a difference shows once it is rounded to `digits`. */
export function shows(difference: number, digits: number): boolean {
  return Math.round(Math.abs(difference) * 10 ** digits) > 0;
}
