// What `docker stats` and `podman stats` print, as a table or as JSON: which containers run, and what memory they may have. What
// they used at that moment is not taken over: the simulation reckons it.
import { createDraft } from './draft.ts';
import type { Imported, Place } from './imported.ts';
import { readJson } from './json.ts';
import { dockerBytes } from './quantities.ts';
import { itemsOf, textAt, type Value } from './value.ts';

interface Row {
  readonly line: number;
  /** What stands here is no row of the table. */
  readonly odd?: true;
  /** What tells one container from another: on one machine no two that run have the same name. */
  readonly name: string;
  readonly limit: number | null;
}

/** Columns that name a container, the one that people gave it first. */
const NAMES = ['NAME', 'CONTAINER', 'CONTAINER ID', 'ID', 'CID'];
const USAGE = /^MEM USAGE\s*\/\s*LIMIT$/;
/** A table that goes on anew clears the screen before each time, and terminals colour it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what such output begins with.
const CONTROL = /\u001B\[[0-9;?]*[A-Za-z]/g;

/** So much of a line is repeated where it is no row. */
const LONGEST_SAID = 80;

export function isDockerStats(text: string): boolean {
  const [first = ''] = text.replace(CONTROL, '').trimStart().split('\n', 1);
  return columnsOf(first) !== null || /^\{.*"(MemUsage|CPUPerc)"\s*:/.test(first);
}

/** Whether a value of JSON is one or several containers with what they use. */
export function isStatsValue(value: Value): boolean {
  return itemsOf(value).some((one) => usageOf(one) !== null);
}

export function readDockerStats(text: string): Imported {
  const plain = text.replace(CONTROL, '');
  return draftOf(plain.trimStart().startsWith('{') ? rowsOfLines(plain) : rowsOfTable(plain));
}

export function readStatsValue(value: Value): Imported {
  return draftOf(itemsOf(value).flatMap(rowOf));
}

function draftOf(printed: readonly Row[]): Imported {
  // Printed again and again, a container counts once, as it was last.
  const rows = [...new Map(printed.map((row) => [`${row.odd ?? ''} ${row.name}`, row])).values()];
  const limits = rows.flatMap(({ limit }) => (limit === null ? [] : [limit]));
  // Without a limit of its own a container may have what the machine has.
  const most = limits.length > 0 ? limits.reduce((a, b) => Math.max(a, b)) : null;
  const draft = createDraft('docker-stats', most);
  for (const { line, name, limit, odd } of rows) {
    if (odd) {
      draft.refuse(line, 'stats-row', { written: name.slice(0, LONGEST_SAID) });
      continue;
    }
    const id = draft.id(name);
    const image = draft.image(line, name.replace(/[_-]\d+$/, '').replace(/_/g, '-'), id);
    const memoryMaxBytes = limit !== null && limit !== most ? limit : undefined;
    draft.add(line, 'amd64', id, name, { kind: 'container', image, memoryMaxBytes });
    draft.running.push(id);
  }
  draft.refuse(rows[0]?.line ?? 1, 'usage');
  return draft.finish();
}

/** Which column has what; null for a line that is no head of such a table. */
function columnsOf(line: string): { readonly name: number; readonly id: number; readonly usage: number } | null {
  const heads = cellsOf(line);
  const usage = heads.findIndex((head) => USAGE.test(head));
  const [name, ...others] = NAMES.map((head) => heads.indexOf(head)).filter((at) => at >= 0);
  if (usage < 0 || name === undefined) return null;
  return { name, id: others[0] ?? name, usage };
}

function cellsOf(line: string): readonly string[] {
  return line.trim().split(/\t+|\s{2,}/);
}

function rowsOfTable(text: string): readonly Row[] {
  let columns: ReturnType<typeof columnsOf> = null;
  return text.split('\n').flatMap((words, index) => {
    if (words.trim() === '') return [];
    const head = columnsOf(words);
    columns = head ?? columns;
    if (head || !columns) return [];
    const cells = cellsOf(words);
    const place = { line: index + 1, column: 1 };
    const usage = cells[columns.usage];
    if (!usage?.includes('/')) return [{ line: index + 1, odd: true, name: words.trim(), limit: null }];
    return row(place, cells[columns.id] ?? '', cells[columns.name] ?? '', usage);
  });
}

function rowsOfLines(text: string): readonly Row[] {
  return text.split('\n').flatMap((words, index) => {
    return words.trim() === '' ? [] : itemsOf(readJson(words, index + 1)).flatMap(rowOf);
  });
}

function rowOf(one: Value): readonly Row[] {
  const name = textAt(one, 'Name') ?? textAt(one, 'name') ?? textAt(one, 'Container') ?? '';
  const id = textAt(one, 'ID') ?? textAt(one, 'id') ?? textAt(one, 'Container') ?? '';
  return row(one, id, name, usageOf(one) ?? '');
}

/** `12MiB / 7.5GiB`, by Docker's key or Podman's. */
function usageOf(one: Value): string | null {
  return textAt(one, 'MemUsage') ?? textAt(one, 'mem_usage');
}

/** None for a container that was gone when it was asked: it has neither name nor id. */
function row({ line }: Place, id: string, name: string, usage: string): readonly Row[] {
  const named = [name, id].find((words) => words !== '' && words !== '--');
  if (named === undefined) return [];
  // No limit is known of a container that has ended: it is printed as nothing.
  const limit = dockerBytes(usage.split('/')[1]?.trim() ?? '') || null;
  return [{ line, name: named, limit }];
}
