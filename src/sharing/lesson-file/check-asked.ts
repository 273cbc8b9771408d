// What is asked of the reader of a lesson file: predictions that can be scored, questions with one right answer, challenges that
// can be solved.
import type { FileChallenge, FilePrediction, FileStep } from '../../lessons/lesson-file.ts';
import { questionMistake } from '../../lessons/question.ts';
import { readDuration } from '../../topology/duration.ts';
import { INCIDENT_WORDS } from '../../topology/edit-words.ts';
import { type Path, problem, type Unplaced } from './problem.ts';

export function checkAsked(path: Path, step: FileStep): Unplaced[] {
  const { prediction, question, challenge } = step;
  return [
    ...(prediction ? checkPrediction([...path, 'prediction'], prediction) : []),
    ...(question ? checkQuestion([...path, 'question'], question) : []),
    ...(challenge ? checkChallenge([...path, 'challenge'], step, challenge) : []),
  ];
}

function checkQuestion(path: Path, { answers, right }: NonNullable<FileStep['question']>): Unplaced[] {
  const [first = '', second = '', ...others] = answers.map(({ id }) => id);
  const mistake = questionMistake({ answers: [first, second, ...others], right });
  if (mistake === null) return [];
  return [problem(mistake, mistake === 'no-right-answer' ? [...path, 'right'] : [...path, 'answers'], { right })];
}

/** A prediction that can be scored. */
export function checkPrediction(path: Path, prediction: FilePrediction): Unplaced[] {
  if (prediction.kind === 'choice') return twice([...path, 'choices'], prediction.choices);
  if (prediction.kind === 'slider') {
    const { stops, start } = prediction;
    return [
      ...inOrder([...path, 'stops'], stops),
      ...(start < 0 || start >= stops.length ? [problem('start-outside', [...path, 'start'])] : []),
    ];
  }
  const { along, least, most, start, step } = prediction;
  const points = along.kind === 'time' ? along.at.map((at) => readDuration(at) ?? 0) : along.values;
  return [
    ...inOrder([...path, 'along', along.kind === 'time' ? 'at' : 'values'], points),
    ...(along.kind === 'value' && !along.change.includes('{x}')
      ? [problem('no-place', [...path, 'along', 'change'])]
      : []),
    ...inOrder([...path, 'most'], [least, most]),
    ...(start < least || start > most ? [problem('start-outside', [...path, 'start'])] : []),
    ...(step <= 0 || step > most - least ? [problem('start-outside', [...path, 'step'])] : []),
  ];
}

function checkChallenge(path: Path, { solution = [] }: FileStep, challenge: FileChallenge): Unplaced[] {
  const { goals, constraints = [], score = [], trial } = challenge;
  const tried = [...goals, ...constraints, ...score].some((one) => 'measure' in one && one.when === 'trial');
  const incidents = (trial?.timeline ?? []).flatMap(({ do: words }, at) =>
    isIncident(words) ? [] : [problem('incidents-only', [...path, 'trial', 'timeline', at, 'do'])],
  );
  return [
    ...twice([...path, 'goals'], [...goals, ...constraints, ...score]),
    ...(tried && !trial ? [problem('no-trial', path)] : []),
    ...(solution.length === 0 ? [problem('no-solution', path)] : []),
    ...incidents,
  ];
}

function isIncident(words: string): boolean {
  const [first = '', second = ''] = words.trim().split(/\s+/);
  return (INCIDENT_WORDS as readonly string[]).includes(first === 'end' ? second : first);
}

function twice(path: Path, all: readonly { readonly id: string }[]): Unplaced[] {
  const ids = all.map(({ id }) => id);
  const found = ids.find((id, at) => ids.indexOf(id) < at);
  return found === undefined ? [] : [problem('id-twice', path, { id: found })];
}

/** Numbers have to grow from one to the next. */
function inOrder(path: Path, numbers: readonly number[]): Unplaced[] {
  const falls = numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] as number));
  return falls ? [problem('not-in-order', path)] : [];
}
