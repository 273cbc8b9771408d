// A talk as plain data: scenes in a sequence, each a step of a lesson or a deployment, with how long it is meant to take. What is
// said and shown in words is not here: words of ours are in locales/, words of a speaker in their file.
import type { ChartName, Lesson } from './lesson.ts';

/** What stands on the stage: a step of the story by its ids, or what a link (its part after `#`) has. */
export type Shown = { readonly lesson: string; readonly step: string } | { readonly link: string };

export interface TalkScene {
  /** Unique in its talk, for links: letters, digits, `-` and `.`. */
  readonly id: string;
  readonly shown: Shown;
  /** The chart beside the stage; missing: the one its step points at, or none. */
  readonly chart?: ChartName;
  /** How long it is meant to take, minutes. */
  readonly minutes: number;
}

export interface Talk {
  readonly id: string;
  readonly scenes: readonly TalkScene[];
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
