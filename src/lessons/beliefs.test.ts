// Plays every belief: it is open before and closed after, the run answers its question without doubt, and the run of the mistaken
// model, where there is one, shows something else.
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../catalog/evidence.ts';
import { FLAWS } from '../catalog/flaws.ts';
import { apply } from '../topology/edit.ts';
import { type Belief, lessonOf, mistakenLessonOf } from './belief.ts';
import { type BeliefPair, pairOf, runOf } from './belief-run.ts';
import { BELIEF_IDS, BELIEFS } from './beliefs.ts';
import { play } from './play.ts';
import { type Answer, choiceOf, choicesOf, clamped, type Prediction, pointsOf, scoreOf } from './prediction.ts';
import { questionMistake } from './question.ts';
import { stage } from './scene.ts';
import { whoever } from './who.ts';

test('the list of ids is that of the beliefs, fourteen of them, each once', () => {
  expect(BELIEFS.map(({ id }) => id)).toEqual(BELIEF_IDS);
  expect(new Set(BELIEF_IDS).size).toBe(14);
});

test('whatever is recorded of what people say stands with a belief', () => {
  const named = new Set(BELIEFS.flatMap(({ said, evidence }) => [...said, ...evidence]));
  const recorded = Object.keys(EVIDENCE).filter((id) => id.startsWith('BE-'));
  expect(recorded.filter((id) => !named.has(id as never))).toEqual([]);
});

test('all kinds of predictions are asked for', () => {
  const kinds = BELIEFS.map(({ prediction }) => prediction.kind);
  for (const kind of ['choice', 'slider', 'curve']) {
    expect(kinds.filter((one) => one === kind).length).toBeGreaterThanOrEqual(3);
  }
});

/** What somebody would say who knew it. */
function bestGuess(prediction: Prediction, answer: Answer): Parameters<typeof scoreOf>[1] {
  const [value] = answer;
  switch (prediction.kind) {
    case 'choice':
      return { kind: 'choice', choice: choicesOf(prediction, value ?? Number.NaN)[0]?.id ?? '' };
    case 'slider':
      return { kind: 'slider', value: value ?? Number.NaN };
    case 'curve':
      return {
        kind: 'curve',
        values: answer.map((one) => clamped(one ?? 0, prediction.least, prediction.most)),
      };
  }
}

describe.each(BELIEFS.map((belief) => [belief.id, belief] as const))('%s', (_id, belief) => {
  const lesson = lessonOf(belief);
  const run = runOf(belief);

  test('is open before and closed after, and not by watching where something is done', () => {
    const played = play(lesson, 0);
    expect(played).toMatchObject({ before: false, after: true });
    if (belief.solution) expect(played.without).toBe(false);
    for (const [name, value] of Object.entries(played.figures)) expect([name, value]).not.toEqual([name, null]);
  });

  test('the run answers the prediction, and whoever knows is right', () => {
    const { prediction } = belief;
    expect(run.answer).not.toContain(null);
    expect(run.answer).toHaveLength(prediction.kind === 'curve' ? pointsOf(prediction) : 1);
    if (prediction.kind === 'choice') expect(choicesOf(prediction, run.answer[0] as number)).toHaveLength(1);
    if (prediction.kind === 'slider') {
      const { stops, start } = prediction;
      expect(stops).toEqual(stops.toSorted((a, b) => a - b));
      expect(scoreOf(prediction, { kind: 'slider', value: stops[start] as number }, run.answer)?.verdict).toBe('far');
      expect(run.answer[0]).toBeLessThanOrEqual((stops.at(-1) as number) * 1.1);
    }
    if (prediction.kind === 'curve') {
      for (const value of run.answer) expect(value).toBeLessThanOrEqual(prediction.most);
      const untouched = { kind: 'curve', values: run.answer.map(() => prediction.start) } as const;
      expect(scoreOf(prediction, untouched, run.answer)?.verdict).not.toBe('right');
    }
    expect(scoreOf(prediction, bestGuess(prediction, run.answer), run.answer)?.verdict).toBe('right');
  });

  test('its question has one right answer, and it points at what is there', () => {
    expect(questionMistake(belief.question)).toBeNull();
    const { topology } = stage(lesson, 0);
    expect(apply(topology, { type: 'replace', topology, reason: 'lesson' }).ok).toBe(true);
    const there = whoever({}, topology);
    for (const node of belief.look?.nodes ?? []) expect(there.has(node) || node === 'host').toBe(true);
  });

  if (belief.mistaken) {
    test('the mistaken model gives another answer and other curves, from a document that may stand', () => {
      const mistaken = mistakenLessonOf(belief);
      const { topology } = stage(mistaken ?? lesson, 0);
      expect(apply(topology, { type: 'replace', topology, reason: 'lesson' }).ok).toBe(true);
      const pair = pairOf(belief) as BeliefPair;
      expect(pair.real.answer).toEqual(run.answer);
      expect(verdictOf(belief, run.answer, pair.mistaken.answer)).not.toBe('right');
      const [first] = pair.real.curves;
      expect(pair.mistaken.curves[0]).not.toEqual(first);
      for (const side of [pair.real, pair.mistaken]) {
        for (const curve of side.curves) expect(curve.some((value) => value !== null)).toBe(true);
      }
    });
  }
});

/** How somebody would be scored who has said what the mistaken model says. */
function verdictOf({ prediction }: Belief, answer: Answer, mistaken: Answer): string | undefined {
  return scoreOf(prediction, bestGuess(prediction, mistaken), answer)?.verdict;
}

test('the films of both runs say who is lost, and when', () => {
  const pair = pairOf(BELIEFS[0] as Belief) as BeliefPair;
  const lost = ({ film }: BeliefPair['real']) =>
    film.nodes.flatMap(({ id, lostMs }) => (lostMs === null ? [] : [[id, lostMs]])).toSorted();
  expect(lost(pair.real)).toEqual(['cache', 'db', 'host', 'shop', 'web'].map((id) => [id, 4000]));
  expect(lost(pair.mistaken)).toEqual([['web', 4000]]);
});

test('what is asked about flaws fits the catalogue: all of them are on the scale, and none is stopped before something is done', () => {
  const contain = BELIEFS.find(({ id }) => id === 'containers-contain')?.prediction;
  expect(contain?.kind === 'slider' ? contain.stops.at(-1) : null).toBe(FLAWS.length);
  const root = BELIEFS.find(({ id }) => id === 'root-is-harmless') as Belief;
  const { solution: _, ...watched } = root;
  const [before = 0] = runOf(watched).answer;
  expect(root.prediction.kind === 'choice' && choiceOf(root.prediction, before ?? 0)?.id).toBe('as-before');
});
