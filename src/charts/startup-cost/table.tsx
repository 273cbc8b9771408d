// The waterfall as figures in rows: seconds by stage, the whole, and what starting has cost. Every row, none left out.
import { useRef } from 'react';
import { useFormat, useText } from '../../locales/text.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import styles from '../charts.module.css';
import { useNames } from '../names.ts';
import { sameData, useSampled } from '../sampled.ts';
import { type StartRow, startRows } from './rows.ts';
import { materialsIn } from './stage-materials.ts';

const NONE: readonly StartRow[] = [];
const read = (state: PlaybackState): readonly StartRow[] => (state.frame ? startRows(state.frame) : NONE);

export function StartupTable() {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const rows = useSampled(place, read, sameData);
  const seconds = (ms: number): string => (ms > 0 ? format.number(ms / 1000, { digits: 2 }) : text('charts.nothing'));
  const ends = ({ lowMs, highMs }: { readonly lowMs: number; readonly highMs: number }): string =>
    text('charts.startup.table.ends', { low: seconds(lowMs), high: seconds(highMs) });
  const columns: readonly DataColumn<StartRow>[] = [
    {
      key: 'name',
      header: text('charts.startup.table.name'),
      cell: (row) =>
        row.count > 1
          ? text('charts.instances', { name: nameOf(row.id), count: format.count(row.count) })
          : nameOf(row.id),
    },
    {
      key: 'waiting',
      header: text('charts.startup.table.waiting'),
      numeric: true,
      cell: (row) => seconds(row.stretches[0]?.fromMs ?? 0),
    },
    ...materialsIn(rows).map(
      (material): DataColumn<StartRow> => ({
        key: material,
        header: text(`charts.startup.table.material.${material}`),
        numeric: true,
        cell: (row) => {
          const span = row.spans.find((one) => one.material === material);
          if (!span || span.ms <= 0) return text('charts.nothing');
          return (
            <>
              {seconds(span.ms)} <small className={styles.ends}>{ends(span)}</small>
            </>
          );
        },
      }),
    ),
    {
      key: 'total',
      header: text('charts.startup.table.total'),
      numeric: true,
      cell: (row) => (row.totalMs === null ? text('charts.notYet') : seconds(row.totalMs)),
    },
    {
      key: 'range',
      header: text('charts.startup.table.range'),
      numeric: true,
      cell: (row) => <span className={styles.together}>{row.range ? ends(row.range) : text('charts.notYet')}</span>,
    },
    {
      key: 'cpu',
      header: text('charts.startup.table.cpu'),
      numeric: true,
      cell: (row) => format.number(row.cpuSeconds, { digits: 2 }),
    },
    {
      key: 'read',
      header: text('charts.startup.table.read'),
      numeric: true,
      cell: (row) => format.count(Math.round(row.readMiB)),
    },
    {
      key: 'pulled',
      header: text('charts.startup.table.pulled'),
      numeric: true,
      cell: (row) => format.count(Math.round(row.pulledMiB)),
    },
  ];
  return (
    <div ref={place}>
      <DataTable
        caption={text('charts.startup.table.caption')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={text('charts.startup.nothing')}
      />
    </div>
  );
}
