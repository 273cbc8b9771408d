// The words around a lesson from a file: they come with its panel.
import { lessonPanel } from './en/lesson-panel.ts';
import { useLocale, wordsApart } from './text.ts';

export const lessonPanelText = wordsApart(lessonPanel);

/** The words around a lesson, in the page's language. */
export function useLessonPanelText(): ReturnType<typeof lessonPanelText> {
  return lessonPanelText(useLocale());
}
