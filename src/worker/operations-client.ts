// The page's end of the conversation with the thread that works out what running a document takes. Where the browser allows no
// thread (sandboxed frames, file://), the page does it itself.
import type { OperationsReply, OperationsRequest } from './operations-messages.ts';

/** Asks once; `end` stops it, and then nothing is answered. Rejects when nothing can answer. */
export function askOperations(request: OperationsRequest): { readonly reply: Promise<OperationsReply>; end(): void } {
  let worker: Worker | null = null;
  const reply = new Promise<OperationsReply>((resolve, reject) => {
    const here = () => import('./operations-messages.ts').then(({ answerOperations }) => answerOperations(request));
    try {
      // The URL has to stay a literal in this place: the bundler looks for exactly this form.
      worker = new Worker(new URL('./operations.worker.ts', import.meta.url), { type: 'module', name: 'operations' });
    } catch {
      here().then(resolve, reject);
      return;
    }
    const thread = worker;
    thread.onmessage = (event: MessageEvent<OperationsReply>) => {
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
