// The run and its moment on the screen, against a simulation thread that a test answers by hand.
import { beforeEach, describe, expect, test } from 'vitest';
import type { EventFrame, Frame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import type { Topology } from '../topology/topology.ts';
import { NO_DEFINITIONS } from '../topology/topology.ts';
import type { Connection, RunReply, Status } from '../worker/client.ts';
import { advance, attach, begin, FIRST_HORIZON_MS, foresee, goOn, usePlayback } from './playback.ts';

const topology = (id: string): Topology => ({
  hosts: [{ id, kind: 'host', platform: 'x86', cores: 1, memoryBytes: 2 ** 30, children: [] }],
  definitions: NO_DEFINITIONS,
});
const [first, second, third] = ['first', 'second', 'third'].map(topology) as [Topology, Topology, Topology];
const event = (tMs: number, type: EventFrame['type'] = 'ready'): EventFrame => ({ tMs, type, node: 'web', detail: '' });
const frameAt = (tMs: number): Frame => ({ version: 1, tMs, nodes: [], hosts: [], events: [] });

/** A connection that answers everything at once and remembers what it was asked. */
function answering(events: readonly EventFrame[] = []) {
  const asked = { runs: [] as { recording: Recording; horizonMs: number }[], frames: [] as number[] };
  const previews: Recording[] = [];
  let tell: (status: Status) => void = () => {};
  const connection: Connection = {
    async run(recording, horizonMs): Promise<RunReply> {
      asked.runs.push({ recording, horizonMs });
      return { id: 1, type: 'run', events, readyMs: 900, settledMs: 1000, horizonMs };
    },
    async frame(tMs) {
      asked.frames.push(tMs);
      return frameAt(tMs);
    },
    series: async () => ({ tMs: new Float64Array(2), hosts: [] }),
    async preview(recording) {
      previews.push(recording);
      return { memoryMiB: 1, readyInMs: 2, kernelsBefore: 1, kernelsAfter: 1 };
    },
    read: async () => null,
    influences: async () => [],
    density: async () => null,
    colocation: async () => null,
    onStatus(listener) {
      tell = listener;
      listener('ready');
    },
    onError: () => {},
    close: () => {},
  };
  return { connection, asked, previews, tell: (status: Status) => tell(status) };
}

const playback = usePlayback.getState;
const answered = () => new Promise((done) => setTimeout(done));

beforeEach(async () => {
  await answered();
  playback().pause();
  playback().setSpeed(1);
  begin(first, []);
});

describe('a run', () => {
  test('begins at 0 and shows its first moment, its events and when it has settled', async () => {
    const { connection } = answering([event(400)]);
    attach(connection);
    await answered();
    expect(playback()).toMatchObject({
      tMs: 0,
      readyMs: 900,
      settledMs: 1000,
      horizonMs: FIRST_HORIZON_MS,
      status: 'ready',
    });
    expect(playback().frame?.tMs).toBe(0);
    expect(playback().events).toEqual([event(400)]);
    expect(playback().series).not.toBeNull();
  });

  test('the answer to an earlier recording is not shown', async () => {
    const slow = answering();
    let release: (frame: Frame) => void = () => {};
    slow.connection.frame = () => new Promise((done) => (release = done));
    attach(slow.connection);
    const stale = release;
    begin(second, []);
    stale(frameAt(77));
    await answered();
    expect(playback().frame).toBeNull();
    release(frameAt(0));
    await answered();
  });
});

describe('an edit', () => {
  test('at the present moment goes on with the run from there, and keeps the frame before it for comparison', async () => {
    const { connection, asked } = answering();
    attach(connection);
    playback().seek(700);
    await answered();
    const before = playback().frame;
    expect(goOn(second, false)).toBe(false);
    expect(playback().baseline).toBe(before);
    expect(asked.runs.at(-1)?.recording.entries).toEqual([
      { atMs: 0, topology: first },
      { atMs: 700, topology: second },
    ]);
    expect(playback().tMs).toBe(700);
  });

  test('that continues a movement keeps the comparison of its beginning', async () => {
    attach(answering().connection);
    playback().seek(700);
    await answered();
    goOn(second, false);
    const { baseline } = playback();
    playback().seek(800);
    await answered();
    goOn(third, true);
    expect(playback().baseline).toBe(baseline);
  });

  test('in the past says that it cut off a later course', () => {
    playback().seek(700);
    goOn(second, false);
    playback().seek(300);
    expect(goOn(third, false)).toBe(true);
    expect(playback().recording.entries.map(({ atMs }) => atMs)).toEqual([0, 300]);
  });

  test('can be foreseen without being made', async () => {
    const { connection, previews } = answering();
    attach(connection);
    playback().seek(500);
    expect(await foresee(second)).toMatchObject({ memoryMiB: 1 });
    expect(previews[0]?.entries.at(-1)).toEqual({ atMs: 500, topology: second });
    expect(playback().recording.entries).toHaveLength(1);
  });
});

describe('the clock', () => {
  test('goes on by real time times speed, and only while it plays', async () => {
    const { connection, asked } = answering();
    attach(connection);
    await answered();
    advance(100);
    expect(playback().tMs).toBe(0);
    playback().setSpeed(10);
    playback().play();
    advance(100);
    await answered();
    expect(playback().frame?.tMs).toBe(1000);
    expect(asked.frames.at(-1)).toBe(1000);
  });

  test('stands while the thread has not answered, so that nothing is skipped', async () => {
    const { connection } = answering();
    const answers: ((frame: Frame) => void)[] = [];
    connection.frame = () => new Promise((done) => answers.push(done));
    attach(connection);
    playback().play();
    advance(100);
    expect(playback().tMs).toBe(0);
    for (const answer of answers) answer(frameAt(0));
    await answered();
    advance(100);
    expect(playback().tMs).toBe(100);
    for (const answer of answers) answer(frameAt(100));
    await answered();
  });

  test.each([
    [0.001, 0.1],
    [5000, 1000],
  ])('a speed of %d becomes %d', (asked, taken) => {
    playback().setSpeed(asked);
    expect(playback().speed).toBe(taken);
  });

  test('near the horizon, and beyond it, the run is computed further', async () => {
    const { connection, asked } = answering();
    attach(connection);
    playback().seek(20_000);
    expect(playback().horizonMs).toBe(FIRST_HORIZON_MS);
    playback().seek(200_000);
    await answered();
    expect(playback().horizonMs).toBeGreaterThan(200_000);
    expect(asked.runs.at(-1)?.horizonMs).toBe(playback().horizonMs);
    expect(playback().frame?.tMs).toBe(200_000);
  });

  test('something that takes longer than the horizon is looked for further ahead, but not for ever', async () => {
    const { connection, asked } = answering();
    connection.run = async (recording, horizonMs) => {
      asked.runs.push({ recording, horizonMs });
      return {
        id: 1,
        type: 'run',
        events: [],
        readyMs: horizonMs > readyMs ? readyMs : null,
        settledMs: null,
        horizonMs,
      };
    };
    let readyMs = 95_000;
    attach(connection);
    for (let turn = 0; turn < 9; turn++) await answered();
    expect(asked.runs.map(({ horizonMs }) => horizonMs)).toEqual([60_000, 90_000, 140_000]);
    expect(playback()).toMatchObject({ readyMs: 95_000, horizonMs: 140_000 });
    readyMs = Number.POSITIVE_INFINITY;
    begin(second, []);
    for (let turn = 0; turn < 20; turn++) await answered();
    expect(playback()).toMatchObject({ readyMs: null, horizonMs: 600_000 });
    expect(asked.runs.at(-1)?.horizonMs).toBe(600_000);
  });

  test('steps stop it at the event before and after, but not at the links of a chain', async () => {
    attach(answering([event(100, 'placed'), event(150, 'stage'), event(200), event(900)]).connection);
    await answered();
    playback().play();
    const seen = [1, 1, 1, 1, -1, -1, -1, -1].map((direction) => {
      playback().stepEvent(direction as 1 | -1);
      return playback().tMs;
    });
    expect(seen).toEqual([100, 200, 900, 900, 200, 100, 0, 0]);
    expect(playback().playing).toBe(false);
  });

  test('the next event is looked for beyond the horizon while the run has not come to rest', async () => {
    const asked: number[] = [];
    attach({
      ...answering().connection,
      run: async (_, horizonMs) => {
        asked.push(horizonMs);
        const settles = horizonMs >= 130_000;
        const late = settles ? [{ tMs: 125_000, type: 'merge-settled', node: 'host', detail: '' } as const] : [];
        return { id: 1, type: 'run', events: late, readyMs: 0, settledMs: settles ? 125_000 : null, horizonMs };
      },
    });
    await answered();
    playback().seek(10_000);
    playback().stepEvent(1);
    await answered();
    expect(asked).toEqual([60_000, 90_000, 140_000]);
    expect(playback().tMs).toBe(125_000);
    playback().stepEvent(1);
    await answered();
    expect(asked).toHaveLength(3);
    expect(playback().tMs).toBe(125_000);
  });

  test('starting again runs the latest topology from nothing', () => {
    playback().seek(700);
    goOn(second, false);
    playback().restart();
    expect(playback().tMs).toBe(0);
    expect(playback().recording).toMatchObject({ running: [], entries: [{ atMs: 0, topology: second }] });
  });
});

test('a thread that is being replaced shows in the status, and the moment stays', async () => {
  const { connection, tell } = answering();
  attach(connection);
  playback().seek(5000);
  await answered();
  tell('recovering');
  expect(playback()).toMatchObject({ status: 'recovering', tMs: 5000 });
  tell('ready');
  expect(playback().frame?.tMs).toBe(5000);
});
