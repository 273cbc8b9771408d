// What falls due in the flow: the ends of steps, timers, and what never ends.
import type { MoveState } from './moving/state.ts';
import type { Group, HostState } from './world.ts';

/** Who starts elsewhere what a host that failed has lost: a cluster of machines, or an orchestrator of containers. */
export type Manager = 'machines' | 'containers';

/** What the flow hands back when a step, a timer or a workload falls due. */
export type Due =
  | { readonly type: 'step'; readonly group: Group; readonly turn: number }
  | { readonly type: 'scanner'; readonly host: HostState; readonly turn: number }
  | { readonly type: 'growth'; readonly host: HostState; readonly turn: number }
  | { readonly type: 'balloon'; readonly host: HostState }
  /** Clones on a host have written more. */
  | { readonly type: 'clones'; readonly host: HostState }
  | { readonly type: 'move'; readonly move: MoveState; readonly turn: number }
  /** A host that was started again is up. */
  | { readonly type: 'boot'; readonly host: HostState; readonly turn: number }
  /** A host has been dead for so long that a manager starts elsewhere what it manages. */
  | { readonly type: 'failover'; readonly host: HostState; readonly turn: number; readonly manager: Manager }
  | { readonly type: 'forever' };
