// The page's end of the conversation with the thread that plays the validation cases: a module worker, or a classic one from a
// blob where only that is allowed (sandboxed frames, file://).
import type { ValidationReply, ValidationRequest } from './validation-messages.ts';

/** Answers requests about validation cases, one at a time. */
export interface ValidationThread {
  /** Rejects when the thread has died; a case that cannot be played is a reply. */
  ask(request: ValidationRequest): Promise<ValidationReply>;
  /** Stops at once, also in the middle of a case. What was asked is never answered. */
  end(): void;
}

/** Opens a thread that has answered once. Rejects when the browser allows none. */
export async function openValidation(): Promise<ValidationThread> {
  try {
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    return await greeted(
      () => new Worker(new URL('./validation.worker.ts', import.meta.url), { type: 'module', name: 'validation' }),
    );
  } catch {
    const { default: ValidationWorker } = await import('./validation.worker.ts?worker&inline');
    return greeted(() => new ValidationWorker({ name: 'validation' }));
  }
}

async function greeted(start: () => Worker): Promise<ValidationThread> {
  const thread = threadOf(start());
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
