// What a workload is: rates of processor, system calls, exits, disk and network per unit of work, and how work arrives.
import type { ParameterRecord } from './parameter.ts';

export interface Workload {
  readonly id: string;
  /** `open`: requests arrive at a rate whatever happens. `closed`: threads work as fast as they are let. */
  readonly arrival: 'open' | 'closed';
  /** Every field is the id of a parameter record: core-ms, counts, KiB per operation, MiB of memory. */
  readonly operationsPerS?: string;
  /** Operations under way at the same time where arrival is `closed`. Missing: as many as threads. */
  readonly clients?: string;
  /** Cores that it can use at the same time. */
  readonly threads: string;
  readonly cpuMsPerOperation: string;
  readonly systemCallsPerOperation: string;
  /**
   * Privileged operations per operation, each an exit when virtualized: timers, wake-ups, halts. Those that packets and disk
   * requests cause come on top, by path.
   */
  readonly exitsPerOperation: string;
  /** Page faults per operation: new memory, new processes. Missing: none. */
  readonly pageFaultsPerOperation?: string;
  /**
   * Share of processor time added where guest addresses are translated by nested page tables (times the platform's
   * `translation` factor at that level). Missing: none.
   */
  readonly nestedPaging?: string;
  readonly diskBytesPerOperation: string;
  /** Missing: as many as the bytes need, `disk.requestKiB` each. An operation waits for its requests one after the other. */
  readonly diskRequestsPerOperation?: string;
  /** Processes made for one operation. Missing: none, those that are there do the work. */
  readonly processesPerOperation?: string;
  readonly networkBytesPerOperation: string;
  /** Both directions together. Missing: as many as the bytes need, `network.segmentKiB` each, at least two. */
  readonly packetsPerOperation?: string;
  /** How often the other side is waited for. Missing: once, if there is any traffic. */
  readonly roundTripsPerOperation?: string;
  /** Anonymous memory beyond the image's own application memory. */
  readonly memory: string;
  /** Share of that memory rewritten all the time (never merges). */
  readonly volatileShare: string;
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}
