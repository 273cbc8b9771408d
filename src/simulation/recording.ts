// A run as data: the seed, the changed parameters, and what was wanted when. The same recording gives the same run, to
// the bit, anywhere; replacing a dead worker, scrubbing and links all rest on that.
import type { Topology } from '../topology/topology.ts';

export type IncidentName =
  | 'cpu-hog'
  | 'memory-hog'
  | 'disk-hog'
  | 'network-hog'
  | 'fork-bomb'
  | 'kernel-panic'
  | 'host-failure'
  /** It fails, and a manager of the cluster starts elsewhere what can stand there. */
  | 'host-failover';

/** Incident `name` begins or ends at node `node`. */
export interface Incident {
  readonly name: IncidentName;
  readonly node: string;
  readonly action: 'begin' | 'end';
}

export type Entry =
  | { readonly atMs: number; readonly topology: Topology }
  | { readonly atMs: number; readonly incident: Incident };

/** Entries in order of time; the first is a topology at 0. */
export interface Recording {
  readonly seed: number;
  /** Changed parameter values by id. */
  readonly parameters: Readonly<Record<string, number>>;
  /**
   * Kernel owners and containers of the first topology that are already running at time 0 (their ids): the first sight
   * shows a running container beside a booting VM. Usually empty.
   */
  readonly running: readonly string[];
  readonly entries: readonly Entry[];
}
