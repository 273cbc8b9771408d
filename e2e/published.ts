// The app on a server of its own, on which another build can be published while it is open, and which can go away.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, offlineScript } from '../build/offline.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const dist = fileURLToPath(new URL('../dist', import.meta.url));

export interface Published {
  readonly address: string;
  /** Publishes the next build: the same page, but not one file of its folder of assets is called as before. */
  publishNext(): Promise<void>;
  /** From now on nobody answers. */
  goAway(): Promise<void>;
}

export const test = base.extend<{ published: Published }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so like this
  published: async ({}, use) => {
    let files: Files = filesIn(dist);
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.slice(1) || 'index.html';
      const bytes = files.get(path);
      response.writeHead(bytes ? 200 : 404, { 'content-type': CONTENT_TYPES[extname(path)] ?? 'text/plain' });
      response.end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const goAway = async (): Promise<void> => {
      server.closeAllConnections();
      if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
    };
    await use({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      goAway,
      async publishNext() {
        files = await nextBuild(files);
      },
    });
    await goAway();
  },
  baseURL: async ({ published }, use) => use(published.address),
});

/** What a bundler does when everything has changed: other names, and everybody who names them changed with them. */
async function nextBuild(files: Files): Promise<Files> {
  const names = [...files.keys()]
    .filter((path) => path.startsWith('assets/'))
    .map((path) => path.slice('assets/'.length));
  const renamed = (name: string): string => name.replace(/(\.[a-z0-9]+)$/, 'B$1');
  const any = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const next = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (path === 'sw.js') continue;
    const isText = ['.js', '.css', '.html'].includes(extname(path));
    const text = isText ? Buffer.from(bytes).toString().replace(any, renamed) : null;
    const marked = path === 'index.html' ? text?.replace('<head>', '<head><meta name="build" content="next">') : text;
    next.set(path.replace(any, renamed), marked == null ? bytes : Buffer.from(marked));
  }
  next.set('sw.js', Buffer.from(await offlineScript(next)));
  return next;
}
