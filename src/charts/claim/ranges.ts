// The range that the model gives both platforms, workload by workload and level by level, and where it lies on a scale of
// powers of ten. Pure.
import type { Platform } from '../../catalog/platform.ts';
import { X86 } from '../../catalog/platforms/x86.ts';
import { Z } from '../../catalog/platforms/z.ts';
import { WORKLOADS } from '../../catalog/workloads.ts';
import { type NestingCost, nestingCosts } from '../../simulation/nesting-cost.ts';

export const LEVELS = ['one', 'two', 'three'] as const;
export type Level = (typeof LEVELS)[number];
export const COMPARED = ['x86', 'z'] as const;
export type Compared = (typeof COMPARED)[number];

const PLATFORM: Readonly<Record<Compared, Platform>> = { x86: X86, z: Z };

export interface ClaimRow {
  readonly workload: string;
  readonly costs: Readonly<Record<Compared, readonly NestingCost[]>>;
}

/** What has hardly any work of its own says nothing about overhead in per cent of it. */
const LEFT_OUT: readonly string[] = ['idle'];

/** One row for each workload of the catalogue; `values` are a person's changes. */
export function claimRows(values: Readonly<Record<string, number>>): readonly ClaimRow[] {
  return Object.values(WORKLOADS)
    .filter(({ id }) => !LEFT_OUT.includes(id))
    .map((workload) => ({
      workload: workload.id,
      costs: {
        x86: nestingCosts(PLATFORM.x86, workload, LEVELS.length, values),
        z: nestingCosts(PLATFORM.z, workload, LEVELS.length, values),
      },
    }));
}

/** From a thousandth to a hundredfold of the work itself; what lies beyond stands at the edge. */
const LEAST = 1e-3;
const MOST = 1e2;
/** Shares at which the scale is marked. */
export const MARKS: readonly number[] = [0.01, 0.1, 1, 10];

/** Place of a share on the scale, 0 to 1. */
export function placeOf(share: number): number {
  const within = Math.min(MOST, Math.max(LEAST, share));
  return Math.log10(within / LEAST) / Math.log10(MOST / LEAST);
}
