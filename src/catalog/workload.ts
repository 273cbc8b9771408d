// What a workload is: rates of processor, system calls, exits, disk and network per unit of work, and how work arrives.
import type { ParameterRecord } from './parameter.ts';

export interface Workload {
  readonly id: string;
  /** `open`: requests arrive at a rate whatever happens. `closed`: threads work as fast as they are let. */
  readonly arrival: 'open' | 'closed';
  /** Every field is the id of a parameter record: core-ms, counts, KiB per operation, MiB of memory. */
  readonly operationsPerS?: string;
  readonly threads: string;
  readonly cpuMsPerOperation: string;
  readonly systemCallsPerOperation: string;
  /** Privileged operations per operation: each is an exit when virtualized. */
  readonly exitsPerOperation: string;
  /**
   * Share of processor time added where guest addresses are translated by nested page tables (times the platform's
   * `translation` factor at that level). Missing: none.
   */
  readonly nestedPaging?: string;
  readonly diskBytesPerOperation: string;
  readonly networkBytesPerOperation: string;
  /** Anonymous memory beyond the image's own application memory. */
  readonly memory: string;
  /** Share of that memory rewritten all the time (never merges). */
  readonly volatileShare: string;
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}
