// The isolation lab: which flaw is being replayed and where the attack starts; null where nobody has said yet. Whoever opens it
// may say so; what comes of it is worked out from the document.
import { create } from 'zustand';
import type { NodeId } from '../topology/topology.ts';

export interface LabState {
  readonly open: boolean;
  /** Id of a flaw. */
  readonly flaw: string | null;
  readonly attacker: NodeId | null;
  /** What is shown: a flaw replayed, or the walls without one. */
  readonly view: 'flaw' | 'walls';
  /** How many walls around the attacker, from the inside out, are supposed to have fallen. */
  readonly fallen: number;
  show(attacker?: NodeId | null): void;
  showWalls(attacker?: NodeId | null): void;
  choose(choice: { flaw?: string; attacker?: NodeId; fallen?: number }): void;
  close(): void;
}

export const useLab = create<LabState>()((set) => ({
  open: false,
  flaw: null,
  attacker: null,
  view: 'flaw',
  fallen: 0,
  show: (attacker) => set(attacker ? { open: true, view: 'flaw', attacker } : { open: true, view: 'flaw' }),
  showWalls: (attacker) => set({ open: true, view: 'walls', fallen: 0, ...(attacker ? { attacker } : {}) }),
  choose: (choice) => set(choice),
  close: () => set({ open: false }),
}));
