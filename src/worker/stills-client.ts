// The page's end of the conversation with the thread that plays scenes for their pictures.
import { type Conversation, converse } from './conversation.ts';
import type { StillReply, StillRequest } from './stills-messages.ts';

export type StillsThread = Conversation<StillRequest, StillReply>;

export function openStills(): StillsThread {
  return converse(
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./stills.worker.ts', import.meta.url), { type: 'module', name: 'stills' }),
    (request) => import('./stills-messages.ts').then(({ answerStill }) => answerStill(request)),
  );
}
