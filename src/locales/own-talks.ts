// The words of own talks and of writing them: they come with the first of them.
import { ownTalks } from './en/own-talks.ts';
import { useLocale, wordsApart } from './text.ts';

export const ownTalksText = wordsApart(ownTalks);
export type OwnTalksText = ReturnType<typeof ownTalksText>;

/** The words of own talks, in the page's language. */
export function useOwnTalksText(): OwnTalksText {
  return ownTalksText(useLocale());
}
