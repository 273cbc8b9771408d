// Both platforms on one scale, level by level: a dot for the default figures, a line from the low to the high ends.
import { useFormat, useText } from '../../locales/text.ts';
import { workloadName } from '../names.ts';
import styles from './claim.module.css';
import { type ClaimRow, COMPARED, type Compared, LEVELS, type Level, MARKS, placeOf } from './ranges.ts';

const percent = (share: number): string => `${(placeOf(share) * 100).toFixed(2)}%`;

function Mark({ platform }: { readonly platform: Compared }) {
  return (
    <svg
      className={styles.mark}
      data-platform={platform}
      width="10"
      height="10"
      viewBox="-5 -5 10 10"
      aria-hidden="true"
    >
      {platform === 'z' ? (
        <path d="M0 -4.2L4.2 0L0 4.2L-4.2 0z" />
      ) : (
        <rect x="-3.2" y="-3.2" width="6.4" height="6.4" />
      )}
    </svg>
  );
}

function Range({
  row,
  platform,
  index,
}: {
  readonly row: ClaimRow;
  readonly platform: Compared;
  readonly index: number;
}) {
  const cost = row.costs[platform][index];
  if (!cost) return null;
  return (
    <div className={styles.range} data-platform={platform}>
      <span
        className={styles.line}
        style={{
          insetInlineStart: percent(cost.low),
          inlineSize: `calc(${percent(cost.high)} - ${percent(cost.low)})`,
        }}
      />
      <span className={styles.dot} style={{ insetInlineStart: percent(cost.share) }}>
        <Mark platform={platform} />
      </span>
    </div>
  );
}

function LevelBlock({
  rows,
  level,
  index,
}: {
  readonly rows: readonly ClaimRow[];
  readonly level: Level;
  readonly index: number;
}) {
  const text = useText();
  const format = useFormat();
  return (
    <section className={styles.level}>
      <h4 className={styles.levelName}>{text(`claims.less-painful-on-z.level.${level}`)}</h4>
      <ul className={styles.means}>
        {COMPARED.map((platform) => (
          <li key={platform}>
            <Mark platform={platform} />
            {text(`catalog.platforms.${platform}.name`)}: {text(`claims.less-painful-on-z.levels.${platform}.${level}`)}
          </li>
        ))}
      </ul>
      <div className={styles.rows} dir="ltr">
        <div className={styles.scale}>
          {MARKS.map((share) => (
            <span key={share} className={styles.tick} style={{ insetInlineStart: percent(share) }}>
              {format.number(share * 100)}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <div key={row.workload} className={styles.workload}>
            <span className={styles.name}>{workloadName(text, row.workload)}</span>
            <div className={styles.track}>
              {MARKS.map((share) => (
                <span key={share} className={styles.grid} style={{ insetInlineStart: percent(share) }} />
              ))}
              {COMPARED.map((platform) => (
                <Range key={platform} row={row} platform={platform} index={index} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Decorative for those who do not see it: the table below says the same. */
export function ClaimPicture({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const text = useText();
  return (
    <figure className={styles.figure} aria-hidden="true">
      <div className={styles.levels}>
        {LEVELS.map((level, index) => (
          <LevelBlock key={level} rows={rows} level={level} index={index} />
        ))}
      </div>
      <figcaption className={styles.axis}>{text('claims.less-painful-on-z.axis')}</figcaption>
    </figure>
  );
}
