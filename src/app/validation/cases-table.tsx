// All cases in a table that is narrowed by filters and sorted by its headings.
import { useEffect, useRef, useState } from 'react';
import { useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseRowView } from './case-row.tsx';
import styles from './cases-table.module.css';
import { type Chosen, rowId, useChosen } from './chosen.ts';
import {
  AS_REPORTED,
  type CaseFilter,
  type CaseRow,
  filtered,
  NO_FILTER,
  type Order,
  sorted,
  sortedBy,
} from './filters.ts';

/** Columns that are sorted by, with the words of their heading. */
const COLUMNS: readonly (readonly [Order, 'case' | 'published' | 'simulated' | 'error' | 'use' | 'source'])[] = [
  ['report', 'case'],
  ['published', 'published'],
  ['simulated', 'simulated'],
  ['error', 'error'],
  ['use', 'use'],
  ['source', 'source'],
];

export function CasesTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const text = useValidationText();
  const [filter, setFilter] = useState<CaseFilter>(NO_FILTER);
  const [sorting, setSorting] = useState(AS_REPORTED);
  const chosen = useChosen((state) => state.id);
  const wanted = useChosen((state) => state.wanted);
  const shown = sorted(filtered(rows, filter), sorting);

  // A row that is asked for and not shown comes first of all.
  const fulfilled = useRef<Chosen['wanted']>(null);
  useEffect(() => {
    if (!wanted || wanted === fulfilled.current) return;
    if (shown.some(({ described }) => described.id === wanted.id)) {
      fulfilled.current = wanted;
      reveal(document.getElementById(rowId(wanted.id)));
    } else setFilter(NO_FILTER);
  }, [wanted, shown]);

  return (
    <>
      <CaseFilters rows={rows} shown={shown.length} filter={filter} onChange={setFilter} />
      <table className={styles.table}>
        <caption className={styles.caption}>{text('page.cases.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(([order, column]) => {
              const active = sorting.by === order;
              return (
                <th
                  key={order}
                  scope="col"
                  className={styles[column]}
                  aria-sort={active ? (sorting.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" className={styles.sort} onClick={() => setSorting(sortedBy(sorting, order))}>
                    {text(`columns.${column}`)}
                    <svg
                      className={styles.arrow}
                      data-active={active ? '' : undefined}
                      width="8"
                      height="6"
                      viewBox="0 0 8 6"
                      aria-hidden="true"
                    >
                      <path d={active && sorting.descending ? 'M0 0h8L4 6z' : 'M0 6h8L4 0z'} />
                    </svg>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ described, result }) => (
            <CaseRowView key={described.id} described={described} result={result} chosen={chosen === described.id} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 ? (
        <p className={styles.nothing}>
          {text('page.cases.nothing')}{' '}
          <Button tone="quiet" onClick={() => setFilter(NO_FILTER)}>
            {text('page.cases.reset')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function reveal(row: HTMLElement | null): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
