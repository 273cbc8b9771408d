// Nothing that is done before a part is here gets lost, and a part that cannot be loaded is told of and asked for again.
import { act, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { type Later, later, onMissing, useLater } from './later.ts';

function held(): { part: Later<string>; load: ReturnType<typeof vi.fn>; come(): Promise<void>; fail(): Promise<void> } {
  let settle: { resolve(part: string): void; reject(error: Error): void } | null = null;
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        settle = { resolve, reject };
      }),
  );
  const after = async (settling: () => void) => {
    settling();
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
  };
  return {
    part: later(load),
    load,
    come: () => after(() => settle?.resolve('hands')),
    fail: () => after(() => settle?.reject(new Error('offline'))),
  };
}

describe('a part that comes later', () => {
  test('gets everything that was done before it came, in its order, and is asked for once', async () => {
    const { part, load, come } = held();
    const done: string[] = [];
    part.use((hands) => done.push(`first by ${hands}`));
    part.use((hands) => done.push(`second by ${hands}`));
    expect(done).toEqual([]);
    expect(part.here()).toBeNull();
    await come();
    expect(done).toEqual(['first by hands', 'second by hands']);
    part.use((hands) => done.push(`third by ${hands}`));
    expect(done).toHaveLength(3);
    await part.load();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('that cannot be loaded is told of, loses what was waiting, and is asked for again by the next who needs it', async () => {
    const { part, load, come, fail } = held();
    const told = vi.fn();
    const stop = onMissing(told);
    const act = vi.fn();
    part.use(act);
    await fail();
    expect(told).toHaveBeenCalledTimes(1);
    part.use(act);
    expect(load).toHaveBeenCalledTimes(2);
    await come();
    expect(act).toHaveBeenCalledTimes(1);
    stop();
  });

  test('draws those who show it when it comes', async () => {
    const { part, load, come } = held();
    function Shown() {
      return <p>{useLater(part) ?? 'nothing yet'}</p>;
    }
    render(<Shown />);
    expect(screen.getByText('nothing yet')).toBeTruthy();
    expect(load).not.toHaveBeenCalled();
    await act(async () => {
      void part.load();
      await come();
    });
    expect(screen.getByText('hands')).toBeTruthy();
  });
});
