// The words of one failure as a whole. They come with what says them.
import { blast } from './en/blast.ts';
import { useLocale, wordsApart } from './text.ts';

export const blastText = wordsApart({ blast });
export type BlastText = ReturnType<typeof blastText>;

/** The words of a failure, in the page's language. */
export function useBlastText(): BlastText {
  return blastText(useLocale());
}
