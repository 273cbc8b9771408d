// The page's end of the conversation with the thread that plays the validation cases.
import { type Conversation, converse } from './conversation.ts';
import type { ValidationReply, ValidationRequest } from './validation-messages.ts';

/** A case that cannot be played is a reply. */
export type ValidationThread = Conversation<ValidationRequest, ValidationReply>;

export function openValidation(): ValidationThread {
  return converse(
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./validation.worker.ts', import.meta.url), { type: 'module', name: 'validation' }),
    (request) => import('./validation-messages.ts').then(({ answerValidation }) => answerValidation(request)),
  );
}
