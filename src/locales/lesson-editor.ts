// The words of the page on which lessons are written: they come with it.
import { lessonEditor } from './en/lesson-editor.ts';
import { useLocale, wordsApart } from './text.ts';

export const lessonEditorText = wordsApart(lessonEditor);

/** The words of writing lessons, in the page's language. */
export function useEditorText(): ReturnType<typeof lessonEditorText> {
  return lessonEditorText(useLocale());
}
