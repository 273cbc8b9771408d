// The page's end of the conversation with the thread that plays a lesson for its figures. Where the browser allows no
// thread (sandboxed frames, file://), the page does it itself.
import type { LessonReply, LessonRequest } from './lessons-messages.ts';

/** Asks once; `end` stops it, and then nothing is answered. Rejects when nothing can answer. */
export function askLesson(request: LessonRequest): { readonly reply: Promise<LessonReply>; end(): void } {
  let worker: Worker | null = null;
  const reply = new Promise<LessonReply>((resolve, reject) => {
    const here = () => import('./lessons-messages.ts').then(({ answerLesson }) => answerLesson(request));
    try {
      // The URL has to stay a literal in this place: the bundler looks for exactly this form.
      worker = new Worker(new URL('./lessons.worker.ts', import.meta.url), { type: 'module', name: 'lessons' });
    } catch {
      here().then(resolve, reject);
      return;
    }
    const thread = worker;
    thread.onmessage = (event: MessageEvent<LessonReply>) => {
      resolve(event.data);
      thread.terminate();
    };
    thread.onerror = (event) => {
      event.preventDefault();
      thread.terminate();
      here().then(resolve, reject);
    };
    thread.postMessage(request);
  });
  return { reply, end: () => worker?.terminate() };
}
