// The processor chart as data: whose work the cores do over time, what virtualization and the host's kernel take, and what was
// wanted and not given. Pure. Several hosts are added up, as in the memory chart.
import type { Frame } from '../../simulation/frame.ts';
import type { HostSeries, Series } from '../../worker/messages.ts';
import { thin } from '../thin.ts';

export const MATERIALS = ['virtualization', 'kernel'] as const;
export type Material = (typeof MATERIALS)[number];

/** A bed of the stack: the useful work of a tenant, or what nobody's work is. */
export type Bed =
  | { readonly key: string; readonly type: 'tenant'; readonly tenant: string }
  | { readonly key: string; readonly type: 'material'; readonly material: Material };

/** One moment: cores by bed key, all of them together, and with steal what was wanted. */
export interface Moment {
  readonly tMs: number;
  readonly used: number;
  readonly wanted: number;
  readonly beds: Readonly<Record<string, number>>;
}

export interface Cut {
  /** From the foot up: tenants, virtualization, kernel. */
  readonly beds: readonly Bed[];
  readonly moments: readonly Moment[];
  readonly maxCores: number;
}

/** Processor of one frame, all hosts together, cores. */
export interface ProcessorHeadline {
  readonly cores: number;
  readonly usedCores: number;
  readonly overheadCores: number;
  readonly stealCores: number;
}

const EMPTY: Cut = { beds: [], moments: [], maxCores: 0 };
/** Points of a drawing; recharts costs by the point. */
const POINTS = 120;

/** Sums over the hosts of a frame; null without a host. */
export function processorHeadline(frame: Frame | null): ProcessorHeadline | null {
  if (!frame || frame.hosts.length === 0) return null;
  const sum = (read: (cpu: Frame['hosts'][number]['cpu']) => number) =>
    frame.hosts.reduce((total, { cpu }) => total + read(cpu), 0);
  return {
    cores: sum((cpu) => cpu.cores),
    usedCores: sum((cpu) => cpu.usedCores),
    overheadCores: sum((cpu) => cpu.overheadCores),
    stealCores: sum((cpu) => cpu.stealCores),
  };
}

const at = (values: Float64Array | undefined, index: number): number => values?.[index] ?? 0;

export const tenantKey = (tenant: string): string => `tenant:${tenant}`;

/** The moment of a frame, all hosts together; null without a host. */
export function momentOf(frame: Frame | null): Moment | null {
  if (!frame || frame.hosts.length === 0) return null;
  const beds: Record<string, number> = { virtualization: 0, kernel: 0 };
  const add = (key: string, cores: number): void => {
    beds[key] = (beds[key] ?? 0) + cores;
  };
  let stolen = 0;
  for (const { cpu } of frame.hosts) {
    for (const { tenant, cores, overheadCores } of cpu.byTenant) {
      add(tenantKey(tenant), Math.max(0, cores - overheadCores));
    }
    add('virtualization', cpu.overheadCores);
    add('kernel', cpu.kernelCores);
    stolen += cpu.stealCores;
  }
  const used = Object.values(beds).reduce((total, value) => total + value, 0);
  return { tMs: frame.tMs, used, wanted: used + stolen, beds };
}

/** Cuts the run's curves into beds, at most `most` moments of them. Beds that stay empty throughout are left out. */
export function cut(series: Series | null, most = POINTS): Cut {
  if (!series || series.tMs.length === 0 || series.hosts.length === 0) return EMPTY;
  const { hosts, tMs } = series;
  const sum = (read: (host: HostSeries) => number) => hosts.reduce((total, host) => total + read(host), 0);
  const tenants = [...new Set(hosts.flatMap((host) => host.coresByTenant.map((entry) => entry.tenant)))];
  const moments = thin(tMs.length, most).map((index): Moment => {
    const beds: Record<string, number> = {};
    for (const tenant of tenants) {
      beds[tenantKey(tenant)] = sum((host) => {
        const own = host.coresByTenant.find((entry) => entry.tenant === tenant);
        return Math.max(0, at(own?.cores, index) - at(own?.overheadCores, index));
      });
    }
    beds.virtualization = sum((host) => at(host.overheadCores, index));
    beds.kernel = sum((host) => at(host.kernelCores, index));
    const used = Object.values(beds).reduce((total, value) => total + value, 0);
    return { tMs: at(tMs, index), used, wanted: used + sum((host) => at(host.stealCores, index)), beds };
  });
  const all: readonly Bed[] = [
    ...tenants.map((tenant): Bed => ({ key: tenantKey(tenant), type: 'tenant', tenant })),
    ...MATERIALS.map((material): Bed => ({ key: material, type: 'material', material })),
  ];
  return {
    beds: all.filter((bed) => moments.some((moment) => (moment.beds[bed.key] ?? 0) > 0)),
    moments,
    maxCores: Math.max(0, ...moments.map((moment) => moment.wanted)),
  };
}

/** Whether virtual processors ever miss anything: then the dashed line needs its name. */
export function everStolen({ moments }: Cut): boolean {
  return moments.some(({ used, wanted }) => wanted > used * (1 + 1e-6) + 1e-6);
}

/** Where each bed's label stands at the right edge: the middle of the bed, in cores from the foot. */
export function bedMiddles({ beds, moments }: Cut): readonly { readonly bed: Bed; readonly middle: number }[] {
  const last = moments[moments.length - 1];
  if (!last) return [];
  let foot = 0;
  return beds.map((bed) => {
    const height = last.beds[bed.key] ?? 0;
    foot += height;
    return { bed, middle: foot - height / 2 };
  });
}
