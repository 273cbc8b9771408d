// The words for hiding and locking: they come with whoever hides or locks.
import { tailoring } from './en/tailoring.ts';
import { useLocale, wordsApart } from './text.ts';

export const tailoringText = wordsApart(tailoring);

/** Names of the controls, in the page's language. */
export function useTailoringText(): ReturnType<typeof tailoringText> {
  return tailoringText(useLocale());
}
