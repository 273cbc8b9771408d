// The names at the left of the waterfall, with the tenant's mark, or a corner for what stands inside something else.
import { useFormat, useText } from '../../locales/text.ts';
import styles from '../charts.module.css';
import { shorten } from '../figures.ts';
import { useNames } from '../names.ts';
import { TenantMark } from '../tenant-mark.tsx';
import type { StartRow } from './rows.ts';
import { rowY, type StartupScene } from './scene.ts';

export interface StartupNamesProps {
  readonly scene: StartupScene;
  readonly rows: readonly StartRow[];
  readonly more: number;
}

export function StartupNames({ scene, rows, more }: StartupNamesProps) {
  const text = useText();
  const format = useFormat();
  const { nameOf, hueOf } = useNames();
  const { plot, rowHeight } = scene;
  const letters = Math.floor((plot.left - 22) / 5.4);
  const name = (row: StartRow): string => {
    if (row.count < 2) return shorten(nameOf(row.id), letters);
    const count = format.count(row.count);
    return text('charts.instances', { name: shorten(nameOf(row.id), letters - count.length - 3), count });
  };
  return (
    <svg className={styles.over} width={plot.width} height={plot.height} aria-hidden="true">
      {rows.map((row, index) => {
        const y = rowY(scene, index);
        const inside = rows.slice(0, index).some((above) => above.id === row.parent);
        return (
          <g key={row.id}>
            {inside ? (
              <path
                d={`M4 ${y - rowHeight + 7}v${rowHeight - 7}h6`}
                style={{ fill: 'none', stroke: 'var(--rule)', strokeWidth: 1.2 }}
              />
            ) : (
              <TenantMark hue={hueOf(row.tenant)} x={5} y={y} radius={3.8} />
            )}
            <text className={styles.text} x={15} y={y + 4}>
              {name(row)}
            </text>
          </g>
        );
      })}
      {more > 0 ? (
        <text className={`${styles.text} ${styles.faint}`} x={0} y={plot.height - 4}>
          {shorten(text('charts.startup.more', { count: more }), (plot.left - 6) / 5.4)}
        </text>
      ) : null}
    </svg>
  );
}
