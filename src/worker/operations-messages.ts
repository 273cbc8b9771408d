// What running a document takes, asked of a thread of its own: playing a patch of every kernel may take seconds.
import type { Frame } from '../simulation/frame.ts';
import { type Operations, operationsOf } from '../simulation/operations/operations.ts';
import type { Topology } from '../topology/topology.ts';

export interface OperationsRequest {
  readonly topology: Topology;
  readonly parameters: Readonly<Record<string, number>>;
  readonly seed: number;
  /** The moment at which things would move. */
  readonly frame: Frame;
}

export type OperationsReply =
  | { readonly type: 'operations'; readonly operations: Operations }
  | { readonly type: 'error'; readonly message: string };

export function answerOperations({ topology, parameters, seed, frame }: OperationsRequest): OperationsReply {
  try {
    return { type: 'operations', operations: operationsOf(topology, { parameters, seed }, frame) };
  } catch (mistake) {
    return { type: 'error', message: mistake instanceof Error ? mistake.message : String(mistake) };
  }
}
