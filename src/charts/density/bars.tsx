// One bar for each thing that can run out: how much of it is used, and how many more that leaves room for. The one that runs
// out first stands on lamp, as the weakest pair does.
import { useFormat, useText } from '../../locales/text.ts';
import type { Names } from '../names.ts';
import styles from './density.module.css';
import { type DensityRow, sharesOf } from './rows.ts';

export interface BarsProps {
  readonly rows: readonly DensityRow[];
  readonly nameOf: Names['nameOf'];
}

export function DensityBars({ rows, nameOf }: BarsProps) {
  const text = useText();
  const format = useFormat();
  const several = new Set(rows.map(({ room }) => room)).size < rows.length;
  return (
    <div className={styles.bars} aria-hidden="true">
      {rows.map((row) => {
        const { used, each } = sharesOf(row);
        const room = text(`density.room.${row.room}`);
        return (
          <div key={row.key} className={row.first ? styles.first : styles.row} data-room={row.room}>
            <span className={styles.name}>
              {several ? text('density.roomOf', { room, name: nameOf(row.node) }) : room}
            </span>
            <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.capacity} width="100" height="10" />
              <rect className={styles.used} width={used * 100} height="10" />
              <rect className={styles.each} x={used * 100} width={Math.max(0.6, each * 100)} height="10" />
            </svg>
            <span className={styles.more}>
              {row.more === null ? text('charts.nothing') : text('density.plus', { count: format.count(row.more) })}
            </span>
          </div>
        );
      })}
    </div>
  );
}
