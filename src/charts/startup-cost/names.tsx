// The names at the left of the waterfall, with the tenant's mark, or a corner for what stands inside something else.
import { useFormat, useText } from '../../locales/text.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import styles from '../charts.module.css';
import { Label } from '../label.tsx';
import { useNames } from '../names.ts';
import type { StartRow } from './rows.ts';
import { rowY, type StartupScene } from './scene.ts';

/** Marks and corners stand in this much at the left; names begin after it and end short of the bars. */
const NAME_X = 15;
const BEFORE_BARS = 5;

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
  return (
    <>
      <svg className={styles.over} width={plot.width} height={plot.height} aria-hidden="true">
        {rows.map((row, index) => {
          const y = rowY(scene, index);
          const inside = rows.slice(0, index).some((above) => above.id === row.parent);
          return inside ? (
            <path
              key={row.id}
              d={`M4 ${y - rowHeight + 7}v${rowHeight - 7}h6`}
              style={{ fill: 'none', stroke: 'var(--rule)', strokeWidth: 1.2 }}
            />
          ) : (
            <HueMark key={row.id} hue={hueOf(row.tenant)} x={5} y={y} radius={3.8} />
          );
        })}
      </svg>
      {rows.map((row, index) => (
        <Label key={row.id} x={NAME_X} y={rowY(scene, index)} room={plot.left - NAME_X - BEFORE_BARS}>
          <span>{nameOf(row.id)}</span>
          {row.count > 1 ? <b>{text('stage.times', { count: format.count(row.count) })}</b> : null}
        </Label>
      ))}
      {more > 0 ? (
        <Label x={0} y={plot.height - 8} room={plot.left - BEFORE_BARS} quiet>
          {text('charts.startup.more', { count: more })}
        </Label>
      ) : null}
    </>
  );
}
