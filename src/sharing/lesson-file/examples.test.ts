// The lessons that come as files, and the example in the documentation, are sound: each step is open before and done after.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAll, needsTrial } from '../../lessons/challenge.ts';
import { CONTROLS } from '../../lessons/controls.ts';
import { challengeOf, lessonOfFile, predictionOf } from '../../lessons/lesson-file.ts';
import { MEASURE_NAMES } from '../../lessons/measure.ts';
import { play } from '../../lessons/play.ts';
import { choicesOf } from '../../lessons/prediction.ts';
import { presentAt, stage } from '../../lessons/scene.ts';
import { answerIn, freshScene, lessonOfScenes, scenesOf } from '../../lessons/trials.ts';
import { createRun } from '../../simulation/run.ts';
import { readLessonText } from './read.ts';

const FOLDER = new URL('../../../public/lessons/', import.meta.url);
const shipped = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);
const guide = readFileSync(new URL('lesson-format.html', FOLDER), 'utf8');
const [, example = ''] = /<pre id="example"><code>([\s\S]*?)<\/code><\/pre>/.exec(guide) ?? [];
const plain = example.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

test('the guide names every part of the page and every measure there is', () => {
  const named = new Set([...guide.matchAll(/<tr><td><code>([\w-]+)<\/code>/g)].map(([, name]) => name));
  expect([...CONTROLS, ...MEASURE_NAMES].filter((name) => !named.has(name))).toEqual([]);
  expect(shipped.map(([name]) => name).filter((name) => !guide.includes(`href="${name}"`))).toEqual([]);
});

describe.each([...shipped, ['the example of the guide', plain] as const])('%s', async (_name, text) => {
  const read = await readLessonText(text);
  test('is read', () => {
    expect(read).toMatchObject({ ok: true });
  });
  if (!read.ok) return;
  const { file } = read;
  const lesson = lessonOfFile(file);

  test.each(file.steps.map((step, index) => [step.id, step, index] as const))('%s', (_id, step, index) => {
    const played = play(lesson, index);
    expect(played.after).toBe(true);
    if (step.done || step.challenge) expect(played.before).toBe(false);
    if (step.solution) expect(played.without).toBe(false);
    for (const [name, value] of Object.entries(played.figures)) expect([name, value]).not.toEqual([name, null]);

    if (step.prediction) {
      const prediction = predictionOf(step.prediction);
      const scenes = lessonOfScenes(scenesOf(lesson, index, prediction));
      const answer = answerIn(scenes.steps.map((_scene, at) => [play(scenes, at).figures.m0 ?? null]));
      for (const value of answer) expect(value).not.toBeNull();
      if (prediction.kind === 'choice') expect(choicesOf(prediction, answer[0] ?? Number.NaN)).toHaveLength(1);
    }
    const challenge = challengeOf(file, index);
    if (challenge) {
      const { topology: given, withSolution, untilMs } = stage(lesson, index);
      const topology = presentAt(withSolution, untilMs);
      const frame = createRun(withSolution, untilMs).frameAt(untilMs);
      const { trial } = challenge;
      const fresh =
        trial && needsTrial(challenge)
          ? [{ scene: freshScene(topology, trial.timeline), until: trial.until, measures: [] }]
          : [];
      const tried = fresh
        .map((scene) => stage(lessonOfScenes([scene]), 0))
        .map(({ recording, untilMs: end }) => createRun(recording, end).frameAt(end));
      const checked = checkAll(challenge, { given, topology, frame, trial: tried[0] ?? null });
      expect(checked.map(({ requirement, met }) => [requirement.id, met])).toEqual(
        checked.map(({ requirement }) => [requirement.id, true]),
      );
    }
  });
});
