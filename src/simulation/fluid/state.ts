// What the fluid scheduler works on: activities, classes of equal siblings, pools of capacity, and what falls due when.
// Plain data throughout, so that a moment can be kept (keep-world.ts).

/** `count` identical activities, each of which wants at most `cap` units a millisecond. */
export interface Task {
  readonly type: 'task';
  readonly payload: unknown;
  readonly count: number;
  readonly weight: number;
  readonly cap: number;
  /** Level of its class at which it is done; Infinity for activities that go on until they are removed. */
  finish: number;
  readonly pool: Pool;
  /** The class that it came into, and where it still is: null once it has left. */
  entered: ShareClass | null;
  class: ShareClass | null;
  /** Where its copy stood when a world was last copied (keep-world.ts). Says nothing of the activity. */
  slot: number;
}

/** Members of a pool that want the same and count the same. */
export interface ShareClass {
  readonly pool: Pool;
  readonly weight: number;
  readonly cap: number;
  members: number;
  /** Service each member has had, exact at `sinceMs`; grows with `rate` from then on. */
  level: number;
  rate: number;
  sinceMs: number;
  /** Entries in the event heap with another version are stale. */
  version: number;
  readonly queue: Task[];
  /** Frozen and the same for all classes in which there are none: see classes.ts. */
  pools: ReadonlySet<Pool>;
  /** As that of an activity. */
  slot: number;
}

/** A capacity that is shared out. `count` identical pools are one object; rates are those of one of them. */
export interface Pool {
  readonly type: 'pool';
  /** Nobody else's in its flow. */
  readonly id: number;
  readonly parent: Pool | null;
  readonly depth: number;
  count: number;
  weight: number;
  /** Most it may take from its parent; for a root, the capacity itself. Units per millisecond. */
  cap: number;
  /** Whether all of its cap is kept for it, used or not. */
  readonly reserved: boolean;
  demand: number;
  rate: number;
  class: ShareClass | null;
  /** Those who want least for what they count first: the order in which they are given their parts. */
  readonly classes: ShareClass[];
  dirty: boolean;
}

export interface FlowDue {
  readonly atMs: number;
  readonly order: number;
  readonly class: ShareClass | null;
  readonly version: number;
  readonly payload: unknown;
}

/** All that runs, on one clock. Plain data throughout: it can be cloned with keep-world.ts. */
export interface Flow {
  nowMs: number;
  order: number;
  /** How many pools were made so far. */
  pools: number;
  /** How often something fell due so far. */
  taken: number;
  /** When it last did. */
  takenMs: number;
  readonly due: FlowDue[];
  /** Pools to share out afresh, by depth. */
  readonly dirty: Pool[][];
}
