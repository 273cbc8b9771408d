// The memory chart as data: who holds what over time, from the run's curves, and the headline from a frame. Pure.
// Several hosts are added up: the chart shows the page, the strip under each host shows the host.
import type { Frame } from '../../simulation/frame.ts';
import type { HostSeries, Series } from '../../worker/messages.ts';
import { thin } from '../thin.ts';

export const MATERIALS = ['kernel', 'hypervisor', 'pageCache', 'merged'] as const;
export type Material = (typeof MATERIALS)[number];

/** What one bed of the stack holds: a tenant's private memory, or a material everybody stands on. */
export type Bed =
  | { readonly key: string; readonly type: 'tenant'; readonly tenant: string }
  | { readonly key: string; readonly type: 'material'; readonly material: Material };

/** One moment of the stack: MiB by bed key, with the line "if nothing were shared" and the gap below it. */
export interface Moment {
  readonly tMs: number;
  readonly held: number;
  readonly ifNothingShared: number;
  readonly gap: number;
  readonly beds: Readonly<Record<string, number>>;
}

export interface Stack {
  /** From the foot up, in the order of the strip turned on its side: kernels, hypervisor, tenants, page cache, merged. */
  readonly beds: readonly Bed[];
  readonly moments: readonly Moment[];
  readonly maxMiB: number;
}

/** Sharing of one frame, all hosts together, MiB. */
export interface MemoryHeadline {
  readonly savedMiB: number;
  readonly byPageCacheMiB: number;
  readonly byMergingMiB: number;
  readonly heldMiB: number;
  readonly totalMiB: number;
}

const EMPTY: Stack = { beds: [], moments: [], maxMiB: 0 };

/** Sums over the hosts of a frame; null without a host. */
export function memoryHeadline(frame: Frame | null): MemoryHeadline | null {
  if (!frame || frame.hosts.length === 0) return null;
  let byPageCacheMiB = 0;
  let byMergingMiB = 0;
  let heldMiB = 0;
  let totalMiB = 0;
  for (const { memory } of frame.hosts) {
    byPageCacheMiB += memory.savedByPageCacheMiB;
    byMergingMiB += memory.savedByMergingMiB;
    heldMiB += memory.totalMiB - memory.freeMiB;
    totalMiB += memory.totalMiB;
  }
  return { savedMiB: byPageCacheMiB + byMergingMiB, byPageCacheMiB, byMergingMiB, heldMiB, totalMiB };
}

/** The moment of a frame, all hosts together; null without a host. */
export function momentOf(frame: Frame | null): Moment | null {
  if (!frame || frame.hosts.length === 0) return null;
  const beds: Record<string, number> = {};
  const add = (key: string, MiB: number): void => {
    beds[key] = (beds[key] ?? 0) + MiB;
  };
  let gap = 0;
  for (const { memory } of frame.hosts) {
    for (const material of MATERIALS) add(material, memory[`${material}MiB`]);
    for (const { tenant, MiB } of memory.privateByTenant) add(tenantKey(tenant), MiB);
    gap += memory.savedByPageCacheMiB + memory.savedByMergingMiB + memory.savedBySegmentsMiB;
  }
  const held = Object.values(beds).reduce((total, value) => total + value, 0);
  return { tMs: frame.tMs, held, ifNothingShared: held + gap, gap, beds };
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
const sum = (hosts: readonly HostSeries[], read: (host: HostSeries) => Float64Array, index: number): number =>
  hosts.reduce((total, host) => total + at(read(host), index), 0);

/** Key of a tenant's bed; `''` is nobody's memory. */
export const tenantKey = (tenant: string): string => `tenant:${tenant}`;

/** Cuts the run's curves into beds, at most `most` moments of them. Beds that stay empty throughout are left out. */
export function stack(series: Series | null, most = 120): Stack {
  if (!series || series.tMs.length === 0 || series.hosts.length === 0) return EMPTY;
  const { hosts, tMs } = series;
  const tenants = [...new Set(hosts.flatMap((host) => host.byTenant.map((entry) => entry.tenant)))];
  const privateOf = (tenant: string, index: number): number =>
    hosts.reduce((total, host) => {
      const own = host.byTenant.find((entry) => entry.tenant === tenant);
      return total + (own ? at(own.private, index) : 0);
    }, 0);
  const moments = thin(tMs.length, most).map((index): Moment => {
    const beds: Record<string, number> = {};
    for (const material of MATERIALS) beds[material] = sum(hosts, (host) => host[material], index);
    for (const tenant of tenants) beds[tenantKey(tenant)] = privateOf(tenant, index);
    const held = Object.values(beds).reduce((total, value) => total + value, 0);
    const ifNothingShared = Math.max(
      held,
      sum(hosts, (host) => host.ifNothingShared, index),
    );
    return { tMs: at(tMs, index), held, ifNothingShared, gap: ifNothingShared - held, beds };
  });
  const all: readonly Bed[] = [
    { key: 'kernel', type: 'material', material: 'kernel' },
    { key: 'hypervisor', type: 'material', material: 'hypervisor' },
    ...tenants.map((tenant): Bed => ({ key: tenantKey(tenant), type: 'tenant', tenant })),
    { key: 'pageCache', type: 'material', material: 'pageCache' },
    { key: 'merged', type: 'material', material: 'merged' },
  ];
  return {
    beds: all.filter((bed) => moments.some((moment) => (moment.beds[bed.key] ?? 0) > 0)),
    moments,
    maxMiB: Math.max(0, ...moments.map((moment) => moment.ifNothingShared)),
  };
}

/** Where each bed's label stands at the right edge: the middle of the bed, in MiB from the foot. */
export function bedMiddles(cut: Stack): readonly { readonly bed: Bed; readonly middleMiB: number }[] {
  const last = cut.moments[cut.moments.length - 1];
  if (!last) return [];
  let foot = 0;
  return cut.beds.map((bed) => {
    const height = last.beds[bed.key] ?? 0;
    const middleMiB = foot + height / 2;
    foot += height;
    return { bed, middleMiB };
  });
}

/** The most that sharing saves anywhere in the run, MiB: the figure is as wide as this. */
export function mostSavedMiB(series: Series | null): number {
  if (!series) return 0;
  let most = 0;
  for (let index = 0; index < series.tMs.length; index += 1) {
    most = Math.max(
      most,
      sum(series.hosts, (host) => host.saved, index),
    );
  }
  return most;
}
