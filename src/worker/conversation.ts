// A conversation with a thread of its own: one question after the other, each answered before the next is asked. Where the browser
// allows no thread (sandboxed frames, file://), or it dies before its first answer, the page answers itself.

export interface Conversation<Request, Reply> {
  /** Rejects when a thread that has answered before dies, and when nothing can answer; the next question begins anew. */
  ask(request: Request): Promise<Reply>;
  /** Stops at once. What was asked is never answered. */
  end(): void;
}

/** `open` starts the thread, and throws where that is not allowed; `here` answers on the page. */
export function converse<Request, Reply>(
  open: () => Worker,
  here: (request: Request) => Promise<Reply>,
): Conversation<Request, Reply> {
  let worker: Worker | null = null;
  let answered = false;
  let alone = false;
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();

  // A task of its own for each, so that the page can be drawn in between.
  const answerHere = (request: Request): Promise<Reply> => {
    alone = true;
    return new Promise((resolve, reject) => setTimeout(() => here(request).then(resolve, reject)));
  };

  const send = (request: Request): Promise<Reply> => {
    if (alone) return answerHere(request);
    try {
      worker ??= open();
    } catch {
      return answerHere(request);
    }
    const thread = worker;
    return new Promise((resolve, reject) => {
      const die = (reason: string) => {
        thread.terminate();
        worker = null;
        if (answered) reject(new Error(reason));
        else answerHere(request).then(resolve, reject);
      };
      thread.onmessage = (event: MessageEvent<Reply>) => {
        answered = true;
        resolve(event.data);
      };
      thread.onmessageerror = () => die('unreadable');
      thread.onerror = (event) => {
        event.preventDefault();
        die(event.message || 'no-answer');
      };
      thread.postMessage(request);
    });
  };

  return {
    ask(request) {
      const reply = last.then(() => (ended ? silence() : send(request)));
      last = reply.catch(() => {});
      return reply.then((answer) => (ended ? silence() : answer));
    },
    end() {
      ended = true;
      worker?.terminate();
    },
  };
}

function silence(): Promise<never> {
  return new Promise(() => {});
}
