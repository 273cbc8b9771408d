// What a validation case is: something published, the setup it was measured on, and the figure that our own engine gives for
// that setup. A case describes the published setup and nothing else; no figure of the model may be changed to make it hit.
import type { Source } from '../catalog/parameter.ts';
import type { Play, Scenario } from './play.ts';

export const TOPICS = [
  'startup',
  'contention',
  'images',
  'memory',
  'page-cache',
  'merging',
  'processor',
  'overhead',
  'nesting',
  'z',
  'isolation',
  'density',
  'moving',
] as const;
export type Topic = (typeof TOPICS)[number];

export type Unit = 'ms' | 's' | 'MB' | 'MiB' | 'pages' | 'share' | 'factor' | 'per second' | 'cores';

/** One figure, or bounds where the source gives no more (missing: open on that side). */
export type Published = { readonly value: number } | { readonly low?: number; readonly high?: number };

export interface Case {
  /** Letters, digits and hyphens; never used twice, never changed. */
  readonly id: string;
  readonly topic: Topic;
  /** What was measured, on what, in our words. */
  readonly measured: string;
  /** With `evidence`, the id of the record in the collection of evidence. */
  readonly source: Source;
  readonly published: Published;
  readonly unit: Unit;
  /** What of the simulation answers to it. */
  readonly read: string;
  /**
   * `calibration` when a default value of the model was taken from this very figure: it then shows that the engine gives back
   * what was put in, no more. Everything else is a prediction.
   */
  readonly use: Use;
  /** Why it misses, where it does: which mechanism the model lacks, or what the setup leaves open. */
  readonly reason?: string;
  /** Plays the setup (or several) and reads the figure, in `unit`. */
  simulate(play: Play): number;
}

export type Use =
  /** `of`: ids of the parameters whose values were taken from it. */
  | { readonly as: 'calibration'; readonly of: readonly string[] }
  /** `although`: which other part of the same record a value of the model was taken from, where that is so. */
  | { readonly as: 'prediction'; readonly although?: string };

export const PREDICTION: Use = { as: 'prediction' };

/** A figure of the model was taken from this one. */
export function calibrates(...of: readonly string[]): Use {
  return { as: 'calibration', of };
}

export interface Contender {
  readonly name: string;
  readonly scenario: Scenario;
  /** As published, in the ordering's unit; null where only the order was. */
  readonly published: number | null;
  /** Published as alike the one before it (within 5%). */
  readonly alike?: boolean;
}

/** Who is faster, smaller, safer: only the order counts. */
export interface Ordering {
  readonly id: string;
  readonly topic: Topic;
  readonly asked: string;
  readonly source: Source;
  readonly unit: Unit | 'walls';
  /** In the published order, least first. */
  readonly contenders: readonly Contender[];
  readonly reason?: string;
  read(played: ReturnType<Play>): number;
}
