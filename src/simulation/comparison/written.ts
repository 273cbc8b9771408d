// The table of a comparison as text: Markdown for people, CSV for programs. Words and figures come from outside, as a language
// writes them; CSV has plain numbers in the units of the measures.
import type { Column, Row } from './comparison.ts';
import { type Figure, MEASURES, type MeasureId } from './measure.ts';
import type { Difference, Differences } from './paired.ts';

export interface TableWords {
  say(key: string, parameters?: Readonly<Record<string, string | number>>): string;
  figure(value: number, unit: string, signed?: boolean): string;
}

/** What is written: the columns with their names, and for two of them what differs over some pairs. */
export interface Table {
  readonly columns: readonly Column[];
  /** One for each column. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly pairs: { readonly count: number; readonly differences: Differences } | null;
  /** Said below the title: seed and needs. */
  readonly about: string;
}

export function writeMarkdown(table: Table, words: TableWords): string {
  const { say } = words;
  const { columns, names, rows, pairs, about } = table;
  const head = [say('table.measure'), ...names, ...(pairs ? [say('table.pairs', { count: pairs.count })] : [])];
  const facets = [...new Set(rows.map(({ facet }) => facet))];
  const blocks = facets.map((facet) => {
    const lines = rows
      .filter((row) => row.facet === facet)
      .map((row) => [
        `${say(`measures.${row.id}.name`)} (${say(`better.${row.better}`)})`,
        ...row.cells.map((cell) => cellText(cell, row.id, words)),
        ...(pairs ? [differenceText(pairs.differences[row.id], row.id, words)] : []),
      ]);
    return `## ${say(`facets.${facet}`)}\n\n${lined([head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...lines])}`;
  });
  const documents = columns.map(({ deployment }, at) => `- ${names[at]}: \`${deployment.notation}\``);
  return `${[`# ${say('files.heading')}`, about, ...blocks, documents.join('\n')].join('\n\n')}\n`;
}

/** A figure, its mark in words, and why there is none. */
function cellText(cell: Row['cells'][number], id: MeasureId, words: TableWords): string {
  const { say } = words;
  if (cell.value === null) return cell.remark ? say(`remarks.${cell.remark.code}`) : say('table.without');
  const written = words.figure(cell.value, MEASURES[id].unit);
  return cell.mark === null ? written : `**${written}** ${say(`table.${cell.mark}`)}`;
}

function differenceText(difference: Difference | null, id: MeasureId, words: TableWords): string {
  if (difference === null) return words.say('table.without');
  const { unit } = MEASURES[id];
  const [low, high] = [difference.least, difference.most].map((value) => words.figure(value, unit, true));
  const middle = words.figure(difference.median, unit, true);
  return low === high ? middle : `${middle} (${words.say('table.between', { low: low ?? '', high: high ?? '' })})`;
}

function lined(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

/** One line for each measure; the last two name the columns that are best and worst, several with a space between. */
export function writeCsv(table: Table, words: TableWords): string {
  const { say } = words;
  const { columns, rows, pairs } = table;
  const ids = columns.map(({ deployment }) => deployment.id);
  const named = (cells: Row['cells'], mark: 'best' | 'worst') =>
    cells.flatMap((cell, at) => (cell.mark === mark ? (ids[at] ?? []) : [])).join(' ');
  const head = [
    ...(['id', 'measure', 'unit', 'better'] as const).map((key) => say(`files.columns.${key}`)),
    ...ids,
    ...(pairs ? ['b-a', 'b-a least', 'b-a most'] : []),
    ...(['best', 'worst'] as const).map((key) => say(`files.columns.${key}`)),
  ];
  const lines = rows.map(({ id, better, cells }) => [
    id,
    say(`measures.${id}.name`),
    MEASURES[id].unit,
    better,
    ...cells.map(plain),
    ...(pairs ? differenceCells(pairs.differences[id]) : []),
    named(cells, 'best'),
    named(cells, 'worst'),
  ]);
  return [head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function differenceCells(difference: Difference | null): readonly string[] {
  return difference ? [difference.median, difference.least, difference.most].map(String) : ['', '', ''];
}

function plain({ value }: Figure): string {
  return value === null ? '' : String(value);
}

/** As RFC 4180 has it. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
