// Somebody's files on the command line: read before anything else, with what was assumed and what has no effect told apart from
// the result.
import { existsSync, readFileSync } from 'node:fs';
import { noteWords, problemWords } from '../app/importing/words.ts';
import { createFormat, createText } from '../locales/text.ts';
import type { ImportResult, Note } from '../sharing/importers/imported.ts';
import { openText } from '../sharing/importers/open-text.ts';

/** What is read by those who read scenarios and notation: the file or text of an argument needs nothing from here. */
function isOurs(text: string): boolean {
  const begin = text.trimStart();
  return /^(host\s*:|#|https?:)/.test(begin) || /"strata"\s*:/.test(begin);
}

/** Reads each of these words that is the name of somebody's file. */
export async function openFiles(words: readonly string[]): Promise<ReadonlyMap<string, ImportResult>> {
  const names = words.flatMap((word) => [word, ...word.replace(/^--compare=/, '').split(/\s+vs\s+/)]);
  const opened = new Map<string, ImportResult>();
  for (const name of new Set(names.map((name) => name.trim()))) {
    if (name === '' || name.length > 4096 || !existsSync(name)) continue;
    const text = readFileSync(name, 'utf8');
    if (!isOurs(text)) opened.set(name, await openText(text));
  }
  return opened;
}

/** The document of a file, or a mistake made by `mistake`; notes go to `tell`, one line each. */
export function documentOf(
  name: string,
  result: ImportResult,
  tell: (line: string) => void,
  mistake: (words: string) => Error,
) {
  const text = createText('en');
  const format = createFormat('en');
  const tellAll = (notes: readonly Note[]) => {
    for (const note of notes) tell(`${name}:${note.line}: ${noteWords('en', text, format, note)}`);
  };
  if (!result.ok) {
    // Where nothing can be shown, these are the reasons.
    tellAll(result.error.notes ?? []);
    throw mistake(`${name}: ${problemWords('en', text, result.error)}`);
  }
  const { assumptions, unsupported, topology, parameters, running } = result.imported;
  tellAll([...assumptions, ...unsupported].sort((a, b) => a.line - b.line));
  return { topology, parameters: { ...parameters }, running };
}
