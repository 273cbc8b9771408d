// Words that come with the parts of the page that need them, not with the page.
import { figures } from './en/figures.ts';
import { leftOut } from './en/left-out.ts';
import { laterText, useLocale } from './text.ts';

export const figuresText = laterText(figures);
export const leftOutText = laterText(leftOut);

/** The words around records of figures, in the page's language. */
export function useFiguresText(): ReturnType<typeof figuresText> {
  return figuresText(useLocale());
}

/** The words on what the model leaves out, in the page's language. */
export function useLeftOutText(): ReturnType<typeof leftOutText> {
  return leftOutText(useLocale());
}
