// One question to a thread of its own, answered once. Where the browser allows no thread (sandboxed frames, file://), or the
// thread dies, the page answers itself.

export interface Asked<Reply> {
  /** Rejects when nothing can answer. */
  readonly reply: Promise<Reply>;
  /** Stops it; then nothing is answered. */
  end(): void;
}

/** `open` starts the thread, and throws where that is not allowed; `here` answers on the page. */
export function ask<Request, Reply>(request: Request, open: () => Worker, here: () => Promise<Reply>): Asked<Reply> {
  let worker: Worker | null = null;
  const reply = new Promise<Reply>((resolve, reject) => {
    try {
      worker = open();
    } catch {
      here().then(resolve, reject);
      return;
    }
    const thread = worker;
    thread.onmessage = (event: MessageEvent<Reply>) => {
      resolve(event.data);
      thread.terminate();
    };
    thread.onerror = (event) => {
      event.preventDefault();
      thread.terminate();
      here().then(resolve, reject);
    };
    thread.postMessage(request);
  });
  return { reply, end: () => worker?.terminate() };
}
