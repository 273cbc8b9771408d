// Sentences of the catalogue's own, which its records carry with their figures, as they are read in the page's language. Titles,
// authors and names of publications are in no language but their own: they are marked `translate="no"` instead.
import { directionOf } from './locale.ts';
import { pseudoMessage } from './pseudo.ts';
import { useLocale } from './text.ts';

/** What says such a sentence, inside a component. */
export function useProse(): (words: string) => string {
  const locale = useLocale();
  return (words) => (locale === 'en' ? words : pseudoMessage(words, directionOf(locale)));
}
