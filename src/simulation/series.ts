// Curves for the charts: what a run's hosts hold and use at evenly spaced moments.

import type { Context } from './context.ts';
import { compact } from './frames.ts';
import type { World } from './world.ts';

/** Curves of one host; every array is as long as `tMs`. Sent as transferred buffers. */
export interface HostSeries {
  readonly host: string;
  readonly private: Float64Array;
  readonly pageCache: Float64Array;
  readonly merged: Float64Array;
  readonly kernel: Float64Array;
  readonly hypervisor: Float64Array;
  readonly free: Float64Array;
  readonly ifNothingShared: Float64Array;
  readonly saved: Float64Array;
  readonly usedCores: Float64Array;
  readonly overheadCores: Float64Array;
  readonly kernelCores: Float64Array;
  readonly stealCores: Float64Array;
  /** NaN where there are fewer than two tenants. */
  readonly weakestLevel: Float64Array;
  readonly byTenant: readonly { readonly tenant: string; readonly private: Float64Array }[];
  /** Cores given to each tenant's work, and the part of them that virtualization takes. */
  readonly coresByTenant: readonly {
    readonly tenant: string;
    readonly cores: Float64Array;
    readonly overheadCores: Float64Array;
  }[];
}

export interface Series {
  readonly tMs: Float64Array;
  readonly hosts: readonly HostSeries[];
}

/** Samples at `points` (at least 2) moments from `fromMs` to `toMs`; `at` brings the world to a moment. */
export function sample(
  at: (tMs: number) => World,
  context: Context,
  fromMs: number,
  toMs: number,
  points: number,
): Series {
  const count = Math.max(2, Math.floor(points));
  const tMs = new Float64Array(count);
  const hosts = new Map<string, Curves>();
  for (let point = 0; point < count; point += 1) {
    const now = fromMs + ((toMs - fromMs) * point) / (count - 1);
    tMs[point] = now;
    for (const host of compact(at(now), context)) {
      const curves = curvesOf(hosts, host.id, count);
      for (const name of CURVES) curves[name][point] = host[name];
      const curve = (of: Map<string, Float64Array>, tenant: string) => {
        const known = of.get(tenant) ?? new Float64Array(count);
        of.set(tenant, known);
        return known;
      };
      for (const { tenant, MiB } of host.byTenant) curve(curves.byTenant, tenant)[point] = MiB;
      for (const { tenant, cores, overheadCores } of host.coresByTenant) {
        curve(curves.coresByTenant, tenant)[point] = cores;
        curve(curves.overheadByTenant, tenant)[point] = overheadCores;
      }
    }
  }
  return {
    tMs,
    hosts: [...hosts].map(([host, { byTenant, coresByTenant, overheadByTenant, ...curves }]) => ({
      host,
      ...curves,
      byTenant: [...byTenant].map(([tenant, curve]) => ({ tenant, private: curve })),
      coresByTenant: [...coresByTenant].map(([tenant, cores]) => ({
        tenant,
        cores,
        overheadCores: overheadByTenant.get(tenant) ?? new Float64Array(count),
      })),
    })),
  };
}

const CURVES = [
  'private',
  'pageCache',
  'merged',
  'kernel',
  'hypervisor',
  'free',
  'ifNothingShared',
  'saved',
  'usedCores',
  'overheadCores',
  'kernelCores',
  'stealCores',
  'weakestLevel',
] as const;

type Curves = { [Name in (typeof CURVES)[number]]: Float64Array } & {
  byTenant: Map<string, Float64Array>;
  coresByTenant: Map<string, Float64Array>;
  overheadByTenant: Map<string, Float64Array>;
};

/** A host that comes later has had nothing until then. */
function curvesOf(hosts: Map<string, Curves>, id: string, count: number): Curves {
  const known = hosts.get(id);
  if (known) return known;
  const curves = { byTenant: new Map(), coresByTenant: new Map(), overheadByTenant: new Map() } as Curves;
  for (const name of CURVES) curves[name] = new Float64Array(count);
  curves.weakestLevel.fill(Number.NaN);
  hosts.set(id, curves);
  return curves;
}
