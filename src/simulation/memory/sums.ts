// What is added up over a host.
import type { LayerHeld } from './ledger.ts';

/** Pages of a host. */
export type Kinds = Record<'private' | 'pageCache' | 'merged' | 'kernel' | 'hypervisor', number>;

/** Pages that are not held, because others hold the same. */
export interface Saved {
  byPageCache: number;
  byMerging: number;
  bySegments: number;
}

export interface Sums {
  readonly kinds: Kinds;
  readonly saved: Saved;
  /** Bytes. */
  readonly privateByTenant: Map<string, number>;
  readonly layers: LayerHeld[];
}
