// The validation report as a Markdown file. Words and numbers come from outside, as a language writes them.
import { boundsOf } from './bounds.ts';
import type { Unit } from './case.ts';
import type { CaseResult, OrderingResult, Report, Summary } from './report.ts';

/** Keys of the words, without the area that they stand in. */
export interface Words {
  say(key: string, parameters?: Readonly<Record<string, string | number>>): string;
  /** Four significant digits. */
  number(value: number): string;
  /** Takes a share. */
  percent(share: number, signed?: boolean): string;
}

export function writeMarkdown(report: Report, words: Words): string {
  const { say } = words;
  const blocks = [
    `# ${say('title')}`,
    say('about'),
    `${say('predictionsAbout')} ${say('errorAbout')}`,
    summaryLines(report, words)
      .map((line) => `- ${line}`)
      .join('\n'),
    `## ${say('topicsTitle')}`,
    topics(report, words),
    `## ${say('cases')}`,
    cases(report.cases, words),
    `## ${say('orderings')}`,
    orderings(report.orderings, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the report comes to, a line each. */
export function summaryLines({ summary }: Report, words: Words): string[] {
  const { say, percent } = words;
  const share = (value: number | null) => (value === null ? say('none') : percent(value));
  return [
    `${summary.cases} ${say('headline.cases', { sources: summary.sources })}, ${say('headline.predictions', { count: summary.predictions })}`,
    `${share(summary.medianErrorOfPredictions)} ${say('headline.median')}`,
    machineWords(summary, words),
    `${share(summary.medianErrorOfAll)} ${say('headline.medianAll')}`,
    `${summary.boundsKept}/${summary.bounds} ${say('headline.bounds')}`,
    `${summary.orderingsRight}/${summary.orderings} ${say('headline.orderings')}`,
    `${summary.misses} ${say('headline.misses', { explained: summary.missesExplained })}`,
  ];
}

/** The same, apart for those of which it is told on what machine they were measured. */
export function machineWords({ byMachine: { named, notNamed } }: Summary, { say, percent }: Words): string {
  const share = (value: number | null) => (value === null ? say('none') : percent(value));
  return say('headline.byMachine', {
    named: share(named.medianError),
    namedCount: named.predictions,
    notNamed: share(notNamed.medianError),
    notNamedCount: notNamed.predictions,
  });
}

function topics({ summary }: Report, { say, percent }: Words): string {
  return table(
    [say('columns.topic'), say('columns.cases'), say('columns.predictions'), say('columns.median')],
    summary.byTopic.map(({ topic, cases, predictions, medianError }) => [
      say(`topics.${topic}`),
      String(cases),
      String(predictions),
      medianError === null ? say('none') : percent(medianError),
    ]),
  );
}

function cases(results: readonly CaseResult[], words: Words): string {
  const { say, percent } = words;
  return table(
    (['case', 'source', 'published', 'simulated', 'error', 'use', 'reason'] as const).map((key) =>
      say(`columns.${key}`),
    ),
    results.map((one) => [
      `**${one.id}** ${one.measured}`,
      source(one.source),
      publishedWords(one, words),
      quantity(one.simulated, one.unit, words),
      percent(one.error, true),
      say(`use.${one.use}`),
      one.verdict === 'miss' ? (one.reason ?? say('none')) : '',
    ]),
  );
}

function orderings(results: readonly OrderingResult[], words: Words): string {
  const { say } = words;
  return table(
    (['case', 'source', 'order', 'right'] as const).map((key) => say(`columns.${key}`)),
    results.map((one) => [
      `**${one.id}** ${one.asked}`,
      source(one.source),
      one.contenders
        .map(({ name, simulated, published }) => {
          const figures = [simulated, published].map((value) => (value === null ? null : words.number(value)));
          return `${name} ${figures[0]}${figures[1] === null ? '' : ` (${figures[1]})`}`;
        })
        .join(' < '),
      say(one.right ? 'right' : 'wrong'),
    ]),
  );
}

/** The published figure or bounds in words. */
export function publishedWords({ published, unit }: Pick<CaseResult, 'published' | 'unit'>, words: Words): string {
  const { say } = words;
  const { low, high } = boundsOf(published);
  if (low === high) return quantity(low as number, unit, words);
  if (low === null) return say('atMost', { value: quantity(high as number, unit, words) });
  if (high === null) return say('atLeast', { value: quantity(low, unit, words) });
  return say('between', { low: words.number(low), high: quantity(high, unit, words) });
}

/** A figure with its unit. */
export function quantity(value: number, unit: Unit | 'walls', { say, number }: Words): string {
  return say(`units.${unit}`, { value: number(value) });
}

function source({ title, year, place, link }: CaseResult['source']): string {
  const name = link.startsWith('http') ? `[${title}](${link})` : `${title} (${link})`;
  return `${name}, ${year}, ${place}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
