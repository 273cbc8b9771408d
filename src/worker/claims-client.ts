// The page's end of the conversation with the thread that plays the claims.
import type { ClaimsReply, ClaimsRequest } from './claims-messages.ts';
import { type Conversation, converse } from './conversation.ts';

/** A scene that cannot be played is a reply. */
export type ClaimsThread = Conversation<ClaimsRequest, ClaimsReply>;

export function openClaims(): ClaimsThread {
  return converse(
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./claims.worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
    (request) => import('./claims-messages.ts').then(({ answerClaims }) => answerClaims(request)),
  );
}
