// The figure on the screen whose origin somebody asks for; null while nobody does. Who shows a figure asks, the page answers.
import { create } from 'zustand';
import type { SeenFigure } from '../simulation/seen-figure.ts';

export interface AskedState {
  readonly figure: SeenFigure | null;
  /** Opens the answer for this figure, in the place of another one. */
  ask(figure: SeenFigure): void;
  close(): void;
}

export const useAsked = create<AskedState>()((set) => ({
  figure: null,
  ask: (figure) => set({ figure }),
  close: () => set({ figure: null }),
}));
