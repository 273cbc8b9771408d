// From challenge to challenge; after the last one to the list.
import type { Challenge } from '../../lessons/challenge.ts';
import { CHALLENGES } from '../../lessons/challenges.ts';
import { openLearn } from '../learn/open.ts';
import { beginChallenge, showNextStep, useHelp } from './begin.ts';

export function onwardFrom(challenge: Challenge, by: 1 | -1): void {
  const next = CHALLENGES[CHALLENGES.indexOf(challenge) + by];
  if (next) beginChallenge(next);
  else if (by === 1) openLearn();
}

/** What a clicker does: the next step of a solution that is being shown, else the next challenge. */
export function stepFrom(challenge: Challenge, by: 1 | -1): void {
  const { shown } = useHelp.getState();
  if (by === 1 && shown !== null && shown < challenge.solution.length) void showNextStep(challenge);
  else onwardFrom(challenge, by);
}
