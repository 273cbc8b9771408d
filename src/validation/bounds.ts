// A published figure as its bounds: equal where one figure was published, null where a side is open.
import type { Published } from './case.ts';

export function boundsOf(published: Published): { readonly low: number | null; readonly high: number | null } {
  if ('value' in published) return { low: published.value, high: published.value };
  return { low: published.low ?? null, high: published.high ?? null };
}
