import { describe, expect, test, vi } from 'vitest';
import { converse } from './conversation.ts';

/** A thread that does what it is told: answers by doubling, or dies. */
class Thread {
  onmessage: ((event: { data: number }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly asked: number[] = [];
  terminated = false;
  readonly mood: (asked: number) => 'answers' | 'dies' | 'waits';
  constructor(mood: Thread['mood']) {
    this.mood = mood;
  }
  postMessage(asked: number): void {
    this.asked.push(asked);
    const mood = this.mood(asked);
    queueMicrotask(() => {
      if (mood === 'answers') this.onmessage?.({ data: asked * 2 });
      if (mood === 'dies') this.onerror?.({ message: 'gone', preventDefault: () => {} });
    });
  }
  terminate(): void {
    this.terminated = true;
  }
}

const opened = (thread: Thread) => () => thread as unknown as Worker;
const here = async (asked: number) => asked * 100;

describe('a conversation', () => {
  test('is one question after the other, in order', async () => {
    const thread = new Thread(() => 'answers');
    const { ask } = converse(opened(thread), here);
    expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([2, 4, 6]);
    expect(thread.asked).toEqual([1, 2, 3]);
  });

  test('is held on the page where no thread is allowed', async () => {
    const open = vi.fn(() => {
      throw new Error('not here');
    });
    const { ask } = converse(open, here);
    expect([await ask(1), await ask(2)]).toEqual([100, 200]);
    expect(open).toHaveBeenCalledOnce();
  });

  test('is held on the page when the thread dies before its first answer', async () => {
    const thread = new Thread(() => 'dies');
    const { ask } = converse(opened(thread), here);
    expect([await ask(1), await ask(2)]).toEqual([100, 200]);
    expect(thread.terminated).toBe(true);
  });

  test('says that the thread died when it had answered, and begins anew with the next question', async () => {
    const first = new Thread((asked) => (asked === 1 ? 'answers' : 'dies'));
    const second = new Thread(() => 'answers');
    const threads = [first, second];
    const { ask } = converse<number, number>(() => threads.shift() as unknown as Worker, here);
    expect(await ask(1)).toBe(2);
    await expect(ask(2)).rejects.toThrow('gone');
    expect(await ask(3)).toBe(6);
  });

  test('answers nothing after its end', async () => {
    const thread = new Thread((asked) => (asked === 1 ? 'answers' : 'waits'));
    const { ask, end } = converse(opened(thread), here);
    const heard = vi.fn();
    await ask(1);
    ask(2).then(heard, heard);
    ask(3).then(heard, heard);
    end();
    await new Promise((resolve) => setTimeout(resolve));
    expect(thread.terminated).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });
});
