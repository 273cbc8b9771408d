// The words of the beliefs: they come with their panel.
import { beliefsEightToFourteen } from './en/beliefs-eight-to-fourteen.ts';
import { beliefsOneToSeven } from './en/beliefs-one-to-seven.ts';
import { believing } from './en/believing.ts';
import { useLocale, wordsApart } from './text.ts';

export const beliefsText = wordsApart({ belief: { ...beliefsOneToSeven, ...beliefsEightToFourteen }, believing });

/** The words of the beliefs, in the page's language. */
export function useBeliefsText(): ReturnType<typeof beliefsText> {
  return beliefsText(useLocale());
}
