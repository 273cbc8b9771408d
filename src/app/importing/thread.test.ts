// Whatever a file does to the thread that reads it, the page gets an answer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportResult } from '../../sharing/importers/imported.ts';
import { LONGEST_HERE, LONGEST_MS, readInThread } from './thread.ts';

class Thread {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
}

const request = { content: 'services: {a: {image: redis}}', profiles: [] };
const opened = (thread: Thread) => () => thread as unknown as Worker;
const errorOf = (result: ImportResult) => (result.ok ? null : result.error.code);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a text that takes too long is stopped, and that is said', async () => {
  const thread = new Thread();
  const { reply } = readInThread(request, opened(thread));
  await vi.advanceTimersByTimeAsync(LONGEST_MS - 1);
  expect(thread.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(errorOf(await reply)).toBe('too-slow');
  expect(thread.ended).toBe(true);
});

test('a thread that answers is ended, and its clock with it', async () => {
  const thread = new Thread();
  const { reply } = readInThread(request, opened(thread));
  const result = { ok: false, error: {} };
  thread.onmessage?.({ data: { result } } as MessageEvent);
  expect(await reply).toBe(result);
  expect(thread.ended).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('where there can be no thread the page reads what is short', async () => {
  const refuse = () => {
    throw new DOMException('SecurityError');
  };
  vi.useRealTimers();
  const read = await readInThread(request, refuse).reply;
  expect(read.ok && read.imported.format).toBe('compose');
  const long = { content: 'x'.repeat(LONGEST_HERE + 1), profiles: [] };
  expect(errorOf(await readInThread(long, refuse).reply)).toBe('too-long-here');
});

test('where it cannot be loaded the page reads; a text that kills it is not read again', async () => {
  vi.useRealTimers();
  const missing = new Thread();
  const first = readInThread(request, opened(missing)).reply;
  missing.onerror?.({ message: '', preventDefault() {} } as ErrorEvent);
  expect((await first).ok).toBe(true);
  const dying = new Thread();
  const second = readInThread(request, opened(dying)).reply;
  dying.onerror?.({ message: 'out of memory', preventDefault() {} } as ErrorEvent);
  await expect(second).rejects.toThrow('out of memory');
});
