// The words of walls without a flaw: reach, the pairwise matrix, what neighbours share. They come with what says them.
import { walls } from './en/walls.ts';
import { useLocale, wordsApart } from './text.ts';

export const wallsText = wordsApart({ walls });
export type WallsText = ReturnType<typeof wallsText>;

/** The words of walls, in the page's language. */
export function useWallsText(): WallsText {
  return wallsText(useLocale());
}
