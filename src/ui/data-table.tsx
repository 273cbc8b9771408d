// Figures in rows and columns, for those who do not see the drawing and those who want the numbers.
import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface DataColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Figures stand at the end of their column, under each other. */
  readonly numeric?: boolean | undefined;
  cell(row: Row): ReactNode;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionShown?: boolean | undefined;
  /** The first column names its row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** Said instead of rows when there are none. */
  readonly empty?: string | undefined;
  rowKey(row: Row): string;
}

/** Characters of a header that are too many for the column of a figure. */
const LONG = 14;

function classesOf({ numeric }: { readonly numeric?: boolean | undefined }, long: boolean): string {
  return `${numeric ? styles.numeric : ''} ${long ? styles.long : ''}`;
}

export function DataTable<Row>({ caption, captionShown = true, columns, rows, empty, rowKey }: DataTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {captionShown ? <span>{caption}</span> : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classesOf(column, column.header.length > LONG)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classesOf(column, !column.numeric)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}
