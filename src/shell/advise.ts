// The advisor from the shell: `simulate --advise '<needs and wishes>'`. The page ranks the same by the same code.
import { advisorWords } from '../locales/advisor.ts';
import { comparisonWords } from '../locales/comparison.ts';
import { type Advice, adviceFrom, type Ranked } from '../simulation/comparison/advice.ts';
import { type Column, compared } from '../simulation/comparison/comparison.ts';
import { deploymentsOf } from '../simulation/comparison/deployments.ts';
import { keepsUp, MEASURES, type MeasureId } from '../simulation/comparison/measure.ts';
import { flipsOf, reasonsOf } from '../simulation/comparison/reasons.ts';
import { MUSTS, type Said, type Wishes, wishesOf } from '../simulation/comparison/wishes.ts';
import { readQuestion } from '../simulation/comparison/wishes-text.ts';
import type { Conditions } from '../simulation/operations/playing.ts';

const words = comparisonWords('en');
const { text, must, broken, flip, list } = advisorWords('en');

export interface AdviseOrder {
  /** Needs and wishes in one line. */
  readonly words: string;
  readonly conditions: Conditions;
  readonly json: boolean;
  /** What to throw for a question that cannot be read. */
  mistake(problem: string): Error;
}

/** The ranking with its reasons as Markdown, or all of it as JSON. */
export function adviceText({ words: asked, conditions, json, mistake }: AdviseOrder): string {
  const read = readQuestion(asked);
  if (!read.ok) throw mistake(problemOf(read.error));
  const { needs, said } = read;
  const columns = compared(deploymentsOf(needs), conditions);
  const wishes = wishesOf(said);
  const advice = adviceFrom(columns, wishes);
  const flips = flipsOf(columns, said, advice);
  if (json) return `${JSON.stringify({ ...advice, changes: flips, ways: columns.map(wayOf) }, null, 1)}\n`;
  const question = asked.trim() === '' ? text('cli.usual') : asked.trim();
  const lines = [
    `# ${advice.first === null ? text('answer.none') : text('answer.first', { name: nameOf(columns, advice.first) })}`,
    text('cli.about', { seed: String(conditions.seed), question }),
    ...(advice.first === null ? blameOf(advice, said) : []),
    `## ${text('place.title')}`,
    advice.ranking.map((ranked, at) => placeOf(columns, ranked, wishes, `${at + 1}.`)).join('\n'),
    `## ${text('flips.title')}`,
    flips.map((one) => `- ${flip(one)}: ${nameOf(columns, one.first)}`).join('\n') || text('flips.none'),
  ];
  return `${lines.join('\n\n')}\n`;
}

function problemOf({ code, word, known }: Extract<ReturnType<typeof readQuestion>, { ok: false }>['error']): string {
  const key = `problem.${code}`;
  return text.has(key) ? text(key, { word, known }) : words.say(`needs.problem.${code}`, { word, known });
}

const wayOf = ({ deployment }: Column) => ({ id: deployment.id, notation: deployment.notation });

function nameOf(columns: readonly Column[], id: string): string {
  const found = columns.find(({ deployment }) => deployment.id === id)?.deployment;
  if (!found?.way) return id;
  return words.say('named', {
    way: words.say(`ways.${found.way}`),
    platform: words.say(`platforms.${found.platform}`),
  });
}

function blameOf({ ranking }: Advice, { musts }: Said): readonly string[] {
  const blamed = [...new Set(ranking.flatMap((one) => one.broken))].flatMap((id) => {
    if (id === 'runs') return [];
    const count = ranking.filter((one) => one.broken.includes(id)).length;
    return [`- ${text('answer.blamed', { must: must(id, musts[id]), count })}`];
  });
  return [[text('answer.blame'), ...blamed].join('\n')];
}

/** One line of the ranking, with what speaks for it and against it. */
function placeOf(columns: readonly Column[], ranked: Ranked, wishes: Wishes, mark: string): string {
  const at = columns.findIndex(({ deployment }) => deployment.id === ranked.id);
  const { measures } = columns[at] as Column;
  const { speaksFor, speaksAgainst } = reasonsOf(columns, at, wishes.weights);
  const figures = (ids: readonly MeasureId[]) =>
    list(
      ids.map(
        (id) => `${words.say(`measures.${id}.name`)} ${words.figure(measures[id].value ?? 0, MEASURES[id].unit)}`,
      ),
    );
  const why = ranked.broken.map((id) => {
    if (id === 'runs') return text('broken.runs');
    const { measure } = MUSTS[id];
    return broken(id, wishes.musts[id], measure ? measures[measure].value : null);
  });
  return [
    `${mark} ${nameOf(columns, ranked.id)}.`,
    ...(keepsUp(measures) ? [] : [text('place.saturated')]),
    ...(why.length > 0 ? [text('place.outBecause', { reasons: list(why) })] : []),
    ...(speaksFor.length > 0 ? [`${text('place.for')} ${figures(speaksFor)}.`] : []),
    ...(speaksAgainst.length > 0 ? [`${text('place.against')} ${figures(speaksAgainst)}.`] : []),
  ].join(' ');
}
