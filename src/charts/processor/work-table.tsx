// What every workload does right now: how much, how long one operation takes and where that time goes, and by which way it is
// reached.
import { useRef } from 'react';
import { type Format, useFormat, useText } from '../../locales/text.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { useNames } from '../names.ts';
import { sameData, useSampled } from '../sampled.ts';
import { durationWords, wayWords } from './words.ts';

const NONE: readonly NodeFrame[] = [];
const read = (state: PlaybackState): readonly NodeFrame[] =>
  state.frame?.nodes.filter((node) => node.slowdown !== null) ?? NONE;

/** A rate with as many decimals as it deserves. */
const rate = (perS: number, format: Format): string =>
  format.number(perS, { digits: perS < 10 ? 2 : perS < 100 ? 1 : 0 });

export function WorkTable() {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const rows = useSampled(place, read, sameData);
  const time = (pick: (response: NonNullable<NodeFrame['responseMs']>) => number) => (node: NodeFrame) =>
    node.responseMs === null ? text('processor.work.saturated') : durationWords(pick(node.responseMs), text, format);
  const numeric = (
    key:
      | 'throughput'
      | 'mean'
      | 'p99'
      | 'work'
      | 'waiting'
      | 'disk'
      | 'network'
      | 'slowdown'
      | 'cores'
      | 'overhead'
      | 'stolen',
    cell: (node: NodeFrame) => string,
  ): DataColumn<NodeFrame> => ({ key, header: text(`processor.work.${key}`), numeric: true, cell });
  const columns: readonly DataColumn<NodeFrame>[] = [
    {
      key: 'name',
      header: text('processor.work.name'),
      cell: (node) =>
        node.count > 1
          ? text('charts.instances', { name: nameOf(node.id), count: format.count(node.count) })
          : nameOf(node.id),
    },
    numeric('throughput', (node) => rate(node.throughput, format)),
    numeric(
      'mean',
      time(({ mean }) => mean),
    ),
    numeric(
      'p99',
      time(({ p99 }) => p99),
    ),
    numeric(
      'work',
      time(({ work }) => work),
    ),
    numeric(
      'waiting',
      time(({ waiting }) => waiting),
    ),
    numeric(
      'disk',
      time(({ disk }) => disk),
    ),
    numeric(
      'network',
      time(({ network }) => network),
    ),
    numeric('slowdown', ({ slowdown }) =>
      text('processor.work.times', { factor: format.number(slowdown ?? 1, { digits: (slowdown ?? 1) < 10 ? 2 : 0 }) }),
    ),
    numeric('cores', ({ cpu }) => format.number(cpu.allocatedCores, { digits: 2 })),
    numeric('overhead', ({ cpu }) => format.number(cpu.overheadCores, { digits: 2 })),
    numeric('stolen', ({ cpu }) => format.number(cpu.stealCores, { digits: 2 })),
    {
      key: 'way',
      header: text('processor.work.way'),
      cell: ({ traffic }) => wayWords(traffic?.hops, text),
    },
  ];
  return (
    <div ref={place}>
      <DataTable
        caption={text('processor.work.caption')}
        columns={columns}
        rows={rows}
        rowKey={(node) => node.id}
        empty={text('processor.work.none')}
      />
    </div>
  );
}
