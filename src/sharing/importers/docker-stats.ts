// What `docker stats` prints, as a table or as JSON of one line each: which containers run, and what memory they may have. What
// they used at that moment is not taken over: the simulation reckons it.
import { createDraft } from './draft.ts';
import { halt, type Imported } from './imported.ts';
import { readJson } from './json.ts';
import { dockerBytes } from './quantities.ts';
import { textAt } from './value.ts';

interface Row {
  readonly line: number;
  readonly name: string;
  readonly limit: number | null;
}

const HEAD = /^CONTAINER(?: ID)?\s+.*\bCPU %/;

export function isDockerStats(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  if (HEAD.test(first)) return true;
  return /^\{.*"(MemUsage|CPUPerc)"\s*:/.test(first);
}

export function readDockerStats(text: string): Imported {
  const rows = text.trimStart().startsWith('{') ? rowsOfJson(text) : rowsOfTable(text);
  const limits = rows.flatMap(({ limit }) => (limit === null ? [] : [limit]));
  // Without a limit of its own a container may have what the machine has.
  const most = limits.length > 0 ? limits.reduce((a, b) => Math.max(a, b)) : null;
  const draft = createDraft('docker-stats', most);
  for (const { line, name, limit } of rows) {
    const id = draft.id(name);
    const image = draft.image(line, name.replace(/[_-]\d+$/, '').replace(/_/g, '-'), id);
    const memoryMaxBytes = limit !== null && limit !== most && limit > 0 ? limit : undefined;
    draft.add(line, 'amd64', id, name, { kind: 'container', image, memoryMaxBytes });
    draft.running.push(id);
  }
  draft.refuse(rows[0]?.line ?? 1, 'usage');
  return draft.finish();
}

function rowsOfTable(text: string): readonly Row[] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.trim() !== '');
  const named = /\bNAME\b/.test(lines[head] ?? '');
  return lines.flatMap((words, index) => {
    if (index <= head || words.trim() === '' || HEAD.test(words)) return [];
    const cells = words.trim().split(/\s{2,}/);
    const name = (named ? cells[1] : cells[0]) ?? '';
    const usage = cells.find((cell) => /\s\/\s/.test(cell));
    if (name === '' || usage === undefined)
      return halt('nothing', { line: index + 1, column: 1 }, { format: 'docker-stats' });
    return [{ line: index + 1, name, limit: dockerBytes(usage.split('/')[1]?.trim() ?? '') }];
  });
}

function rowsOfJson(text: string): readonly Row[] {
  return text.split('\n').flatMap((words, index) => {
    if (words.trim() === '') return [];
    const value = readJson(words, index + 1);
    const name = textAt(value, 'Name') ?? textAt(value, 'Container') ?? '';
    const limit = textAt(value, 'MemUsage')?.split('/')[1];
    return [{ line: index + 1, name, limit: limit === undefined ? null : dockerBytes(limit.trim()) }];
  });
}
