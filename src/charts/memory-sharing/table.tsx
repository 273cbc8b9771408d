// The memory chart as figures in rows: about a dozen moments of the run, the present one among them.
import { useRef } from 'react';
import { useFormat, useText } from '../../locales/text.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { useSampled } from '../sampled.ts';
import { withPresent } from '../with-present.ts';
import { type Bed, type Moment, momentOf, stack } from './stack.ts';

const ROWS = 13;

const read = ({ series, frame }: PlaybackState) => ({ series, frame });

export function MemoryTable() {
  const text = useText();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const { series, frame } = useSampled(place, read);
  const { beds, moments } = stack(series, ROWS);
  const present = momentOf(frame);
  const whole = (MiB: number): string => format.count(Math.round(MiB));
  const header = (bed: Bed): string =>
    bed.type === 'material' ? text(`charts.memory.bed.${bed.material}`) : bed.tenant || text('charts.memory.private');
  const columns: readonly DataColumn<Moment>[] = [
    {
      key: 'time',
      header: text('charts.memory.table.time'),
      cell: (moment) => {
        const time = format.seconds(moment.tMs);
        return moment === present ? text('charts.memory.table.now', { time }) : time;
      },
    },
    ...beds.map(
      (bed): DataColumn<Moment> => ({
        key: bed.key,
        header: header(bed),
        numeric: true,
        cell: (moment) => whole(moment.beds[bed.key] ?? 0),
      }),
    ),
    { key: 'held', header: text('charts.memory.table.held'), numeric: true, cell: (moment) => whole(moment.held) },
    {
      key: 'unshared',
      header: text('charts.memory.ifNothingShared'),
      numeric: true,
      cell: (moment) => whole(moment.ifNothingShared),
    },
  ];
  return (
    <div ref={place}>
      <DataTable
        caption={text('charts.memory.table.caption')}
        columns={columns}
        rows={moments.length > 0 ? withPresent(moments, present) : moments}
        rowKey={(moment) => String(moment.tMs)}
        empty={text('charts.memory.noHost')}
      />
    </div>
  );
}
