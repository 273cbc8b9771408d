// The page's end of the conversation with the thread that plays a belief.
import { type Asked, ask } from './ask.ts';
import type { BeliefReply, BeliefRequest } from './beliefs-messages.ts';

export function askBelief(request: BeliefRequest): Asked<BeliefReply> {
  return ask(
    request,
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./beliefs.worker.ts', import.meta.url), { type: 'module', name: 'beliefs' }),
    () => import('./beliefs-messages.ts').then(({ answerBelief }) => answerBelief(request)),
  );
}
