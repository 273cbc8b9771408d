// The isolation lab: which flaw is being replayed and where the attack starts; null where nobody has said yet. Whoever opens it
// may say so; what comes of it is worked out from the document.
import { create } from 'zustand';
import type { NodeId } from '../topology/topology.ts';

export interface LabState {
  readonly open: boolean;
  /** Id of a flaw. */
  readonly flaw: string | null;
  readonly attacker: NodeId | null;
  show(attacker?: NodeId | null): void;
  choose(choice: { flaw?: string; attacker?: NodeId }): void;
  close(): void;
}

export const useLab = create<LabState>()((set) => ({
  open: false,
  flaw: null,
  attacker: null,
  show: (attacker) => set(attacker ? { open: true, attacker } : { open: true }),
  choose: (choice) => set(choice),
  close: () => set({ open: false }),
}));
