// Opens a lesson from a link: at its first step or at the one that is named. All of it has been checked before anything
// on the page is touched; what cannot be opened is told of, and the page is kept.
import { idOfFile } from '../../../lessons/lesson-file.ts';
import { lessonPanelText } from '../../../locales/lesson-panel.ts';
import { createText, currentLocale } from '../../../locales/text.ts';
import { unpackLesson } from '../../../sharing/lesson-file/read.ts';
import { useNotices } from '../../notices.ts';
import { openStep } from '../tell.ts';
import { doneBefore } from './lesson-progress.ts';
import { useOpenLesson } from './open-lesson.ts';
import { problemsWords } from './problem-words.ts';

/**
 * Opens a lesson as a link carries it, at the place that the link names; `withScene`: with the scene of that step, else beside
 * what the link has on the stage. `refused` is told in words what is wrong with it.
 */
export async function openPacked(
  packed: string,
  place: string,
  withScene: boolean,
  refused: (words: string) => void,
): Promise<void> {
  const read = await unpackLesson(packed);
  const text = lessonPanelText(currentLocale());
  if (!read.ok) {
    const locale = currentLocale();
    refused(text('problem', { problem: problemsWords(locale, createText(locale), read.problems) }));
    return;
  }
  const { file } = read;
  useOpenLesson.getState().open(file, doneBefore(file));
  const first = `${idOfFile(file)}/${file.steps[0]?.id}`;
  if (place !== '' && openStep(place, withScene)) return;
  if (place !== '') useNotices.getState().show(text('missing', { written: place }));
  openStep(first, withScene);
}
