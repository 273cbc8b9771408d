// The pairwise matrix as a table that is walked through with the arrow keys: in each cell the walls between, drawn and counted,
// with a mark where the way back is another one; the cell that has the focus, or the pointer, is told in whole sentences below.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '../../locales/text.ts';
import { useWallsText } from '../../locales/walls.ts';
import type { Matrix, MatrixCell } from '../../simulation/isolation/matrix.ts';
import { Button } from '../../ui/button.tsx';
import type { Hue } from '../../ui/hue.ts';
import { HueMark } from '../../ui/hue-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './matrix.module.css';
import { cellWords, type MatrixNames, matrixMarkdown } from './matrix-words.ts';
import { edgeOf } from './measures.ts';
import { WallsUpright } from './wall-glyphs.tsx';

/** So many rows and columns are shown at first. */
const FIRST = 8;

export interface MatrixTableProps extends MatrixNames {
  readonly matrix: Matrix;
  readonly caption: string;
  hueOf(name: string): Hue | null;
}

export function MatrixTable({ matrix, caption, labelOf, nameOf, hueOf }: MatrixTableProps) {
  const text = useWallsText();
  const words = useText();
  const [all, setAll] = useState(false);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 1]);
  const [told, setTold] = useState<MatrixCell | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const title = useId();
  const count = all ? matrix.names.length : Math.min(FIRST, matrix.names.length);
  const names = matrix.names.slice(0, count);
  const rows = matrix.rows.slice(0, count).map((row) => row.slice(0, count));
  const tell = (cell: MatrixCell) => cellWords(text, words, { labelOf, nameOf }, cell);
  if (names.length < 2) return <p className={styles.hint}>{text('walls.matrix.alone')}</p>;
  const current: readonly [number, number] = [Math.min(at[0], count - 1), Math.min(at[1], count - 1)];
  const walk = (event: KeyboardEvent) => {
    const next = cellAfter(event.key, current, count, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  return (
    <div className={styles.matrix}>
      <p id={title} className={styles.caption}>
        {caption}
      </p>
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid */}
        <table ref={table} role="grid" aria-labelledby={title} className={styles.table} onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {text('walls.matrix.corner')}
              </th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <Name label={labelOf(name)} hue={hueOf(name)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowAt) => (
              <tr key={names[rowAt]}>
                <th scope="row">
                  <Name label={labelOf(names[rowAt] ?? '')} hue={hueOf(names[rowAt] ?? '')} />
                </th>
                {row.map((cell, columnAt) => (
                  <td
                    key={cell.to}
                    data-at={`${rowAt} ${columnAt}`}
                    data-against={cell.against ?? undefined}
                    tabIndex={rowAt === current[0] && columnAt === current[1] ? 0 : -1}
                    onFocus={() => {
                      setAt([rowAt, columnAt]);
                      setTold(cell);
                    }}
                    onPointerEnter={() => setTold(cell)}
                  >
                    <Cell cell={cell} />
                    <VisuallyHidden>{tell(cell)}</VisuallyHidden>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.told} aria-hidden="true">
        {told ? tell(told) : text('walls.matrix.hint')}
      </p>
      <p className={styles.legend}>
        <span>
          <Against way="easier" /> {text('walls.matrix.legendEasier')}
        </span>
        <span>
          <Against way="harder" /> {text('walls.matrix.legendHarder')}
        </span>
      </p>
      <div className={styles.actions}>
        {count < matrix.names.length ? (
          <Button tone="quiet" onClick={() => setAll(true)}>
            {text('walls.matrix.all', { count: matrix.names.length })}
          </Button>
        ) : null}
        <Copy words={() => matrixMarkdown(text, words, { labelOf, nameOf }, matrix)} />
      </div>
    </div>
  );
}

/** Where an arrow key, Home or End leads from a cell; null for other keys, and at the edge. */
export function cellAfter(
  key: string,
  [row, column]: readonly [number, number],
  count: number,
  rightToLeft: boolean,
): readonly [number, number] | null {
  const forward = rightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - forward],
    ArrowRight: [row, column + forward],
    Home: [row, 0],
    End: [row, count - 1],
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next?.every((at) => at >= 0 && at < count) ? next : null;
}

function Name({ label, hue }: { readonly label: string; readonly hue: Hue | null }) {
  return (
    <span className={styles.name} translate="no">
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <HueMark hue={hue} x={5} y={5} radius={4} />
      </svg>
      <span>{label}</span>
    </span>
  );
}

function Cell({ cell }: { readonly cell: MatrixCell }) {
  const { walls, against } = cell;
  if (walls === null) return <span className={styles.nothing} aria-hidden="true" />;
  const drawn = walls.map((boundary) => ({ boundary, edge: edgeOf(boundary), strength: 1 }));
  return (
    <span className={styles.cell} aria-hidden="true">
      <b>{walls.length}</b>
      {walls.length > 0 ? <WallsUpright walls={drawn} height={14} /> : null}
      {against === 'easier' || against === 'harder' ? <Against way={against} /> : null}
    </span>
  );
}

/** A step down for the easier way, a step up for the harder one. */
function Against({ way }: { readonly way: 'easier' | 'harder' }) {
  return (
    <svg className={styles.against} width="11" height="10" viewBox="0 0 11 10" aria-hidden="true" data-way={way}>
      <path d={way === 'easier' ? 'M1 2h4v6h5' : 'M1 8h4v-6h5'} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

function Copy({ words }: { words(): string }) {
  const text = useWallsText();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words());
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  };
  return (
    <>
      <Button tone="quiet" onClick={() => void copy()}>
        {text('walls.matrix.copy')}
      </Button>
      <span role="status" className={styles.hint}>
        {said ? text(`walls.matrix.${said}`) : null}
      </span>
    </>
  );
}
