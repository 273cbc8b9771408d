// The curves behind the charts as a table: a row for each moment, columns for each host and tenant, each with its unit.

import type { HostSeries, Series } from '../../simulation/series.ts';
import { csvText } from './csv-text.ts';

type Curve = { [Key in keyof HostSeries]: HostSeries[Key] extends Float64Array ? Key : never }[keyof HostSeries];

/** Every curve of a host, in the order of its column, with its unit. */
const CURVES: readonly (readonly [Curve, string])[] = [
  ['private', 'MiB'],
  ['pageCache', 'MiB'],
  ['merged', 'MiB'],
  ['kernel', 'MiB'],
  ['hypervisor', 'MiB'],
  ['free', 'MiB'],
  ['ifNothingShared', 'MiB'],
  ['saved', 'MiB'],
  ['usedCores', 'cores'],
  ['overheadCores', 'cores'],
  ['kernelCores', 'cores'],
  ['stealCores', 'cores'],
  ['weakestLevel', 'level'],
];
/** The curves are drawn, not booked: more digits would say more than the model knows. */
const DIGITS = 6;

/** RFC 4180, with a header row; empty cells where there is no value. `only` keeps the curves of one unit. */
export function curvesCsv({ tMs, hosts }: Series, only?: 'MiB' | 'cores'): string {
  const columns: { readonly head: string; readonly values: ArrayLike<number> }[] = [
    { head: 'seconds', values: tMs.map((ms) => ms / 1000) },
  ];
  for (const host of hosts) {
    for (const [curve, unit] of CURVES) {
      if (only === undefined || only === unit) {
        columns.push({ head: `${host.host} ${curve} (${unit})`, values: host[curve] });
      }
    }
    for (const { tenant, private: values } of only === 'cores' ? [] : host.byTenant) {
      columns.push({ head: `${host.host} @${tenant} private (MiB)`, values });
    }
    for (const { tenant, cores, overheadCores } of only === 'MiB' ? [] : host.coresByTenant) {
      columns.push({ head: `${host.host} @${tenant} cores`, values: cores });
      columns.push({ head: `${host.host} @${tenant} overheadCores`, values: overheadCores });
    }
  }
  const rows = [...tMs].map((_, row) => columns.map(({ values }) => cell(values[row])).join(','));
  return `${[columns.map(({ head }) => csvText(head)).join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(DIGITS)));
}
