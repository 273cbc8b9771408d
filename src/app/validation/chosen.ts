// Which case is chosen: in both drawings and in the table it is the same one. Going to its row is a wish that the table
// fulfils, since only the table knows whether the row is there.
import { create } from 'zustand';

export interface Chosen {
  readonly id: string | null;
  /** The row that somebody wants to see; another object for every wish. */
  readonly wanted: { readonly id: string } | null;
  choose(id: string): void;
  show(id: string): void;
}

export const useChosen = create<Chosen>()((set) => ({
  id: null,
  wanted: null,
  choose: (id) => set({ id }),
  show: (id) => set({ id, wanted: { id } }),
}));

/** Id of the row's element. */
export function rowId(id: string): string {
  return `case-${id}`;
}
