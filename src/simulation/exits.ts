// What leaving a guest costs: exits times cost per exit, by platform and depth. Never a flat percentage.
import type { Value } from '../catalog/parameter.ts';
import type { Platform } from '../catalog/platform.ts';

/**
 * Extra milliseconds of processor for `exits` privileged operations at a virtualization depth. At depth 0 the machine
 * itself carries them out. Deeper than the platform has records for costs as much as its deepest record.
 */
export function exitOverhead(
  context: { readonly value: Value },
  platform: Platform,
  depth: number,
  exits: number,
): number {
  if (depth <= 0 || exits <= 0) return 0;
  const at = Math.min(depth, platform.exitCost.length) - 1;
  const id = platform.exitCost[at];
  return id === undefined ? 0 : (exits * context.value(id)) / 1000;
}
