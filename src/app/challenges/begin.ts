// Puts a challenge on the stage, and its shown solution step by step. What was there can be had back by undoing.
import { create } from 'zustand';
import type { Challenge } from '../../lessons/challenge.ts';
import { lessonOf } from '../../lessons/challenge-play.ts';
import { presentAt, type Staged, stage } from '../../lessons/scene.ts';
import { useDocument } from '../../store/document.ts';
import { useStory } from '../../store/story.ts';
import { readDuration } from '../../topology/duration.ts';
import { write } from '../../topology/notation.ts';
import { doAtItsMoment } from '../lessons/do-change.ts';
import { playOn, putOnStage } from '../lessons/put-on-stage.ts';
import { placeOfChallenge } from './places.ts';

export interface Help {
  /** How many hints have been asked for. */
  readonly hints: number;
  /** How many steps of the shown solution are on the stage; null: nobody asked for it. */
  readonly shown: number | null;
}

/** What help has been had in the challenge that is on. */
export const useHelp = create<Help>()(() => ({ hints: 0, shown: null }));

/** Begins a challenge; `withScene` false: with what is on the stage, as a link has it. */
export function beginChallenge(challenge: Challenge, withScene = true): void {
  const place = placeOfChallenge(challenge.id);
  useHelp.setState({ hints: 0, shown: null });
  if (withScene) putOnStage(stage(lessonOf(challenge), 0), place);
  useStory.getState().show(place, 0, place);
  if (withScene) playOn();
}

export function showHint(): void {
  useHelp.setState(({ hints }) => ({ hints: hints + 1 }));
}

/** Asks for the solution: the scene as it was given, and none of the steps yet. */
export function showSolution(challenge: Challenge): void {
  putOnStage(stage(lessonOf(challenge), 0), placeOfChallenge(challenge.id));
  useHelp.setState({ shown: 0 });
  playOn();
}

/** Does the next step of the shown solution at its moment. What else has been built meanwhile makes way for it. */
export async function showNextStep(challenge: Challenge): Promise<void> {
  const shown = useHelp.getState().shown ?? 0;
  const change = challenge.solution[shown];
  if (!change) return;
  const before = stagedAfter(challenge, shown);
  if (write(useDocument.getState().topology) !== write(before.topology)) {
    putOnStage(before, placeOfChallenge(challenge.id));
  }
  useHelp.setState({ shown: shown + 1 });
  if (await doAtItsMoment(change)) playOn();
}

/** The challenge with so many steps of its solution done, at the moment of the last of them. */
function stagedAfter(challenge: Challenge, steps: number): Staged {
  const solution = challenge.solution.slice(0, steps);
  const { withSolution, untilMs } = stage(lessonOf({ ...challenge, solution: solution as never }), 0);
  const fromMs = readDuration(solution.at(-1)?.at ?? '0s') ?? 0;
  return { topology: presentAt(withSolution, fromMs), recording: withSolution, withSolution, fromMs, untilMs };
}
