// The three places where the simulation can run, in the order in which they are tried: a module worker, a classic worker
// from a blob (sandboxed frames and file:// allow only that), and the page's own thread, one request per task.
import type { Frame } from '../simulation/frame.ts';
import { changed } from './difference.ts';
import type { FrameChanges, Reply, Request } from './messages.ts';

/** Something that answers requests one by one; it never speaks first. */
export interface Thread {
  post(request: Request): void;
  end(): void;
}

export interface Listener {
  reply(reply: Reply): void;
  /** The thread is dead or has sent something unreadable. */
  failure(): void;
}

export interface Place {
  readonly name: 'module-worker' | 'blob-worker' | 'page';
  /** Starts a thread; throws or rejects where the browser does not allow it. */
  open(listener: Listener): Promise<Thread>;
}

function workerThread(worker: Worker, listener: Listener): Thread {
  let told: Frame | null = null;
  worker.onmessage = ({ data }: MessageEvent<Reply | FrameChanges>) => {
    const reply: Reply =
      data.type === 'changes' ? { id: data.id, type: 'frame', frame: changed(told, data.change) as Frame } : data;
    if (reply.type === 'frame') told = reply.frame;
    listener.reply(reply);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    listener.failure();
  };
  worker.onmessageerror = () => listener.failure();
  return {
    post: (request) => worker.postMessage(request.type === 'frame' ? { ...request, changesOnly: true } : request),
    end() {
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      worker.terminate();
    },
  };
}

const moduleWorker: Place = {
  name: 'module-worker',
  async open(listener) {
    // The URL has to stay a literal in this place: the bundler looks for exactly this form.
    return workerThread(
      new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' }),
      listener,
    );
  },
};

const blobWorker: Place = {
  name: 'blob-worker',
  async open(listener) {
    const { default: SimulationWorker } = await import('./simulation.worker.ts?worker&inline');
    return workerThread(new SimulationWorker({ name: 'simulation' }), listener);
  },
};

const page: Place = {
  name: 'page',
  async open(listener) {
    const { createHandler } = await import('./handle.ts');
    const handle = createHandler();
    let ended = false;
    return {
      post(request) {
        setTimeout(() => {
          if (!ended) listener.reply(handle(request));
        });
      },
      end() {
        ended = true;
      },
    };
  },
};

export const PLACES: readonly Place[] = [moduleWorker, blobWorker, page];
