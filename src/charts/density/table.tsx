// The density chart as figures in rows: how much there is of each thing, how much is used, what one more takes.
import { useFormat, useText } from '../../locales/text.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import type { Names } from '../names.ts';
import type { DensityRow } from './rows.ts';

export interface DensityTableProps {
  readonly rows: readonly DensityRow[];
  /** Whose density it is, by name; null without anything. */
  readonly name: string | null;
  readonly nameOf: Names['nameOf'];
}

export function DensityTable({ rows, name, nameOf }: DensityTableProps) {
  const text = useText();
  const format = useFormat();
  const amount = (row: DensityRow, value: number): string => {
    if (row.room === 'memory' || row.room === 'promised') return format.MiB(value);
    if (row.room !== 'cores') return format.count(Math.round(value));
    return text('density.table.processor', { cores: format.number(value, { digits: value < 0.0995 ? 4 : 2 }) });
  };
  const numeric = (key: 'capacity' | 'used' | 'each' | 'more', cell: (row: DensityRow) => string) => ({
    key,
    header: text(`density.table.${key}`),
    numeric: true,
    cell,
  });
  const columns: readonly DataColumn<DensityRow>[] = [
    { key: 'room', header: text('density.table.room'), cell: (row) => text(`density.room.${row.room}`) },
    { key: 'of', header: text('density.table.of'), cell: (row) => nameOf(row.node) },
    numeric('capacity', (row) => amount(row, row.capacity)),
    numeric('used', (row) => amount(row, row.used)),
    numeric('each', (row) => amount(row, row.each)),
    numeric('more', (row) => (row.more === null ? text('charts.nothing') : format.count(row.more))),
  ];
  return (
    <DataTable
      caption={text('density.table.caption', { name: name ?? text('charts.nothing') })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      empty={text('density.nobody')}
    />
  );
}
