// A running workload in the world: what it asks for, and its activities.
import type { Demand } from './demand.ts';
import type { Task } from './fluid/flow.ts';

/** What the kernel around one machine does for the devices of a workload in it: core-milliseconds of one operation. */
export interface BackendWork {
  readonly task: Task;
  readonly ms: number;
}

/** What a running workload asks for, and its activities: on the processor, at the devices, and beside the machines around it. */
export interface Work {
  readonly demand: Demand | null;
  readonly cpu: Task | null;
  readonly disk: Task | null;
  readonly requests: Task | null;
  readonly network: Task | null;
  readonly backends: readonly BackendWork[];
  /** Pages read by what is around its kernel, and the bytes that move for them. */
  readonly pageReads: Task | null;
  readonly pageBytes: Task | null;
}

/** Where no machine has devices to be played for. Frozen things are not copied. */
export const NO_BACKENDS: readonly BackendWork[] = Object.freeze([]);

export const NO_WORK: Work = Object.freeze({
  demand: null,
  cpu: null,
  disk: null,
  requests: null,
  network: null,
  backends: NO_BACKENDS,
  pageReads: null,
  pageBytes: null,
});
