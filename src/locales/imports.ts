// The words of opening somebody's file: they come with that window.
import { imports } from './en/imports.ts';
import { useLocale, wordsApart } from './text.ts';

export const importsText = wordsApart(imports);

/** The words of opening a file, in the page's language. */
export function useImportsText(): ReturnType<typeof importsText> {
  return importsText(useLocale());
}
