// The words of what the audience takes part in: they come with a talk.
import { audience } from './en/audience.ts';
import { useLocale, wordsApart } from './text.ts';

export const audienceText = wordsApart(audience);
export type AudienceText = ReturnType<typeof audienceText>;

/** Those words in the page's language. */
export function useAudienceText(): AudienceText {
  return audienceText(useLocale());
}
