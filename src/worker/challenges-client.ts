// The page's end of the conversation with the thread that plays trials and par of a build challenge.
import { type Asked, ask } from './ask.ts';
import type { ChallengeReply, ChallengeRequest } from './challenges-messages.ts';

export function askChallenge(request: ChallengeRequest): Asked<ChallengeReply> {
  return ask(
    request,
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./challenges.worker.ts', import.meta.url), { type: 'module', name: 'challenges' }),
    () => import('./challenges-messages.ts').then(({ answerChallenge }) => answerChallenge(request)),
  );
}
