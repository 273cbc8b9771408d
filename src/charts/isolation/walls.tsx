// The walls facet: a row for each attacker with its walls in series, a column for each victim with the walls between, and
// under the same columns what the victim loses to a noisy neighbour and with the kernel below.
import { type CSSProperties, memo, useId, useRef } from 'react';
import { useFormat, useText } from '../../locales/text.ts';
import type { PlaybackState } from '../../store/playback.ts';
import { colourOf } from '../../ui/hue.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import styles from '../charts.module.css';
import { shows } from '../figures.ts';
import { useMeasured } from '../measured.tsx';
import { useNames } from '../names.ts';
import { sameData, useSampled } from '../sampled.ts';
import { type AttackerRow, attackerRows, type VictimFigures, victimFigures, weakestRows } from './measures.ts';
import { WallsAcross, WallsUpright } from './wall-glyphs.tsx';

const ROW = 19;
/** Pixels for a wall of strength 1, where there is room: in a column, and in a drawing as wide as a window. */
const WALL = { column: 36, wide: 80 } as const;
const WIDE = 600;
/** Width of the attackers' names, as in charts.module.css. */
const NAME = 76;

interface Facets {
  readonly rows: readonly AttackerRow[];
  readonly figures: readonly VictimFigures[];
}

/** Null before there is a frame, which is another thing than nobody to be isolated from. */
const read = ({ frame }: PlaybackState): Facets | null => {
  if (!frame) return null;
  const rows = attackerRows(frame);
  return {
    rows,
    figures: victimFigures(
      frame,
      rows.flatMap((row) => row.cells.map((cell) => cell.victim)),
    ),
  };
};

/** Below this width of the chart columns are narrower, pixels. */
const PHONE = 400;
const NARROW_COLUMN = 34;
/** The words before the columns of figures, as large as on a projector, and the least that a column is narrowed to for them. */
const WORDS = 180;
const LEAST_COLUMN = 28;

export interface WallsProps {
  readonly most: number;
  /** Pixels for one victim's column. */
  readonly column: number;
}

export const Walls = memo(function Walls({ most, column: widest }: WallsProps) {
  const text = useText();
  const format = useFormat();
  const { hueOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const says = useId();
  const facets = useSampled(place, read, sameData);
  const { width } = useMeasured(place);
  const { rows, more } = weakestRows(facets?.rows ?? [], most);
  const first = rows[0];
  if (!facets || !first) {
    return <div ref={place}>{facets ? <p className={styles.says}>{text('charts.isolation.alone')}</p> : null}</div>;
  }
  const victims = first.cells.map((cell) => cell.victim);
  // Where it is narrow the words before the columns need the room more.
  const beside = Math.max(LEAST_COLUMN, Math.floor((width - WORDS) / victims.length));
  const column = width < PHONE ? Math.min(widest, NARROW_COLUMN, beside) : widest;
  const highest = Math.max(...rows.map((row) => row.high));
  const longest = Math.max(...rows.map((row) => row.walls.length));
  const across = width - NAME - column * victims.length;
  const scale = Math.min(width < WIDE ? WALL.column : WALL.wide, (across - 3 * longest - 10) / highest);
  const percent = (share: number | null): string =>
    share === null ? text('charts.nothing') : format.count(Math.round(share * 100));
  const figuresOf = (tenant: string): VictimFigures | undefined =>
    facets.figures.find((figures) => figures.tenant === tenant);
  const worst = (pick: (figures: VictimFigures) => number | null): number =>
    Math.max(0, ...facets.figures.map((figures) => pick(figures) ?? 0));
  const grid: CSSProperties & { '--columns': number; '--column': string } = {
    '--columns': victims.length,
    '--column': `${column}px`,
  };
  const facetRows = [
    { key: 'slowed', label: text('charts.isolation.slowed'), pick: (figures: VictimFigures) => figures.slowed },
    { key: 'lost', label: text('charts.isolation.lost'), pick: (figures: VictimFigures) => figures.lost },
  ];
  return (
    <div ref={place}>
      <span id={says} hidden>
        <WallsSummary rows={rows} />
      </span>
      <div className={styles.matrix} style={grid} dir="ltr" role="img" aria-labelledby={says}>
        <div className={styles.matrixHead}>
          <span className={styles.toBreak}>{text('charts.isolation.toBreak')}</span>
          <span className={styles.before}>{text('charts.isolation.before')}</span>
        </div>
        <div className={`${styles.matrixRow} ${styles.marks}`}>
          {victims.map((victim) => (
            <svg key={victim} className={styles.victim} width="12" height="12" aria-hidden="true">
              <HueMark hue={hueOf(victim)} x={6} y={6} radius={3.6} />
            </svg>
          ))}
        </div>
        {rows.map((row) => (
          <div key={row.attacker} className={styles.matrixRow}>
            <span className={styles.attacker} style={{ color: colourOf(hueOf(row.attacker)) }}>
              <svg width="11" height="12" aria-hidden="true">
                <HueMark hue={hueOf(row.attacker)} x={5.5} y={6} radius={4.4} />
              </svg>
              <span>{row.attacker || text('charts.nobody')}</span>
            </span>
            <WallsAcross
              walls={row.walls}
              low={row.low}
              high={row.high}
              hue={hueOf(row.attacker)}
              scale={scale}
              height={ROW}
            />
            {row.cells.map((cell) => (
              <span key={cell.victim} className={`${styles.cell} ${cell.weakest ? styles.weakestCell : ''}`}>
                {cell.walls ? <WallsUpright walls={cell.walls} height={13} /> : text('charts.nothing')}
              </span>
            ))}
          </div>
        ))}
        {more > 0 ? <p className={styles.more}>{text('charts.isolation.more', { count: more })}</p> : null}
        <div className={styles.facets}>
          {facetRows.map(({ key, label, pick }) => (
            <div key={key} className={`${styles.matrixRow} ${styles.facet}`}>
              <span className={styles.facetName}>{label}</span>
              {victims.map((victim) => {
                const figures = figuresOf(victim);
                const share = figures ? pick(figures) : null;
                const most = share !== null && shows(share, 2) && share === worst(pick);
                return (
                  <span key={victim} className={`${styles.cell} ${most ? styles.most : ''}`}>
                    {percent(share)}
                  </span>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
});

/** The facet in one sentence. */
function WallsSummary({ rows }: { readonly rows: readonly AttackerRow[] }) {
  const text = useText();
  const format = useFormat();
  const row = rows.reduce<AttackerRow | null>((weak, each) => (weak && weak.level <= each.level ? weak : each), null);
  const victim = row?.cells.find((cell) => cell.weakest)?.victim;
  if (!row || victim === undefined) return null;
  return (
    <>
      {text('charts.isolation.summary', {
        attacker: row.attacker || text('charts.nobody'),
        victim: victim || text('charts.nobody'),
        count: row.walls.length,
        level: format.number(row.level, { digits: 1 }),
      })}
    </>
  );
}
