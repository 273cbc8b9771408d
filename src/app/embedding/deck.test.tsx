// Frames on one page tell each other that slides are shown one by one; where browsers let them not speak, each goes on by itself.
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Lines by their name, each heard by all others of it. */
function lines(): void {
  const open: { name: string; onmessage: ((event: { data: unknown }) => void) | null }[] = [];
  class Line {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      open.push(this);
    }
    postMessage(data: unknown): void {
      for (const one of open) if (one !== this && one.name === this.name) one.onmessage?.({ data });
    }
    close(): void {
      open.splice(open.indexOf(this), 1);
    }
  }
  vi.stubGlobal('BroadcastChannel', Line);
}

/** A frame with a clock of its own, as frames have; `heard` is what it is told before it has begun. */
async function frame(): Promise<{
  heard: boolean[];
  deck: { told(): void; close(): void };
  clock: typeof import('../../store/clock.ts');
}> {
  vi.resetModules();
  const clock = await import('../../store/clock.ts');
  const { followDeck } = await import('./deck.ts');
  const heard: boolean[] = [];
  clock.onShown((now) => heard.push(now));
  return { heard, deck: followDeck(), clock };
}

test('what is told to one is known to those that are there, and to those that come', async () => {
  lines();
  const first = await frame();
  const second = await frame();
  expect(second.heard).toEqual([]);
  first.deck.told();
  expect(second.heard).toEqual([false]);
  const third = await frame();
  expect(third.heard).toEqual([false]);
  third.clock.setShown(true, true);
  expect(third.heard).toEqual([false, true]);
  const told = [...second.heard];
  second.deck.close();
  first.deck.told();
  expect(second.heard).toEqual(told);
});

test('a frame that was told before it could speak says so as soon as it can', async () => {
  lines();
  const waiting = await frame();
  vi.resetModules();
  const { setShown } = await import('../../store/clock.ts');
  setShown(true, true);
  (await import('./deck.ts')).followDeck();
  expect(waiting.heard).toEqual([false]);
});

test('where no line is allowed nothing is missed', async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('Forbidden here.', 'SecurityError');
      }
    },
  );
  const { deck, heard } = await frame();
  deck.told();
  deck.close();
  expect(heard).toEqual([]);
});
