// The words of handouts: they come with the page.
import { handout } from './en/handout.ts';
import { useLocale, wordsApart } from './text.ts';

export const handoutText = wordsApart(handout);

/** The words of handouts, in the page's language. */
export function useHandoutText(): ReturnType<typeof handoutText> {
  return handoutText(useLocale());
}
