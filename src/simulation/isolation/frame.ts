// What can be seen of isolation on one host at one moment: three facets, never blended. Plain data, part of a frame.

export interface PairFrame {
  /** Tenants. */
  readonly attacker: string;
  readonly victim: string;
  /** Walls in the order in which they must fall, weakest attacker instance of all. */
  readonly boundaries: readonly string[];
  /** Nodes that own those walls. */
  readonly nodes: readonly string[];
  /** Strength of each of those walls, in the same order; they add up to `level`. */
  readonly strengths: readonly number[];
  /** Sum of the strengths of those walls; 1 is one container wall as an engine builds it by default. */
  readonly level: number;
  readonly lowLevel: number;
  readonly highLevel: number;
  /** The node it starts from and the node it reaches. */
  readonly from: string;
  readonly to: string;
}

export interface IsolationFrame {
  readonly security: {
    /** Null with fewer than two tenants. */
    readonly weakest: PairFrame | null;
    readonly pairs: readonly PairFrame[];
  };
  /** Loss of the victim tenant's throughput (0 to 1) when the standard noisy neighbours run in each other tenant. */
  readonly performance: {
    readonly worst: number | null;
    readonly victims: readonly {
      readonly tenant: string;
      readonly loss: number;
      /** Which neighbour costs most: cpu-hog, disk-hog, fork-bomb, memory-hog. */
      readonly by: string;
      readonly from: string;
      readonly losses: Readonly<Record<string, number>>;
    }[];
  };
  /** Share of all workload instances lost when this kernel fails. */
  readonly fault: {
    readonly worst: number | null;
    readonly kernels: readonly { readonly node: string; readonly lost: number; readonly tenants: readonly string[] }[];
    readonly victims: readonly { readonly tenant: string; readonly lost: number }[];
  };
}
