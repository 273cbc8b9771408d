// A talk as plain data: scenes in a sequence, each a step of a lesson or a deployment, with how long it is meant to take. What is
// said and shown in words is not here: words of ours are in locales/, words of a speaker in their file.
import type { EvidenceId } from '../catalog/evidence.ts';
import type { ChartName, Lesson } from './lesson.ts';
import type { ChoicePrediction, SliderPrediction } from './prediction.ts';

/** What stands on the stage: a step of a lesson by its ids, or what a link (its part after `#`) has. */
export type Shown = { readonly lesson: string; readonly step: string } | { readonly link: string };

/** What the room is asked before the run, by show of hands. The run of the scene itself answers it, at its end. */
export interface Poll {
  readonly prediction: ChoicePrediction | SliderPrediction;
  /** When the run of a scene that a link shows is read (`8s`); a step has its own end. */
  readonly until?: string;
}

/** A pause in which everybody tries for themselves what is on the stage, on a screen of their own. */
export interface Exercise {
  readonly minutes: number;
}

export interface TalkScene {
  /** Unique in its talk, for links: letters, digits, `-` and `.`. */
  readonly id: string;
  readonly shown: Shown;
  /** The chart beside the stage; missing: the one its step points at, or none. */
  readonly chart?: ChartName;
  /** The chart that stands in full view, in the place of the stage; missing: the stage is seen. */
  readonly fullView?: ChartName;
  /** Everything is in the picture, whatever its step closes in on. */
  readonly whole?: true;
  /** How long it is meant to take, minutes. */
  readonly minutes: number;
  readonly poll?: Poll;
  readonly exercise?: Exercise;
  /** The claim, of the twenty, that is put to the test: its runs are the steps of the lesson that is shown. */
  readonly claim?: string;
  /** Records of the catalogue that what is said rests on, for the handout. */
  readonly evidence?: readonly EvidenceId[];
}

export interface Talk {
  readonly id: string;
  readonly scenes: readonly TalkScene[];
  /** Lessons of its own that its scenes name steps of, besides the story. */
  readonly lessons?: readonly Lesson[];
}

/** A chapter takes from two to four minutes to read, so about half a minute a step. */
const MINUTES_A_STEP = 0.5;

/** Lessons as a talk: a scene for each step, in order. */
export function talkOfLessons(id: string, lessons: readonly Lesson[]): Talk {
  return {
    id,
    scenes: lessons.flatMap(({ id: lesson, steps }) =>
      steps.map((step) => ({
        id: `${lesson}.${step.id}`,
        shown: { lesson, step: step.id },
        minutes: MINUTES_A_STEP,
      })),
    ),
  };
}

/** Where a talk should be after so many of its scenes, minutes from its beginning. */
export function plannedMinutes({ scenes }: Pick<Talk, 'scenes'>, upTo: number): number {
  return scenes.slice(0, upTo).reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * How far a speaker is ahead of the plan (behind: negative), minutes: within the time planned for the present scene it is 0.
 */
export function pace(talk: Pick<Talk, 'scenes'>, at: number, elapsedMinutes: number): number {
  const from = plannedMinutes(talk, at);
  const to = plannedMinutes(talk, at + 1);
  if (elapsedMinutes < from) return from - elapsedMinutes;
  return elapsedMinutes > to ? to - elapsedMinutes : 0;
}
