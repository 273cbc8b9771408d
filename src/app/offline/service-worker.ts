// Keeps the page for days without a network: built into sw.js (build/offline.ts), which is all that the browser runs of it. One build is
// one cache, filled whole or not at all, and a page gets all of its files from the same build. Imports nothing.

/** Written into it by the build: what there is, with the SHA-256 of every file. */
declare const BUILD: { readonly version: string; readonly files: Readonly<Record<string, string>> };

interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const worker = globalThis as unknown as Scope;
const PREFIX = 'strata-';
const NAME = `${PREFIX}${BUILD.version}`;
/** The page itself, whatever stands behind its address. */
const PAGE = './';
/** Tabs of earlier builds still need theirs; whoever has slept through more than these asks the network. */
const KEPT = 3;
/** Files with a sum of their contents in the name never change. */
const NEVER_CHANGES = /^assets\//;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'use') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const key = keyOf(event.request);
  if (key !== null) event.respondWith(answer(event.request, key));
});

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  try {
    await Promise.all(Object.entries(BUILD.files).map(([key, sum]) => keep(cache, key, sum)));
  } catch (error) {
    // Half a build is none.
    await caches.delete(NAME);
    throw error;
  }
}

async function keep(cache: Cache, key: string, sum: string): Promise<void> {
  const url = addressOf(key);
  const known = NEVER_CHANGES.test(key) ? await caches.match(url) : undefined;
  if (known) return cache.put(url, known);
  const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${key}: ${response.status}`);
  const body = await response.arrayBuffer();
  // A server on which the next build is being put gives files of two: then this is tried again another time.
  if ((await sumOf(body)) !== sum) throw new Error(`${key} is of another build.`);
  // As a response of its own: one that was redirected may not answer for a page.
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  await cache.put(url, new Response(body, { headers }));
}

async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = names.filter((name) => name !== NAME);
  await Promise.all(old.slice(0, Math.max(0, old.length + 1 - KEPT)).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request, key: string): Promise<Response> {
  const url = addressOf(key);
  const cache = await caches.open(NAME);
  const kept = (await cache.match(url)) ?? (NEVER_CHANGES.test(key) ? await caches.match(url) : undefined);
  return kept ?? fetch(request);
}

/** What of ours a request is for; null for what is not kept here. */
function keyOf({ method, url, mode }: Request): string | null {
  const { scope } = worker.registration;
  const { href, search, hash } = new URL(url);
  const path = href.slice(0, href.length - search.length - hash.length);
  if (method !== 'GET' || !path.startsWith(scope)) return null;
  const key = path.slice(scope.length);
  if (mode === 'navigate') return key === '' || key === 'index.html' ? PAGE : null;
  if (search !== '') return null;
  return Object.hasOwn(BUILD.files, key) || NEVER_CHANGES.test(key) ? key : null;
}

function addressOf(key: string): string {
  return new URL(key, worker.registration.scope).href;
}

async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export {};
