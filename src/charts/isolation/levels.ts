// The strength of the weakest pair over time, from the run's curves: a line of steps, because walls come and go whole. Pure.
import type { Series } from '../../worker/messages.ts';
import { thin } from '../thin.ts';

export interface Level {
  readonly tMs: number;
  /** Null while there are fewer than two tenants. */
  readonly level: number | null;
}

/** The weakest level of all hosts at each moment, at most `most` of them. */
export function levels(series: Series | null, most = 120): readonly Level[] {
  if (!series) return [];
  return thin(series.tMs.length, most).map((index) => {
    const present = series.hosts
      .map((host) => host.weakestLevel[index] ?? Number.NaN)
      .filter((level) => !Number.isNaN(level));
    return { tMs: series.tMs[index] ?? 0, level: present.length > 0 ? Math.min(...present) : null };
  });
}

/** Lowest and highest level of the run; null when there never are two tenants. */
export function range(all: readonly Level[]): { readonly low: number; readonly high: number } | null {
  const present = all.flatMap(({ level }) => (level === null ? [] : [level]));
  return present.length === 0 ? null : { low: Math.min(...present), high: Math.max(...present) };
}
