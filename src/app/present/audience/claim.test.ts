// A claim's talk that is taken up beside what stands on the stage: the run is the one that stands there.
import { beforeEach, expect, test } from 'vitest';
import { stage } from '../../../lessons/scene.ts';
import { EMPTY_TOPOLOGY } from '../../../topology/topology.ts';
import { putOnStage } from '../../lessons/put-on-stage.ts';
import { openOrigin, useScenario } from '../../scenario.ts';
import { claimsTalk } from '../../talks/claims-talk.ts';
import { stepOf } from '../talks.ts';
import { withRunOnStage } from './claim.ts';
import { noteClaim, useRoom } from './state.ts';

const TALK = claimsTalk();
const AT = TALK.scenes.findIndex(({ id }) => id === 'noisy-neighbours');
const PLACE = 'claims/noisy-neighbours';

beforeEach(() => useRoom.setState({ claims: {} }));

/** As a link to it has it: which lesson it is of, is not said. */
function standing(run: string): void {
  const step = stepOf({ shown: { lesson: 'noisy-neighbours', step: run } }, TALK.lessons);
  if (!step) throw new Error('There is no such run.');
  putOnStage(stage(step.lesson, step.index), '');
  const { place, ...origin } = useScenario.getState().origin!;
  openOrigin({ ...origin, start: null });
}

const shownNow = () => withRunOnStage(TALK, AT).scenes[AT]?.shown;

test('it is read from the stage', () => {
  standing('disk-containers');
  noteClaim(PLACE, { run: 'disk-machines' });
  expect(shownNow()).toEqual({ lesson: 'noisy-neighbours', step: 'disk-containers' });
  expect(useScenario.getState().origin?.place).toBe('noisy-neighbours/disk-containers');
});

test('it is the one that was kept where the stage has been changed since', () => {
  standing('disk-containers');
  openOrigin({ start: null, topology: EMPTY_TOPOLOGY, running: [] });
  expect(shownNow()).toEqual(TALK.scenes[AT]?.shown);
  expect(useScenario.getState().origin?.place).toBeUndefined();
  noteClaim(PLACE, { run: 'disk-machines' });
  expect(shownNow()).toEqual({ lesson: 'noisy-neighbours', step: 'disk-machines' });
});
