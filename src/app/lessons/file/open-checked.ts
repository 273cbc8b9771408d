// Opens a lesson that has been read and found sound, at its first step.
import { idOfFile, type LessonFile } from '../../../lessons/lesson-file.ts';
import { tell } from '../tell.ts';
import { doneBefore } from './lesson-progress.ts';
import { useOpenLesson } from './open-lesson.ts';

export function openLesson(file: LessonFile): void {
  useOpenLesson.getState().open(file, doneBefore(file));
  tell(idOfFile(file), 0);
}
