// The page's end of the conversation, with threads that a test lets answer, die, hang or speak too late.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import { NO_DEFINITIONS } from '../topology/topology.ts';
import type { Connection, Limits, Status } from './client.ts';
import { connect } from './client.ts';
import type { Reply, Request } from './messages.ts';
import type { Listener, Place } from './threads.ts';

const LIMITS: Limits = { greetingMs: 1000, runMs: 4000, answerMs: 2000, attempts: 3 };

interface FakeThread {
  readonly listener: Listener;
  readonly asked: Request[];
  ended: boolean;
}

/** A place whose threads keep what they are asked; they greet by themselves unless told to be mute. */
function fakePlace(name: Place['name'] = 'module-worker', mute = false): { place: Place; threads: FakeThread[] } {
  const threads: FakeThread[] = [];
  const place: Place = {
    name,
    async open(listener) {
      const thread: FakeThread = { listener, asked: [], ended: false };
      threads.push(thread);
      return {
        post(request) {
          if (request.id === 0) {
            if (!mute) queueMicrotask(() => listener.reply({ id: 0, type: 'error', message: 'no run yet' }));
          } else thread.asked.push(request);
        },
        end() {
          thread.ended = true;
        },
      };
    },
  };
  return { place, threads };
}

const recording = (seed: number): Recording => ({
  seed,
  parameters: {},
  running: [],
  entries: [{ atMs: 0, topology: { hosts: [], definitions: NO_DEFINITIONS } }],
});

function answer(thread: FakeThread | undefined, make: (id: number) => Reply): void {
  const request = thread?.asked.at(-1);
  if (!thread || !request) throw new Error('nothing was asked');
  thread.listener.reply(make(request.id));
}

const ran = (id: number): Reply => ({ id, type: 'run', events: [], readyMs: null, settledMs: null, horizonMs: 60_000 });
const frameAt =
  (tMs: number) =>
  (id: number): Reply => ({
    id,
    type: 'frame',
    frame: { version: 1, tMs, nodes: [], hosts: [], events: [] } satisfies Frame,
  });
const settled = () => vi.advanceTimersByTimeAsync(0);

