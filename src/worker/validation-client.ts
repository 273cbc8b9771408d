// The page's end of the conversation with the thread that plays the validation cases. Where the browser allows no thread
// (sandboxed frames, file://), the page plays them itself, one per task.
import type { ValidationReply, ValidationRequest } from './validation-messages.ts';

/** Answers requests about validation cases, one at a time. */
export interface ValidationThread {
  /** Rejects when the thread has died; a case that cannot be played is a reply. */
  ask(request: ValidationRequest): Promise<ValidationReply>;
  /** Stops at once, also in the middle of a case. What was asked is never answered. */
  end(): void;
}

/** Opens a thread that has answered once, or what plays in its place. Rejects when neither can be loaded. */
export async function openValidation(): Promise<ValidationThread> {
  try {
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    return await greeted(
      new Worker(new URL('./validation.worker.ts', import.meta.url), { type: 'module', name: 'validation' }),
    );
  } catch {
    return pageThread();
  }
}

async function pageThread(): Promise<ValidationThread> {
  const { answerValidation } = await import('./validation-messages.ts');
  let ended = false;
  return {
    ask: (request) =>
      new Promise((resolve) => {
        setTimeout(() => {
          if (!ended) resolve(answerValidation(request));
        });
      }),
    end() {
      ended = true;
    },
  };
}

async function greeted(worker: Worker): Promise<ValidationThread> {
  const thread = threadOf(worker);
  try {
    await thread.ask({ type: 'outline' });
    return thread;
  } catch (error) {
    thread.end();
    throw error;
  }
}

function threadOf(worker: Worker): ValidationThread {
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        worker.onmessage = (event: MessageEvent<ValidationReply>) => resolve(event.data);
        worker.onmessageerror = () => reject(new Error('unreadable'));
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message || 'no-answer'));
        };
        worker.postMessage(request);
      }),
    end() {
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      worker.terminate();
    },
  };
}
