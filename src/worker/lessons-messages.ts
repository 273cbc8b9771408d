// Figures of a lesson's steps, asked of a thread of its own: each step is played to its end.
import type { Lesson } from '../lessons/lesson.ts';
import { play } from '../lessons/play.ts';

export interface LessonRequest {
  readonly lesson: Lesson;
}

/** Of each step in order; null for one that cannot be played. */
export type LessonReply = readonly (Readonly<Record<string, number | null>> | null)[];

export function answerLesson({ lesson }: LessonRequest): LessonReply {
  return lesson.steps.map((_step, index) => {
    try {
      return play(lesson, index).figures;
    } catch {
      return null;
    }
  });
}
