// Who is kept for days without a network, and who is not; and that another build is said only where there was one before.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline, REST_MS } from './offline.ts';

class Registration extends EventTarget {
  waiting: { postMessage(message: string): void } | null = null;
  installing: EventTarget | null = null;
}

let registration: Registration;
let container: EventTarget & { controller: object | null; register: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.useFakeTimers();
  registration = new Registration();
  container = Object.assign(new EventTarget(), { controller: null, register: vi.fn(async () => registration) });
  vi.stubGlobal('navigator', { serviceWorker: container });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the page asks to be kept once it has come to rest', async () => {
  keepOffline(() => {}, true);
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  expect(container.register).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(container.register).toHaveBeenCalledOnce();
});

test.each([
  ['in a frame of another page', () => vi.stubGlobal('top', {})],
  ['as the one file', () => vi.stubGlobal('strataScript', 'blob:x')],
  [
    'for those who save data',
    () => vi.stubGlobal('navigator', { serviceWorker: container, connection: { saveData: true } }),
  ],
])('not %s', async (_, arrange) => {
  arrange();
  keepOffline(() => {}, true);
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(container.register).not.toHaveBeenCalled();
});

test('nor while it is being developed, nor after it was left', async () => {
  keepOffline(() => {}, false);
  keepOffline(() => {}, true)();
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(container.register).not.toHaveBeenCalled();
});

test('where it is forbidden the page goes on', async () => {
  container.register.mockRejectedValue(new DOMException('SecurityError'));
  keepOffline(() => {}, true);
  await vi.advanceTimersByTimeAsync(REST_MS);
  vi.stubGlobal('navigator', {});
  keepOffline(() => {}, true);
  await vi.advanceTimersByTimeAsync(REST_MS);
});

test('another build is told of, and used when somebody says so', async () => {
  const ready = vi.fn<(use: () => void) => void>();
  const posted: string[] = [];
  const installing = new EventTarget();
  keepOffline(ready, true);
  await vi.advanceTimersByTimeAsync(REST_MS);
  // The first one: nothing waits for anything.
  registration.installing = installing;
  registration.dispatchEvent(new Event('updatefound'));
  registration.waiting = { postMessage: (message) => void posted.push(message) };
  installing.dispatchEvent(new Event('statechange'));
  expect(ready).not.toHaveBeenCalled();
  container.controller = {};
  installing.dispatchEvent(new Event('statechange'));
  expect(ready).toHaveBeenCalledOnce();
  ready.mock.calls[0]?.[0]();
  expect(posted).toEqual(['use']);
});
