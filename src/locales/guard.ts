// The words of the switches around a container: they come with the inspector.
import { guard } from './en/guard.ts';
import { useLocale, wordsApart } from './text.ts';

export const guardText = wordsApart({ guard });

/** The words of the switches around a container, in the page's language. */
export function useGuardText(): ReturnType<typeof guardText> {
  return guardText(useLocale());
}
