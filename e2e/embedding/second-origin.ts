// Pages of other people, on an origin of their own, that embed Strata; and the app once more, served as strictly as a server can.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIRECTIVES, policy } from '../../build/content-security.ts';
import { CONTENT_TYPES } from '../content-types.ts';
import { test as base } from '../test.ts';

export { expect } from '../test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** The slides of others: what people write for the web as a talk. */
const reveal = fileURLToPath(new URL('../../node_modules/reveal.js/dist', import.meta.url));

/** A page of somebody else. Script and style are files of their own, as a strict policy wants it. */
export interface OtherPage {
  readonly body: string;
  readonly script?: string;
  readonly style?: string;
  /** No script or style in the page itself, and of others only what is named. */
  readonly strict?: boolean;
}

export interface SecondOrigin {
  /** Another host than that of the app, so that browsers keep the two apart in every way. */
  readonly address: string;
  /** The app, with the policy and all else as headers; scripts may be asked for by frames without an origin. */
  readonly strictApp: string;
  /** Publishes a page; returns its address. */
  publish(page: OtherPage): string;
}

export const test = base.extend<{ elsewhere: SecondOrigin }>({
  elsewhere: async ({ complaints }, use) => {
    const pages = new Map<string, OtherPage>();
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname.startsWith('/app/')) return void serveApp(pathname.slice('/app/'.length) || 'index.html', response);
      if (pathname.startsWith('/reveal/')) return void serveFile(reveal, pathname.slice('/reveal/'.length), response);
      const [, name = '', kind = ''] = /^\/([a-z0-9]+)\.(html|js|css)$/.exec(pathname) ?? [];
      const page = pages.get(name);
      if (!page) return void end(response, 404, 'text/plain', '');
      if (kind === 'js') return void end(response, 200, 'text/javascript', page.script ?? '');
      if (kind === 'css') return void end(response, 200, 'text/css', page.style ?? '');
      const strict = `default-src 'none'; script-src 'self' ${app}; style-src 'self'; img-src data:; frame-src ${app}`;
      if (page.strict) response.setHeader('content-security-policy', strict);
      end(response, 200, 'text/html; charset=utf-8', written(name, page));
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const address = `http://localhost:${port}`;
    const app = `http://127.0.0.1:${port}`;
    await use({
      address,
      strictApp: `${app}/app/`,
      publish(page) {
        const name = `page${pages.size + 1}`;
        pages.set(name, page);
        return `${address}/${name}.html`;
      },
    });
    server.closeAllConnections();
    server.close();
    // That these pages are asked for is the point; of what else is asked, the complaints stay.
    const kept = complaints.filter(
      (words) => !words.startsWith(`asked ${address}/`) && !words.startsWith(`asked ${app}/`),
    );
    complaints.splice(0, complaints.length, ...kept);
  },
});

function written(name: string, { body, script, style }: OtherPage): string {
  const link = style ? `<link rel="stylesheet" href="${name}.css">` : '';
  const run = script ? `<script src="${name}.js" defer></script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><link rel="icon" href="data:,">${link}${run}</head><body>${body}</body></html>`;
}

function serveApp(path: string, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-security-policy', policy(DIRECTIVES));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  serveFile(dist, path, response);
}

function serveFile(folder: string, path: string, response: ServerResponse): void {
  const file = join(folder, normalize(`/${path}`));
  try {
    if (statSync(file).isFile())
      return void end(response, 200, CONTENT_TYPES[extname(file)] ?? 'text/plain', readFileSync(file));
  } catch {
    // There is no such file.
  }
  end(response, 404, 'text/plain', '');
}

function end(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
