// Which cases are shown, and in which order. Pure.
import type { Topic } from '../../validation/case.ts';
import type { CaseDescription, CaseResult } from '../../validation/report.ts';

/** A case as the page knows it: described from the beginning, with what came of it as soon as it has been played. */
export interface CaseRow {
  readonly described: CaseDescription;
  readonly result: CaseResult | null;
}

export interface CaseFilter {
  /** Null: every one. */
  readonly topic: Topic | null;
  /** Title of a publication; null: every one. */
  readonly source: string | null;
  readonly use: CaseDescription['use'] | null;
  readonly missesOnly: boolean;
}

export const NO_FILTER: CaseFilter = { topic: null, source: null, use: null, missesOnly: false };

/** `report` is the order of the report: by topic, as in the files. */
export const ORDERS = ['report', 'published', 'simulated', 'error', 'use', 'source'] as const;
export type Order = (typeof ORDERS)[number];

export interface Sorting {
  readonly by: Order;
  readonly descending: boolean;
}

export const AS_REPORTED: Sorting = { by: 'report', descending: false };

export function rowsOf(described: readonly CaseDescription[], played: readonly CaseResult[]): readonly CaseRow[] {
  const results = new Map(played.map((one) => [one.id, one]));
  return described.map((one) => ({ described: one, result: results.get(one.id) ?? null }));
}

/** The rows that pass; a case that has not been played is no miss. */
export function filtered(rows: readonly CaseRow[], filter: CaseFilter): readonly CaseRow[] {
  return rows.filter(
    ({ described, result }) =>
      (filter.topic === null || described.topic === filter.topic) &&
      (filter.source === null || described.source.title === filter.source) &&
      (filter.use === null || described.use === filter.use) &&
      (!filter.missesOnly || result?.verdict === 'miss'),
  );
}

/** What pressing the heading of a column makes of a sorting: errors begin with the largest, all else with the least. */
export function sortedBy(present: Sorting, by: Order): Sorting {
  if (present.by === by) return { by, descending: !present.descending };
  return { by, descending: by === 'error' };
}

/** Sorts and keeps the report's order among equals; what has not been played comes last either way. */
export function sorted(rows: readonly CaseRow[], { by, descending }: Sorting): readonly CaseRow[] {
  const direction = descending ? -1 : 1;
  const keyed = rows.map((row, at) => ({ row, at, key: by === 'report' ? at : keyOf(row, by) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.at - b.at;
    return direction * compare(a.key, b.key) || a.at - b.at;
  });
  return keyed.map(({ row }) => row);
}

type Key = number | string | null;

/** Errors are sorted by their size, bounds by the one that the source gives (the lower of two). */
function keyOf({ described, result }: CaseRow, by: Exclude<Order, 'report'>): Key {
  if (by === 'published') {
    const { published } = described;
    return 'value' in published ? published.value : (published.low ?? published.high ?? null);
  }
  if (by === 'use') return described.use;
  if (by === 'source') return described.source.title;
  if (result === null) return null;
  return by === 'error' ? Math.abs(result.error) : result.simulated;
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
