// How fast the clock goes while the story is told, and whose speed it is before and after.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stage } from '../../lessons/scene.ts';
import { STORY } from '../../lessons/story.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';
import { useScenario } from '../scenario.ts';
import { openStep, tell } from './tell.ts';
import { speedFor, speedOfStep } from './tempo.ts';

const speed = (): number => usePlayback.getState().speed;
const merging = STORY.flatMap(({ id, steps }) => steps.map((step, index) => ({ id, step: step.id, index }))).find(
  ({ step }) => step === 'merged-pages',
) as { readonly id: string; readonly step: string; readonly index: number };

const { configuration } = useScenario.getInitialState();

beforeEach(() => {
  useScenario.setState({ configuration: { ...configuration, speed: null } });
  usePlayback.getState().setSpeed(1);
});
afterEach(() => useStory.getState().close());

test.each([
  [3_000, 1],
  [30_000, 2],
  [60_000, 5],
  [1_740_000, 100],
  [1e9, 1000],
])('a run of %d ms is watched at %d times its speed', (runMs, times) => {
  expect(speedFor(runMs)).toBe(times);
});

test.each(
  STORY.flatMap((lesson) => lesson.steps.map(({ id }, index) => [`${lesson.id}/${id}`, lesson, index] as const)),
)('what %s tells about is seen within 20 s', (_, lesson, index) => {
  const { fromMs, untilMs } = stage(lesson, index);
  expect((untilMs - fromMs) / speedOfStep(lesson, index)).toBeLessThanOrEqual(20_000);
});

describe('a step that takes half an hour', () => {
  test('is told a hundred times as fast, also beside what a link has on the stage', () => {
    tell(merging.id, merging.index);
    expect(speed()).toBe(100);
    useStory.getState().close();
    openStep(`${merging.id}/${merging.step}`, false);
    expect(speed()).toBe(100);
  });

  test('leaves its reader’s own speed to the stage, whatever has been told meanwhile', () => {
    usePlayback.getState().setSpeed(0.5);
    tell(merging.id, merging.index);
    tell('what-a-container-is', 0);
    expect(speed()).toBe(1);
    useStory.getState().close();
    expect(speed()).toBe(0.5);
  });

  test('is as slow as its reader wants it, who keeps that speed', () => {
    tell(merging.id, merging.index);
    usePlayback.getState().setSpeed(10);
    tell(merging.id, merging.index + 1);
    expect(speed()).toBe(60);
    useStory.getState().close();
    expect(speed()).toBe(10);
  });

  test('goes back to its reader’s speed where another lesson takes its place', () => {
    tell(merging.id, merging.index);
    useStory.getState().show('belief/either-or', 0, 'belief/either-or');
    expect(speed()).toBe(1);
  });

  test('goes as fast as the address asks', () => {
    useScenario.setState({ configuration: { ...configuration, speed: 4 } });
    usePlayback.getState().setSpeed(4);
    tell(merging.id, merging.index);
    expect(speed()).toBe(4);
    useStory.getState().close();
    expect(speed()).toBe(4);
  });
});
