// The page's end of the conversation with the thread that plays the claims. Where the browser allows no thread (sandboxed frames,
// file://), the page plays them itself, one per task.
import type { ClaimsReply, ClaimsRequest } from './claims-messages.ts';

/** Answers one request at a time: the next is asked when the one before has been answered. */
export interface ClaimsThread {
  /** Rejects when the thread has died; a scene that cannot be played is a reply. */
  ask(request: ClaimsRequest): Promise<ClaimsReply>;
  /** Stops at once. What was asked is never answered. */
  end(): void;
}

export function openClaims(): ClaimsThread {
  const worker = started();
  let ended = false;
  const here = async (request: ClaimsRequest) => {
    const { answerClaims } = await import('./claims-messages.ts');
    return new Promise<ClaimsReply>((resolve) =>
      setTimeout(() => {
        if (!ended) resolve(answerClaims(request));
      }),
    );
  };
  return {
    ask: (request) => (worker ? asked(worker, request) : here(request)),
    end() {
      ended = true;
      worker?.terminate();
    },
  };
}

function started(): Worker | null {
  try {
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    return new Worker(new URL('./claims.worker.ts', import.meta.url), { type: 'module', name: 'claims' });
  } catch {
    return null;
  }
}

function asked(worker: Worker, request: ClaimsRequest): Promise<ClaimsReply> {
  return new Promise((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<ClaimsReply>) => resolve(event.data);
    worker.onmessageerror = () => reject(new Error('unreadable'));
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'no-answer'));
    };
    worker.postMessage(request);
  });
}
