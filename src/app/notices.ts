// Sentences that have to be seen, not only heard: a link that could not be read, a platform that does not fit. They stay
// until they are closed or the next one comes.
import { create } from 'zustand';

export interface Notices {
  readonly notice: { readonly words: string; readonly serial: number } | null;
  show(words: string): void;
  close(): void;
}

export const useNotices = create<Notices>()((set, get) => ({
  notice: null,
  show: (words) => set({ notice: { words, serial: (get().notice?.serial ?? 0) + 1 } }),
  close: () => set({ notice: null }),
}));
