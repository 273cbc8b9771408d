// The words of "Running it": they come with that window.
import { operations } from './en/operations.ts';
import { useLocale, wordsApart } from './text.ts';

export const operationsText = wordsApart(operations);

/** The words of "Running it", in the page's language. */
export function useOperationsText(): ReturnType<typeof operationsText> {
  return operationsText(useLocale());
}
