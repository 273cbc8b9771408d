// The page's end of the conversation with the thread that measures deployments.
import type { ComparisonReply, ComparisonRequest } from './comparison-messages.ts';
import { converse } from './conversation.ts';

type ReplyTo<Type extends ComparisonRequest['type']> = Extract<ComparisonReply, { readonly type: Type }>;

/** Answers requests one after the other, in the order in which they were asked. */
export interface ComparisonThread {
  /** Rejects when the thread has died or the engine cannot play what was asked. */
  ask<Request extends ComparisonRequest>(request: Request): Promise<ReplyTo<Request['type']>>;
  /** Stops at once. What was asked is never answered. */
  end(): void;
}

export function openComparison(): ComparisonThread {
  const thread = converse<ComparisonRequest, ComparisonReply>(
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    () => new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module', name: 'comparison' }),
    (request) => import('./comparison-messages.ts').then(({ answerComparison }) => answerComparison(request)),
  );
  return {
    async ask<Request extends ComparisonRequest>(request: Request) {
      const answer = await thread.ask(request);
      if (answer.type === 'error') throw new Error(answer.message);
      return answer as ReplyTo<Request['type']>;
    },
    end: thread.end,
  };
}
