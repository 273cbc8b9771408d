// The words of the windows that show records of figures: they come with those windows.
import { figures } from './en/figures.ts';
import { leftOut } from './en/left-out.ts';
import { useLocale, wordsApart } from './text.ts';

export const figuresText = wordsApart(figures);
export const leftOutText = wordsApart(leftOut);

/** The words around records of figures, in the page's language. */
export function useFiguresText(): ReturnType<typeof figuresText> {
  return figuresText(useLocale());
}

/** The words on what the model leaves out, in the page's language. */
export function useLeftOutText(): ReturnType<typeof leftOutText> {
  return leftOutText(useLocale());
}
