// The page's end of the conversation with the thread that measures deployments. Where the browser allows no thread (sandboxed
// frames, file://), the page measures them itself, one per task.
import type { ComparisonReply, ComparisonRequest } from './comparison-messages.ts';

type ReplyTo<Type extends ComparisonRequest['type']> = Extract<ComparisonReply, { readonly type: Type }>;

/** Answers requests one after the other, in the order in which they were asked. */
export interface ComparisonThread {
  /** Rejects when the thread has died or the engine cannot play what was asked. */
  ask<Request extends ComparisonRequest>(request: Request): Promise<ReplyTo<Request['type']>>;
  /** Stops at once. What was asked is never answered. */
  end(): void;
}

export function openComparison(): ComparisonThread {
  let worker: Worker | null = null;
  let ended = false;
  // One at a time: each waits for the one before it.
  let last: Promise<unknown> = Promise.resolve();
  const here = (request: ComparisonRequest) =>
    import('./comparison-messages.ts').then(
      ({ answerComparison }) =>
        new Promise<ComparisonReply>((resolve) => setTimeout(() => resolve(answerComparison(request)))),
    );
  const send = (request: ComparisonRequest): Promise<ComparisonReply> => {
    try {
      // The URL has to stay a literal in this place: the bundler looks for exactly this form.
      worker ??= new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module', name: 'comparison' });
    } catch {
      return here(request);
    }
    const thread = worker;
    return new Promise((resolve, reject) => {
      thread.onmessage = (event: MessageEvent<ComparisonReply>) => resolve(event.data);
      thread.onmessageerror = () => reject(new Error('unreadable'));
      thread.onerror = (event) => {
        event.preventDefault();
        here(request).then(resolve, reject);
      };
      thread.postMessage(request);
    });
  };
  return {
    ask<Request extends ComparisonRequest>(request: Request) {
      const reply = last.then(() => (ended ? new Promise<never>(() => {}) : send(request)));
      last = reply.catch(() => {});
      return reply.then((answer) => {
        if (answer.type === 'error') throw new Error(answer.message);
        return answer as ReplyTo<Request['type']>;
      });
    },
    end() {
      ended = true;
      worker?.terminate();
    },
  };
}
