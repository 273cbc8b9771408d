// The workshop holds together: it takes 45 minutes, its scenes show what there is, its polls have one answer, its exercises are
// goals that somebody has to reach, and what it rests on is in the catalogue.
import { describe, expect, test } from 'vitest';
import { isEvidenceId } from '../catalog/evidence.ts';
import { answerOf } from './answer.ts';
import type { Lesson, TimedChange } from './lesson.ts';
import { play } from './play.ts';
import { choiceOf, nearestStop } from './prediction.ts';
import { STORY } from './story.ts';
import { plannedMinutes, type TalkScene } from './talk.ts';
import { WORKSHOP } from './workshop.ts';

const { scenes, lessons = [] } = WORKSHOP;

function stepOf({ shown }: TalkScene): { lesson: Lesson; index: number } | null {
  if (!('step' in shown)) return null;
  const lesson = [...lessons, ...STORY].find(({ id }) => id === shown.lesson);
  const index = lesson?.steps.findIndex(({ id }) => id === shown.step) ?? -1;
  return lesson && index >= 0 ? { lesson, index } : null;
}

test('takes 45 minutes', () => {
  expect(plannedMinutes(WORKSHOP, scenes.length)).toBe(45);
});

test('has from 25 to 32 scenes, four polls and three exercises of three to five minutes', () => {
  expect(scenes.length).toBeGreaterThanOrEqual(25);
  expect(scenes.length).toBeLessThanOrEqual(32);
  expect(scenes.filter(({ poll }) => poll)).toHaveLength(4);
  const exercises = scenes.flatMap(({ exercise, minutes }) => (exercise ? [{ planned: minutes, ...exercise }] : []));
  expect(exercises).toHaveLength(3);
  for (const { planned, minutes } of exercises) {
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(5);
    expect(planned).toBe(minutes);
  }
});

test('names no scene twice, and every step of its own lessons is shown', () => {
  expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
  const shown = scenes.flatMap(({ shown: one }) => ('step' in one ? [`${one.lesson}/${one.step}`] : []));
  for (const { id, steps } of lessons) for (const step of steps) expect(shown).toContain(`${id}/${step.id}`);
});

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (_id, scene) => {
  test('shows what there is', () => {
    if ('step' in scene.shown) expect(stepOf(scene)).not.toBeNull();
  });

  test('rests on records that there are', () => {
    for (const id of scene.evidence ?? []) expect([id, isEvidenceId(id)]).toEqual([id, true]);
  });
});

test.each(scenes.filter(({ poll }) => poll).map((scene) => [scene.id, scene] as const))(
  'the run of %s has one answer to its poll, and not where the handle of a scale stands at first',
  (_id, scene) => {
    const step = stepOf(scene) as { lesson: Lesson; index: number };
    const prediction = scene.poll?.prediction;
    if (!prediction) throw new Error('no poll');
    const [value] = answerOf(step.lesson, step.index, prediction);
    expect(value).not.toBeNull();
    if (prediction.kind === 'choice') expect(choiceOf(prediction, value as number)).not.toBeNull();
    else expect(nearestStop(prediction, value as number)).not.toBe(prediction.start);
  },
);

test('an exercise is a step with something to be done by hand', () => {
  for (const scene of scenes.filter(({ exercise }) => exercise)) {
    const step = stepOf(scene) as { lesson: Lesson; index: number };
    expect(step.lesson.steps[step.index]?.solution?.length).toBeGreaterThan(0);
  }
});

/** What stands at the end of an exercise when somebody does something of their own. */
function tried(id: string, solution: readonly TimedChange[]): boolean {
  const scene = scenes.find((one) => one.id === id) as TalkScene;
  const { lesson, index } = stepOf(scene) as { lesson: Lesson; index: number };
  const steps = lesson.steps.map((step, at) => (at === index ? { ...step, solution } : step));
  return play({ ...lesson, steps: steps as unknown as Lesson['steps'] }, index).after;
}

const EACH_ITS_OWN = [
  ...['acme-web', 'acme-cache', 'acme-db', 'globex-web', 'initech-db'].flatMap((program, at) => [
    { at: `${3 + at}s`, do: `add vm:debian#own-${at},1cpu,1G,@${program.split('-')[0]} into host` },
    { at: `${3 + at}s`, do: `move ${program} into own-${at}` },
  ]),
];

test.each<{ id: string; way: string; solution: readonly TimedChange[]; solves: boolean }>([
  {
    id: 'quiet-neighbour',
    way: 'less processor still',
    solution: [{ at: '9s', do: 'set batch cpumax=0.1' }],
    solves: false,
  },
  {
    id: 'quiet-neighbour',
    way: 'nobody there any more',
    solution: [{ at: '9s', do: 'remove batch' }],
    solves: false,
  },
  { id: 'apart-in-eight', way: 'a machine for each program', solution: EACH_ITS_OWN, solves: true },
  { id: 'apart-in-eight', way: 'acme left on the host', solution: EACH_ITS_OWN.slice(6), solves: false },
  {
    id: 'five-seconds',
    way: 'Kata containers',
    solution: [
      { at: '1s', do: 'remove globex-fn' },
      { at: '1s', do: 'add kata:nginx#globex-box,@globex*4 into host' },
      { at: '1s', do: 'remove initech-fn' },
      { at: '1s', do: 'add kata:nginx#initech-box,@initech*4 into host' },
    ],
    solves: true,
  },
  {
    id: 'five-seconds',
    way: 'ordinary machines',
    solution: [
      { at: '1s', do: 'remove globex-fn' },
      { at: '1s', do: 'add vm:debian#globex-vm,1cpu,512M,@globex,workload=web*4 into host' },
      { at: '1s', do: 'remove initech-fn' },
      { at: '1s', do: 'add vm:debian#initech-vm,1cpu,512M,@initech,workload=web*4 into host' },
    ],
    solves: false,
  },
])('$id, with $way: $solves', ({ id, solution, solves }) => {
  expect(tried(id, solution)).toBe(solves);
});
