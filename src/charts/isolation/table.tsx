// The isolation chart as figures in rows: every ordered pair with its walls, and what each tenant loses to others.
import { useRef } from 'react';
import { type Text, useFormat, useText } from '../../locales/text.ts';
import type { PairFrame } from '../../simulation/frame.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import styles from '../charts.module.css';
import { sameData, useSampled } from '../sampled.ts';
import { pairsOf, tenantsInPairs, type VictimFigures, victimFigures } from './measures.ts';

interface Read {
  readonly pairs: readonly PairFrame[];
  readonly victims: readonly VictimFigures[];
}

const read = ({ frame }: PlaybackState): Read => ({
  pairs: frame ? pairsOf(frame) : [],
  victims: frame ? victimFigures(frame, tenantsInPairs(frame)) : [],
});

/** Words for an id that comes out of a run; the id itself where there are none. */
export function wordFor(text: Text, area: 'boundary' | 'by', id: string): string {
  const key = `charts.isolation.${area}.${id}`;
  return text.has(key) ? text(key) : id;
}

export function IsolationTable() {
  const text = useText();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const { pairs, victims } = useSampled(place, read, sameData);
  const tenant = (name: string): string => name || text('charts.nobody');
  const level = (value: number): string => format.number(value, { digits: 1 });
  const percent = (share: number | null): string =>
    share === null ? text('charts.nothing') : format.number(share * 100, { digits: 0 });
  const pairColumns: readonly DataColumn<PairFrame>[] = [
    { key: 'attacker', header: text('charts.isolation.table.attacker'), cell: (pair) => tenant(pair.attacker) },
    { key: 'victim', header: text('charts.isolation.table.victim'), cell: (pair) => tenant(pair.victim) },
    {
      key: 'walls',
      header: text('charts.isolation.table.walls'),
      cell: (pair) => pair.boundaries.map((boundary) => wordFor(text, 'boundary', boundary)).join(' → '),
    },
    {
      key: 'level',
      header: text('charts.isolation.table.level'),
      numeric: true,
      cell: (pair) => level(pair.level),
    },
    {
      key: 'range',
      header: text('charts.isolation.table.range'),
      numeric: true,
      cell: (pair) => `${level(pair.lowLevel)}–${level(pair.highLevel)}`,
    },
  ];
  const victimColumns: readonly DataColumn<VictimFigures>[] = [
    { key: 'tenant', header: text('charts.isolation.table.tenant'), cell: (victim) => tenant(victim.tenant) },
    {
      key: 'slowed',
      header: text('charts.isolation.table.slowed'),
      numeric: true,
      cell: (victim) => percent(victim.slowed),
    },
    {
      key: 'by',
      header: text('charts.isolation.table.by'),
      cell: (victim) => (victim.by ? wordFor(text, 'by', victim.by) : text('charts.nothing')),
    },
    { key: 'lost', header: text('charts.isolation.table.lost'), numeric: true, cell: (victim) => percent(victim.lost) },
  ];
  const empty = text('charts.isolation.alone');
  return (
    <div ref={place} className={styles.tables}>
      <DataTable
        caption={text('charts.isolation.table.pairs')}
        columns={pairColumns}
        rows={pairs}
        rowKey={(pair) => `${pair.attacker} ${pair.victim}`}
        empty={empty}
      />
      <DataTable
        caption={text('charts.isolation.table.victims')}
        columns={victimColumns}
        rows={victims}
        rowKey={(victim) => victim.tenant}
        empty={empty}
      />
    </div>
  );
}
