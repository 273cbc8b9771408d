// A lesson as plain data: steps, each a scene of the stage with what becomes true in it. A lesson file has the same shape with
// its words in it; the words of ours are in locales/. What a goal or a measure means is in goal.ts and measure.ts.
import type { Goal } from './goal.ts';
import type { Measure } from './measure.ts';

/** An edit or incident in the words of edit-words.ts, at a time of the scene (`2s`). */
export interface TimedChange {
  readonly at: string;
  readonly do: string;
}

/** What stands on the stage, and what happens there by itself. */
export interface Scene {
  /** A document in the notation. */
  readonly topology: string;
  /** Nodes that are running already at time 0. */
  readonly running?: readonly string[];
  /** Changed figures by the id of their parameter. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly timeline?: readonly TimedChange[];
}

/** Charts that a step can point at. */
export const CHART_NAMES = ['isolation', 'memory-sharing', 'startup-cost', 'processor', 'density'] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** What a step points at: things on the stage by their id, and a chart; and what it closes in on. */
export interface Look {
  readonly nodes?: readonly string[];
  /** What the stage is drawn large around; missing: everything is shown. */
  readonly near?: readonly string[];
  readonly chart?: ChartName;
}

export interface Step {
  /** Unique in its lesson, for links: it is never given to another step later. */
  readonly id: string;
  /** Missing: goes on with the scene before, in the state to which the solutions so far have brought it. */
  readonly scene?: Scene;
  /** The moment shown first; missing: the beginning of its scene, or where the step before ends. */
  readonly from?: string;
  /** The moment up to which it plays. */
  readonly until: string;
  readonly look?: Look;
  /** Figures that its words name in braces, read at its end. */
  readonly figures?: Readonly<Record<string, Measure>>;
  /** Not so at the beginning; so at the end, when the solution has been done. */
  readonly done: Goal;
  /** What is to be done by hand; missing: nothing but to watch. */
  readonly solution?: readonly TimedChange[];
}

export interface Lesson {
  readonly id: string;
  readonly steps: readonly [Step, ...Step[]];
}
