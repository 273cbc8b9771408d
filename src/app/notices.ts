// Sentences that have to be seen, not only heard: a link that could not be read, a platform that does not fit. They stay
// until they are closed or the next one comes.
import { create } from 'zustand';
import { createText, currentLocale, loadWords, type Text } from '../locales/text.ts';

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

/** Shows a sentence as soon as the words for it are here. */
export async function notify(words: (text: Text) => string): Promise<void> {
  try {
    await loadWords();
    useNotices.getState().show(words(createText(currentLocale())));
  } catch {
    // Without words there is nothing to be shown.
  }
}
