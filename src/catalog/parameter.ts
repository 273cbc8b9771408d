// What a figure is in Strata: a record with unit, range and source, never a bare number in the code.
// Deliberately without behaviour: the simulation reads values, the interface shows records.
import type { EvidenceId } from './evidence.ts';

export type Unit =
  | 'ms'
  | 's'
  | 'us'
  | 'cores'
  | 'core-ms'
  | 'bytes'
  | 'KiB'
  | 'MiB'
  | 'MiB/s'
  | 'pages'
  | 'share'
  | 'factor'
  | 'count'
  | 'per second'
  | 'walls';

/**
 * A published or measured source. `evidence` names the records (evidence.ts) that the figure was carried over from; empty
 * where the publication was read for this one figure.
 */
export interface Source {
  readonly title: string;
  readonly authors: string;
  readonly venue: string;
  readonly year: number;
  /** Table, section or figure inside the source. */
  readonly place: string;
  readonly link: string;
  readonly evidence: string;
  /** Seen in notes about the source, not in the source itself. */
  readonly secondHand?: boolean;
}

/** A figure nobody has published: the word assumption, with one line of reasoning. */
export interface Assumption {
  readonly assumption: string;
}

export interface ParameterRecord {
  readonly value: number;
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  /** True for what somebody chooses (a switch, the speed of a machine): its range is no uncertainty. */
  readonly setting?: true;
  /** One plain line saying what the figure means (English; locales may translate it by the parameter's id). */
  readonly about: string;
  readonly source: Source | Assumption;
  /** What else has been published that bears on the figure: records of evidence.ts. */
  readonly published?: readonly EvidenceId[];
  /** Where what is published disagrees, and why the figure is as it is. */
  readonly note?: string;
}

/** Parameter values by id, defaults with a person's changes laid over them. */
export type Values = Readonly<Record<string, number>>;

/** Reads one value; asking for an id that no record has is a mistake in the code, so it throws. */
export type Value = (id: string) => number;

/** Bytes in one MiB and one KiB: sizes are records in these units, the simulation works in bytes. */
export const MiB = 1024 * 1024;
export const KiB = 1024;
