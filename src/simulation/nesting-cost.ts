// What virtualization costs a workload level by level on a platform, with nothing else running: the figures behind the claim
// that combining levels hurts less on one machine than on another. The range takes all figures of exits, faults and
// translation of the platform at their low or at their high ends at once.
import type { Value } from '../catalog/parameter.ts';
import { createValue, PARAMETERS } from '../catalog/parameters.ts';
import type { Platform } from '../catalog/platform.ts';
import type { Workload } from '../catalog/workload.ts';
import { pathThrough, type Wall } from './paths.ts';
import { processorCost } from './processor-cost.ts';
import { trafficOf } from './traffic.ts';

/** Processor time beyond the work itself, as a share of that. */
export interface NestingCost {
  readonly level: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Levels 1 to `deepest` of a workload; `values` are a person's changes. */
export function nestingCosts(
  platform: Platform,
  workload: Workload,
  deepest: number,
  values: Readonly<Record<string, number>> = {},
): readonly NestingCost[] {
  const figures = rangedFigures(platform);
  const at = (end: 'low' | 'high') =>
    createValue({ ...values, ...Object.fromEntries(figures.map(([id, record]) => [id, record[end]])) });
  const [value, low, high] = [createValue(values), at('low'), at('high')];
  return Array.from({ length: deepest }, (_, index) => {
    const share = (reads: Value) => overheadShare(reads, platform, workload, index + 1);
    const [middle, least, most] = [share(value), share(low), share(high)];
    return { level: index + 1, share: middle, low: Math.min(least, middle), high: Math.max(most, middle) };
  });
}

/** Overhead of a workload right in the innermost of `levels` machines; on z the outermost is a partition. */
export function overheadShare(value: Value, platform: Platform, workload: Workload, levels: number): number {
  const walls: Wall[] = Array.from({ length: levels }, (_, index) => {
    const depth = levels - index;
    return { kind: platform.family === 'z' && depth === 1 ? 'lpar' : 'vm', depth, ownNetwork: false };
  });
  const traffic = trafficOf(value, workload);
  const spot = { platform, kind: 'vm', depth: levels } as const;
  const cost = processorCost(value, spot, workload, traffic, pathThrough(value, platform, walls));
  return cost.bareMs > 0 ? (cost.costMs + cost.backendMs) / cost.bareMs - 1 : 0;
}

function rangedFigures({ exits, exitCost, faultCost, translation = [] }: Platform) {
  const ids = [...Object.values(exits ?? {}).flat(), ...exitCost, ...faultCost, ...translation];
  return ids.flatMap((id) => {
    const record = PARAMETERS[id];
    return record ? [[id, record] as const] : [];
  });
}
