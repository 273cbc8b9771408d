// The words of a frame in somebody else's page: they come with what says them.
import { embedding } from './en/embedding.ts';
import { useLocale, wordsApart } from './text.ts';

const embeddingText = wordsApart({ embedding });

/** In the page's language. */
export function useEmbeddingText(): ReturnType<typeof embeddingText> {
  return embeddingText(useLocale());
}
