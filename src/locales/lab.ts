// The words of the isolation lab, and of the flaws that it replays: they come with it.
import { flaws } from './en/flaws.ts';
import { lab } from './en/lab.ts';
import { useLocale, wordsApart } from './text.ts';

export const labText = wordsApart({ lab, flaws });

/** The words of the isolation lab, in the page's language. */
export function useLabText(): ReturnType<typeof labText> {
  return labText(useLocale());
}
