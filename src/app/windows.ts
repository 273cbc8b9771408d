// Which window lies over the page, one at a time: keys and hands, all figures, what the model leaves out.
import { create } from 'zustand';
import { afterwards } from './afterwards.ts';

export type WindowName = 'help' | 'figures' | 'left-out' | 'operations' | 'import' | 'present';

/** What the list of figures shows when it opens. */
export type FigureFilter = 'all' | 'assumption' | 'published' | 'changed';

export interface Windows {
  readonly shown: WindowName | null;
  /** Windows that have been asked for: they stay when closed, so that the focus goes back to where it came from. */
  readonly known: readonly WindowName[];
  readonly filter: FigureFilter;
  show(name: WindowName, filter?: FigureFilter): void;
  close(): void;
}

export const useWindows = create<Windows>()((set, get) => ({
  shown: null,
  known: [],
  filter: 'all',
  show(name, filter = 'all') {
    afterwards.need();
    set({ shown: name, filter, known: get().known.includes(name) ? get().known : [...get().known, name] });
  },
  close: () => set({ shown: null }),
}));
