// The processor chart as figures in rows: about a dozen moments of the run, the present one among them.
import { useRef } from 'react';
import { useFormat, useText } from '../../locales/text.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { useSampled } from '../sampled.ts';
import { withPresent } from '../with-present.ts';
import { type Bed, cut, type Moment, momentOf } from './stack.ts';

const ROWS = 13;

const read = ({ series, frame }: PlaybackState) => ({ series, frame });

export function ProcessorTable() {
  const text = useText();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const { series, frame } = useSampled(place, read);
  const { beds, moments } = cut(series, ROWS);
  const present = momentOf(frame);
  const cores = (value: number): string => format.number(value, { digits: 2 });
  const header = (bed: Bed): string =>
    bed.type === 'material' ? text(`processor.table.${bed.material}`) : bed.tenant || text('charts.nobody');
  const columns: readonly DataColumn<Moment>[] = [
    {
      key: 'time',
      header: text('processor.table.time'),
      cell: (moment) => {
        const time = format.seconds(moment.tMs);
        return moment === present ? text('processor.table.now', { time }) : time;
      },
    },
    ...beds.map(
      (bed): DataColumn<Moment> => ({
        key: bed.key,
        header: header(bed),
        numeric: true,
        cell: (moment) => cores(moment.beds[bed.key] ?? 0),
      }),
    ),
    { key: 'used', header: text('processor.table.used'), numeric: true, cell: (moment) => cores(moment.used) },
    {
      key: 'stolen',
      header: text('processor.table.stolen'),
      numeric: true,
      cell: (moment) => cores(Math.max(0, moment.wanted - moment.used)),
    },
  ];
  return (
    <div ref={place}>
      <DataTable
        caption={text('processor.table.caption')}
        columns={columns}
        rows={moments.length > 0 ? withPresent(moments, present) : moments}
        rowKey={(moment) => String(moment.tMs)}
        empty={text('processor.noHost')}
      />
    </div>
  );
}
