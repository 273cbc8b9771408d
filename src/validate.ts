// The validation report from the shell: plays every case, writes the report as Markdown and JSON, and prints what it comes to.
// The browser plays the same cases by the same code; nothing is computed here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportWords } from './locales/validation.ts';
import { CASES, ORDERINGS } from './validation/cases.ts';
import { summaryLines, writeMarkdown } from './validation/markdown.ts';
import { createReport, writeJson } from './validation/report.ts';
import { tryCase, tryOrdering } from './validation/trial.ts';

const words = reportWords('en');

const given = process.argv.slice(2);
const folder = folderOf(given);
if (folder === null) process.stdout.write(`${words.say('cli.usage')}\n`);
else if (folder instanceof Error) {
  process.stderr.write(`${folder.message}\n`);
  process.exitCode = 2;
} else {
  const report = createReport(CASES.map(tryCase), ORDERINGS.map(tryOrdering));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), writeJson(report));
  writeFileSync(join(folder, 'report.md'), writeMarkdown(report, words));
  const misses = report.cases.filter(({ verdict }) => verdict === 'miss');
  const lines = [
    ...summaryLines(report, words),
    '',
    words.say('cli.missesTitle'),
    ...misses.map(({ id, error, reason }) => `  ${id} ${words.percent(error, true)}: ${reason ?? words.say('none')}`),
    '',
    words.say('cli.written', { folder }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Where to write; null when the usage is asked for. */
function folderOf(options: readonly string[]): string | null | Error {
  let folder = 'validation';
  for (let at = 0; at < options.length; at += 1) {
    const option = options[at] as string;
    if (option === '--help' || option === '-h') return null;
    if (option !== '--out') return new Error(words.say('cli.unknownOption', { option }));
    at += 1;
    const value = options[at];
    if (value === undefined) return new Error(words.say('cli.valueMissing', { option }));
    folder = value;
  }
  return folder;
}
