// Reads a file beside the page, so that whatever it holds the page goes on, and for no longer than is sensible. Where the browser
// allows no thread (file://, sandboxed frames) the page reads it itself, if it is not long.
import type { ImportError, ImportResult } from '../../sharing/importers/imported.ts';
import type { ReadRequest } from './read-messages.ts';

/** Texts of the longest size are read in less than half of it on a slow machine, unless somebody made them to be slow. */
export const LONGEST_MS = 15_000;
/** Characters or bytes that the page reads itself: within a tenth of a second. */
export const LONGEST_HERE = 100_000;

export interface Reading {
  readonly reply: Promise<ImportResult>;
  end(): void;
}

type Answer = { readonly result: ImportResult } | { readonly failed: string };

export function readInThread(request: ReadRequest, open: () => Worker = openThread): Reading {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
  };
  const reply = new Promise<ImportResult>((resolve, reject) => {
    try {
      worker = open();
    } catch {
      readHere(request).then(resolve, reject);
      return;
    }
    timer = setTimeout(() => {
      end();
      resolve(refused('too-slow', { seconds: String(LONGEST_MS / 1000) }));
    }, LONGEST_MS);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      end();
      if ('result' in data) resolve(data.result);
      else reject(new Error(data.failed));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      // A thread that could not be loaded has no message; one that has died over a text is not tried again on the page.
      if (event.message) reject(new Error(event.message));
      else readHere(request).then(resolve, reject);
    };
    worker.postMessage(request);
  });
  return { reply, end };
}

async function readHere(request: ReadRequest): Promise<ImportResult> {
  if (request.content.length > LONGEST_HERE) return refused('too-long-here', { most: String(LONGEST_HERE) });
  const { answerRead } = await import('./read-messages.ts');
  return answerRead(request);
}

function refused(code: ImportError['code'], params: ImportError['params']): ImportResult {
  return { ok: false, error: { code, refusal: false, params, line: 1, column: 1 } };
}

function openThread(): Worker {
  // The URL has to stay a literal in this place: the bundler looks for exactly this form.
  return new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module', name: 'reading' });
}
