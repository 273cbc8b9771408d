// The words of lesson files: they come with the part that reads them.
import { lessonFile } from './en/lesson-file.ts';
import { useLocale, wordsApart } from './text.ts';

export const lessonFileText = wordsApart(lessonFile);

/** What can be wrong with a lesson file, in the page's language. */
export function useLessonFileText(): ReturnType<typeof lessonFileText> {
  return lessonFileText(useLocale());
}
