// Which chart is open in full view: over the page as a window, in a talk in the place of the stage. One at a time, so that whoever
// captures the page as a scene knows it, and a scene of a talk can ask for one.
import { create } from 'zustand';

export interface FullViewState {
  /** Name of the chart; null: none is. */
  readonly chart: string | null;
  /** Whether somebody opened it by hand, and goes on in it; else a scene has asked for it. */
  readonly byHand: boolean;
  /** The chart whose full view was closed by hand last: what opens it takes the focus back; null: none. */
  readonly left: string | null;
  open(chart: string): void;
  /** Shows what a scene asks for; null: no full view. */
  show(chart: string | null): void;
  close(): void;
}

export const useFullView = create<FullViewState>()((set, get) => ({
  chart: null,
  byHand: false,
  left: null,
  open: (chart) => set({ chart, byHand: true, left: null }),
  show: (chart) => set({ chart, byHand: false, left: null }),
  close: () => set({ chart: null, byHand: false, left: get().chart }),
}));
