// One question to a thread of its own, answered once.
import { converse } from './conversation.ts';

export interface Asked<Reply> {
  /** Rejects when nothing can answer. */
  readonly reply: Promise<Reply>;
  /** Stops it; then nothing is answered. */
  end(): void;
}

/** `open` starts the thread, and throws where that is not allowed; `here` answers on the page. */
export function ask<Request, Reply>(request: Request, open: () => Worker, here: () => Promise<Reply>): Asked<Reply> {
  const thread = converse<Request, Reply>(open, here);
  const reply = thread.ask(request).finally(thread.end);
  return { reply, end: thread.end };
}
