// The words around a talk: they come with it.
import { present } from './en/present.ts';
import { useLocale, wordsApart } from './text.ts';

export const presentText = wordsApart(present);
export type PresentText = ReturnType<typeof presentText>;

/** The words around a talk, in the page's language. */
export function usePresentText(): PresentText {
  return presentText(useLocale());
}
