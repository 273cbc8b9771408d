// The words around what the tools of a system say of memory: they come with the inspector.
import { tools } from './en/tools.ts';
import { useLocale, wordsApart } from './text.ts';

export const toolsText = wordsApart({ tools });

/** The words around what tools say of memory, in the page's language. */
export function useToolsText(): ReturnType<typeof toolsText> {
  return toolsText(useLocale());
}
