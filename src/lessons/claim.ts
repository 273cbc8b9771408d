// A claim of the article or of the comments under it, as plain data: scenes that can be run, what the claim predicts of their
// figures, and what has been published about it. Its words are in locales/; what follows from all that is in verdict.ts.
import type { EvidenceId } from '../catalog/evidence.ts';
import type { Scene } from './lesson.ts';
import type { Measure } from './measure.ts';

/** A scene and the moment at which its figures are read. Its timeline has incidents only: a link to the stage carries all of it. */
export interface ClaimScene {
  readonly id: string;
  readonly scene: Scene;
  readonly until: string;
  readonly figures: Readonly<Record<string, Measure>>;
}

/** One figure against another, or against a number. */
export interface Comparison<Name extends string = string> {
  readonly left: Name;
  readonly is: 'atMost' | 'atLeast';
  /** Of the right side; missing: 1. */
  readonly factor?: number;
  readonly right: Name | number;
}

/** A circumstance under which the claim is put to the test. */
export interface ClaimCondition {
  readonly id: string;
  /** All of it is predicted; figures are named `scene.figure`. */
  readonly predicts: readonly [Comparison<`${string}.${string}`>, ...Comparison<`${string}.${string}`>[]];
}

/** `aside`: worth knowing, but it does not compare what the claim compares. */
export type Side = 'for' | 'against' | 'aside';

interface Cited {
  readonly id: EvidenceId;
  /** The condition of the claim that it is about; missing: the first. */
  readonly condition?: string;
}

/** A record of evidence. Which side it is on is said, or, better, follows from its own figures, named as there. */
export type Citation = Cited & ({ readonly says: Side } | { readonly shows: Comparison });

export interface StagedClaim {
  /** Also its place in links: never given to another claim. */
  readonly id: string;
  /** Its number among the twenty. */
  readonly number: number;
  readonly by: 'article' | 'commenter' | 'author';
  readonly scenes: readonly [ClaimScene, ...ClaimScene[]];
  /** The first is the claim as it is said; others are where it might turn. */
  readonly conditions: readonly [ClaimCondition, ...ClaimCondition[]];
  readonly evidence: readonly Citation[];
}
