// The figures behind the claim in rows: one for each workload and number of levels, both platforms side by side.

import { useFormat, useText } from '../../locales/text.ts';
import type { NestingCost } from '../../simulation/nesting-cost.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { workloadName } from '../names.ts';
import { type ClaimRow, COMPARED, LEVELS, type Level } from './ranges.ts';

interface Line {
  readonly row: ClaimRow;
  readonly level: Level;
  readonly index: number;
}

export function ClaimTable({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const text = useText();
  const format = useFormat();
  const lines = rows.flatMap((row) => LEVELS.map((level, index): Line => ({ row, level, index })));
  const share = (value: number): string => {
    const percent = value * 100;
    return format.number(percent, { digits: percent < 9.95 ? 1 : 0 });
  };
  const range = (cost: NestingCost | undefined): string =>
    cost
      ? `${share(cost.share)} (${text('claims.range', { low: share(cost.low), high: share(cost.high) })})`
      : text('charts.nothing');
  const columns: readonly DataColumn<Line>[] = [
    {
      key: 'workload',
      header: text('claims.less-painful-on-z.table.workload'),
      cell: ({ row }) => workloadName(text, row.workload),
    },
    {
      key: 'level',
      header: text('claims.less-painful-on-z.table.level'),
      cell: ({ level }) => text(`claims.less-painful-on-z.level.${level}`),
    },
    ...COMPARED.map(
      (platform): DataColumn<Line> => ({
        key: platform,
        header: text(`claims.less-painful-on-z.table.${platform}`),
        numeric: true,
        cell: ({ row, index }) => range(row.costs[platform][index]),
      }),
    ),
  ];
  return (
    <DataTable
      caption={text('claims.less-painful-on-z.table.caption')}
      columns={columns}
      rows={lines}
      rowKey={({ row, level }) => `${row.workload} ${level}`}
    />
  );
}
