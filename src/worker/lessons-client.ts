// The page's end of the conversation with the thread that plays a lesson for its figures.
import { type Asked, ask } from './ask.ts';
import type { LessonReply, LessonRequest } from './lessons-messages.ts';

export function askLesson(request: LessonRequest): Asked<LessonReply> {
  return ask(
    request,
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./lessons.worker.ts', import.meta.url), { type: 'module', name: 'lessons' }),
    () => import('./lessons-messages.ts').then(({ answerLesson }) => answerLesson(request)),
  );
}