function watch(connection: Connection): Status[] {
  const seen: Status[] = [];
  connection.onStatus((status) => seen.push(status));
  return seen;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('asking', () => {
  test('one request is under way at a time, and of those that wait only the newest frame is asked for', async () => {
    const { place, threads } = fakePlace();
    const connection = connect([place], LIMITS);
    await settled();
    const frames = [100, 200, 300].map((tMs) => connection.frame(tMs));
    await settled();
    expect(threads[0]?.asked).toMatchObject([{ type: 'frame', tMs: 100 }]);
    answer(threads[0], frameAt(100));
    await settled();
    expect(threads[0]?.asked).toMatchObject([{ tMs: 100 }, { tMs: 300 }]);
    answer(threads[0], frameAt(300));
    expect((await Promise.all(frames)).map((frame) => frame?.tMs ?? null)).toEqual([100, null, 300]);
  });

  test('a run goes before the frames that were waiting, since they are to show it', async () => {
    const { place, threads } = fakePlace();
    const connection = connect([place], LIMITS);
    await settled();
    void connection.frame(1);
    void connection.frame(2);
    void connection.series(0, 1000, 3);
    void connection.run(recording(1), 60_000);
    for (const reply of [frameAt(1), ran, frameAt(2)]) {
      answer(threads[0], reply);
      await settled();
    }
    expect(threads[0]?.asked.map((request) => request.type)).toEqual(['frame', 'run', 'frame', 'series']);
  });

  test('an error reply is reported, settles its request, and the conversation goes on', async () => {
    const { place, threads } = fakePlace();
    const connection = connect([place], LIMITS);
    const errors: string[] = [];
    connection.onError((message) => errors.push(message));
    await settled();
    const frame = connection.frame(1);
    answer(threads[0], (id) => ({ id, type: 'error', message: 'unknown parameter' }));
    expect(await frame).toBeNull();
    expect(errors).toEqual(['unknown parameter']);
    void connection.frame(2);
    expect(threads[0]?.asked).toHaveLength(2);
    expect(threads).toHaveLength(1);
  });
});

describe('a thread that fails', () => {
  async function running() {
    const { place, threads } = fakePlace();
    const connection = connect([place], LIMITS);
    const statuses = watch(connection);
    await settled();
    void connection.run(recording(7), 60_000);
    answer(threads[0], ran);
    await settled();
    return { connection, statuses, threads };
  }

  test('a thread that dies is replaced, gets the same recording, and then what it was asked last', async () => {
    const { connection, statuses, threads } = await running();
    const frame = connection.frame(1500);
    threads[0]?.listener.failure();
    await settled();
    expect(threads).toHaveLength(2);
    expect(threads[0]?.ended).toBe(true);
    expect(threads[1]?.asked).toMatchObject([{ type: 'run', recording: { seed: 7 }, horizonMs: 60_000 }]);
    answer(threads[1], ran);
    await settled();
    answer(threads[1], frameAt(1500));
    expect((await frame)?.tMs).toBe(1500);
    expect(statuses).toEqual(['starting', 'ready', 'recovering', 'ready']);
  });

  test('a thread that hangs is replaced when its time is up, and not before', async () => {
    const { connection, threads } = await running();
    void connection.frame(10);
    await vi.advanceTimersByTimeAsync(LIMITS.answerMs - 10);
    expect(threads).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(threads).toHaveLength(2);
  });

  test('a thread that dies with nothing to do is replaced too', async () => {
    const { statuses, threads } = await running();
    threads[0]?.listener.failure();
    await settled();
    answer(threads[1], ran);
    await settled();
    expect(statuses.at(-1)).toBe('ready');
  });

  test('what a replaced thread says later is not heard', async () => {
    const { connection, threads } = await running();
    const frame = connection.frame(10);
    threads[0]?.listener.failure();
    await settled();
    answer(threads[0], frameAt(999));
    answer(threads[1], ran);
    await settled();
    answer(threads[1], frameAt(10));
    expect((await frame)?.tMs).toBe(10);
  });

  test('a request that no thread survives is given up, and the next one is answered', async () => {
    const { connection, threads } = await running();
    const errors: string[] = [];
    connection.onError((message) => errors.push(message));
    const poison = connection.preview(recording(8), 0, 1000);
    for (let dead = 0; dead < LIMITS.attempts; dead++) {
      const thread = threads.at(-1);
      if (thread?.asked.at(-1)?.type === 'run' && dead > 0) {
        answer(thread, ran);
        await settled();
      }
      expect(threads.at(-1)?.asked.at(-1)?.type).toBe('preview');
      threads.at(-1)?.listener.failure();
      await settled();
    }
    expect(await poison).toBeNull();
    expect(errors).toEqual(['no-answer']);
    answer(threads.at(-1), ran);
    await settled();
    const frame = connection.frame(5);
    answer(threads.at(-1), frameAt(5));
    expect((await frame)?.tMs).toBe(5);
  });
});

describe('starting', () => {
  test('a place that the browser does not allow is passed over', async () => {
    const forbidden: Place = { name: 'module-worker', open: () => Promise.reject(new Error('SecurityError')) };
    const { place, threads } = fakePlace('blob-worker');
    const connection = connect([forbidden, place], LIMITS);
    await settled();
    void connection.frame(1);
    expect(threads[0]?.asked).toHaveLength(1);
  });

  test('a place whose thread never answers the greeting is left after its time', async () => {
    const mute = fakePlace('module-worker', true);
    const other = fakePlace('page');
    connect([mute.place, other.place], LIMITS);
    await vi.advanceTimersByTimeAsync(LIMITS.greetingMs + 10);
    expect(mute.threads[0]?.ended).toBe(true);
    expect(other.threads).toHaveLength(1);
  });

  test('after closing, everything asked is settled with nothing', async () => {
    const { place, threads } = fakePlace();
    const connection = connect([place], LIMITS);
    await settled();
    const asked = [connection.frame(1), connection.run(recording(1), 1000)];
    connection.close();
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(threads[0]?.ended).toBe(true);
    expect(await connection.frame(2)).toBeNull();
  });
});
