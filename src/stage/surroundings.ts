// What every box needs to know besides its own place: whose hue is whose, what is selected, what is in the hand. One context,
// which changes only when a person does something.
import { createContext, useContext } from 'react';
import type { Refusal } from '../topology/placement.ts';
import type { Host, NodeId, Sandbox } from '../topology/topology.ts';
import type { Preview } from '../worker/messages.ts';
import type { Motion } from './motion.ts';
import { STILL } from './motion.ts';

/** What is in the hand, as the stage shows it. */
export interface InHand {
  readonly mode: 'pointer' | 'pick' | 'keyboard';
  readonly node: Sandbox | Host;
  readonly moving: NodeId | null;
  readonly over: NodeId | null;
  readonly refusal: Refusal | null;
  readonly preview: Preview | null;
  /** Every place with its answer, in tree order. */
  readonly places: readonly { readonly id: NodeId; readonly refusal: Refusal | null }[];
  /** Numbers of the places that would take it, while picking. */
  readonly numbers: ReadonlyMap<NodeId, number>;
}

export interface Surroundings {
  readonly tenants: readonly string[];
  readonly nodes: ReadonlyMap<NodeId, Sandbox | Host>;
  readonly parents: ReadonlyMap<NodeId, NodeId>;
  readonly selection: NodeId | null;
  /** The tree item that the Tab key reaches. */
  readonly current: NodeId | null;
  /** What is in the hand and stands on the stage. */
  readonly moving: NodeId | null;
  readonly motion: Motion;
  /** Of type: 1, or more on a projector. */
  readonly scale: number;
}

export const SurroundingsContext = createContext<Surroundings>({
  tenants: [],
  nodes: new Map(),
  parents: new Map(),
  selection: null,
  current: null,
  moving: null,
  motion: STILL,
  scale: 1,
});

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext);

/** Apart, as it is another one for every place that the hand comes over. */
export const InHandContext = createContext<InHand | null>(null);
