// Density: how many more of what is selected, or was placed last, would fit beside it, and what runs out first.
import { useId, useMemo, useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import type { DensityFrame } from '../simulation/frame.ts';
import styles from './charts.module.css';
import { useDensity } from './density/asked.ts';
import { DensityBars } from './density/bars.tsx';
import densityStyles from './density/density.module.css';
import { densityRows } from './density/rows.ts';
import { DensityTable } from './density/table.tsx';
import { Figure } from './head.tsx';
import { useNames } from './names.ts';
import { type ChartProps, Panel } from './panel.tsx';

/** How fast they could be started, and how long all of them would take. */
function usePace(density: DensityFrame | null): string {
  const text = useText();
  const format = useFormat();
  if (!density || density.startsPerS === null) return '';
  const { startsPerS, startAllMs } = density;
  const perS = format.number(startsPerS, { digits: startsPerS < 9.95 ? 1 : 0 });
  return startAllMs === null || density.more === 0
    ? text('density.startsOnly', { perS })
    : text('density.starts', { perS, time: format.seconds(startAllMs) });
}

export function Density({ form }: ChartProps) {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const { density, waiting } = useDensity(place);
  const rows = useMemo(() => densityRows(density), [density]);
  const says = useId();
  const pace = usePace(density);
  const name = density ? nameOf(density.node) : null;
  const more = density?.more ?? null;
  const first = rows.find((row) => row.first);
  const room = first ? text(`density.room.${first.room}`) : '';
  const summary =
    name === null
      ? text('density.nobody')
      : more === null
        ? text('density.summaryNone', { name })
        : text('density.summary', { count: format.count(more), name, room });
  const picture = (
    <div ref={place} role="img" aria-labelledby={says} aria-busy={waiting}>
      <span id={says} hidden>
        {summary}
      </span>
      {rows.length > 0 ? (
        <DensityBars rows={rows} nameOf={nameOf} />
      ) : (
        <p className={styles.says}>{text('density.nobody')}</p>
      )}
      <p className={densityStyles.pace}>{pace}</p>
    </div>
  );
  return (
    <Panel
      chart="density"
      form={form}
      name={text('density.name')}
      figure={
        <Figure
          value={more === null ? text('charts.nothing') : format.count(more)}
          widest={more === null ? text('charts.nothing') : format.count(more)}
          unit={density && more === null ? text('density.noLimit') : text('density.more', { count: more ?? 0 })}
          asks={density && more !== null ? { quantity: 'more', node: density.node } : null}
        />
      }
      about={name === null ? text('density.nobodyShort') : text('density.of', { name })}
      facts={first ? text('density.firstIn', { room, name: nameOf(first.node) }) : null}
      change={null}
      drawing={picture}
      large={() => (
        <div role="img" aria-label={summary}>
          <DensityBars rows={rows} nameOf={nameOf} />
          <p className={densityStyles.pace}>{pace}</p>
        </div>
      )}
      tables={<DensityTable rows={rows} name={name} nameOf={nameOf} />}
    />
  );
}
