// The isolation lab: which flaw is being replayed and where the attack starts; null where nobody has said yet. Whoever opens it
// may say so; what comes of it is worked out from the document. Choices are steps of undo (lab-steps.ts).
import { create } from 'zustand';
import type { NodeId } from '../topology/topology.ts';

/** What of the lab a step of undo brings back, and a link carries. */
export interface LabChoice {
  readonly open: boolean;
  /** Id of a flaw. */
  readonly flaw: string | null;
  readonly attacker: NodeId | null;
  /** What is shown: a flaw replayed, or the walls without one. */
  readonly view: 'flaw' | 'walls';
  /** How many walls around the attacker, from the inside out, are supposed to have fallen. */
  readonly fallen: number;
}

export interface LabState extends LabChoice {
  /** Without a step of undo: for what comes with a link, and for what undo itself brings back. */
  put(choice: Partial<LabChoice>): void;
  close(): void;
}

export const useLab = create<LabState>()((set) => ({
  open: false,
  flaw: null,
  attacker: null,
  view: 'flaw',
  fallen: 0,
  put: (choice) => set(choice),
  close: () => set({ open: false }),
}));
