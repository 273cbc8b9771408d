// What somebody has published or measured, as the catalogue keeps it: the quantity in our own words, the figures, how they
// came about and where they stand. Evidence is never simulated with; parameters (../parameter.ts) point to it.
import type { Publication } from './publication.ts';

export type EvidenceTopic =
  | 'startup'
  | 'memory'
  | 'overhead'
  | 'nesting'
  | 'z'
  | 'isolation'
  | 'security'
  | 'density'
  | 'scheduler'
  | 'migration';

/** `share` runs from 0 to 1, negative for a loss; `times` is a ratio; `each` counts without a unit of its own. */
export type EvidenceUnit =
  | 'ms'
  | 's'
  | 'us'
  | 'KB'
  | 'MB'
  | 'MiB'
  | 'GB'
  | 'TB'
  | 'share'
  | '%'
  | 'times'
  | 'each'
  | 'cores'
  | 'GHz'
  | 'cycles'
  | 'per second'
  | 'IOPS'
  | 'MB/s'
  | 'MiB/s'
  | 'GB/s'
  | 'Mbit/s'
  | 'Gbit/s'
  | 'GFLOPS'
  | 'GUPS'
  | 'lines'
  | 'system calls'
  | 'functions'
  | 'machines'
  | 'containers'
  | 'CVSS';

/** One figure: what it belongs to, its value, and its unit where that is not the record's. */
export type EvidenceFigure = readonly [of: string, value: number, unit?: EvidenceUnit];

/**
 * How far to trust a record. `read`: seen in the source itself. `raw data`: computed from the authors' measurement files.
 * `second hand`: seen in notes about the source, to be read there before it is quoted. `measured`: by this project.
 */
export type EvidenceReading = 'read' | 'raw data' | 'second hand' | 'measured';

export interface Evidence {
  readonly topic: EvidenceTopic;
  /** What was measured or found, in plain words. */
  readonly quantity: string;
  readonly unit: EvidenceUnit;
  /** Empty where the source has words only; then `finding` says what. */
  readonly figures: readonly EvidenceFigure[];
  readonly finding?: string;
  /** Machine, versions, workload. */
  readonly setup: string;
  readonly source: Publication;
  /** Where in the source. */
  readonly place: string;
  readonly reading: EvidenceReading;
  /** What to beware of: conflicts with other records, odd conditions. */
  readonly caution?: string;
}

/** The records of one topic by id; the ids become part of the type, so that a wrong reference does not compile. */
export function evidence<const Id extends string>(
  topic: EvidenceTopic,
  records: Readonly<Record<Id, Omit<Evidence, 'topic'>>>,
): Readonly<Record<Id, Evidence>> {
  const kept = {} as Record<Id, Evidence>;
  for (const id of Object.keys(records) as Id[]) kept[id] = { topic, ...records[id] };
  return kept;
}
