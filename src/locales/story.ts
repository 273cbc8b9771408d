// The words of the story: they come with it.
import { story } from './en/story.ts';
import { telling } from './en/telling.ts';
import { useLocale, wordsApart } from './text.ts';

export const storyText = wordsApart({ story, telling });

/** The words of the story, in the page's language. */
export function useStoryText(): ReturnType<typeof storyText> {
  return storyText(useLocale());
}
