// What running a document takes, all of it as one value: the shape that the command line prints.
import type { Topology } from '../../topology/topology.ts';
import type { Frame } from '../frame.ts';
import { type KernelToPatch, kernelsToPatch, type Manager, managersOf } from './keeping.ts';
import { movesOf, type NodeMove } from './moved.ts';
import { type MovingAway, movingAwayOf } from './moving-away.ts';
import { type Patch, patchOf } from './patching.ts';
import type { Conditions } from './playing.ts';
import { type NewVersion, versionsOf } from './shipping.ts';

export interface Operations {
  readonly managers: readonly Manager[];
  readonly kernels: readonly KernelToPatch[];
  readonly patch: Patch;
  readonly version: readonly NewVersion[];
  readonly moves: readonly NodeMove[];
  /** Of kernels from which something could move away before they restart. */
  readonly away: readonly MovingAway[];
}

/** `frame`: the moment at which things would move. Patch and version are played from a state in which everything runs. */
export function operationsOf(topology: Topology, conditions: Conditions, frame: Frame): Operations {
  const patch = patchOf(topology, conditions);
  const moves = movesOf(topology, frame, conditions.parameters);
  return {
    managers: managersOf(topology),
    kernels: kernelsToPatch(topology),
    patch,
    version: versionsOf(topology, conditions),
    moves,
    away: movingAwayOf(topology, patch.kernels, moves),
  };
}
