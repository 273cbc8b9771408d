// The page's end of the conversation with the thread that works out what running a document takes.
import { type Asked, ask } from './ask.ts';
import type { OperationsReply, OperationsRequest } from './operations-messages.ts';

export function askOperations(request: OperationsRequest): Asked<OperationsReply> {
  return ask(
    request,
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./operations.worker.ts', import.meta.url), { type: 'module', name: 'operations' }),
    () => import('./operations-messages.ts').then(({ answerOperations }) => answerOperations(request)),
  );
}
