// The isolation lab: which flaw is being replayed and where the attack starts; null where nobody has said yet. Whoever opens it
// may say so; what comes of it is worked out from the document. Choices are steps of undo (lab-steps.ts).
import { create } from 'zustand';
import type { Outcome } from '../simulation/isolation/replay.ts';
import type { NodeId } from '../topology/topology.ts';

/** What of the lab a step of undo brings back, and a link carries. */
export interface LabChoice {
  readonly open: boolean;
  /** Id of a flaw. */
  readonly flaw: string | null;
  readonly attacker: NodeId | null;
  /** What is shown: a flaw replayed, the walls without one, or what the last failure took. */
  readonly view: 'flaw' | 'walls' | 'blast';
  /** How many walls around the attacker, from the inside out, are supposed to have fallen. */
  readonly fallen: number;
}

/** Outcomes of a replay by node. */
export interface Exposed {
  readonly flaw: string;
  readonly outcomes: ReadonlyMap<NodeId, Outcome>;
}

export interface LabState extends LabChoice {
  /** What the flaw that is being replayed does to whom; null while none is. */
  readonly exposed: Exposed | null;
  /** Without a step of undo: for what comes with a link, and for what undo itself brings back. */
  put(choice: Partial<LabChoice>): void;
  close(): void;
}

export const useLab = create<LabState>()((set) => ({
  open: false,
  flaw: null,
  attacker: null,
  view: 'flaw',
  exposed: null,
  fallen: 0,
  put: (choice) => set(choice),
  close: () => set({ open: false }),
}));
