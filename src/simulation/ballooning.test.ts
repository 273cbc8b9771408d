// The manager of balloons: what it takes, from whom, how fast, and that it gives back.
import { describe, expect, it } from 'vitest';
import { createValue } from '../catalog/parameters.ts';
import { read } from '../topology/read.ts';
import type { Frame } from './frame.ts';
import type { Entry } from './recording.ts';
import { createRun, type Run } from './run.ts';

const value = createValue();
const HOG_MS = 30_000;

function runOf(attributes: string, memory = '5G', parameters: Record<string, number> = {}): Run {
  const guest = (id: string) => `vm:debian#${id},2cpu,3G${attributes}(container:redis#in-${id})`;
  const result = read(`host:x86,8cpu,${memory}(${['one', 'two', 'three'].map(guest).join(';')})`);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const entries: Entry[] = [
    { atMs: 0, topology: result.topology },
    { atMs: HOG_MS, incident: { name: 'memory-hog', node: 'in-one', action: 'begin' } },
  ];
  return createRun({ seed: 1, parameters, running: [], entries }, 400_000);
}

const memory = (frame: Frame, id: string) =>
  (frame.nodes.find((one) => one.id === id) as Frame['nodes'][number]).memory;
const freeMiB = (frame: Frame) => frame.hosts[0]?.memory.freeMiB ?? 0;

describe('where a hog has filled a guest on a host that is short', () => {
  const plain = runOf('');
  const managed = runOf(',balloon=on');
  const late = 400_000;

  it('nobody takes back what the guest no longer needs, unless a balloon is managed', () => {
    expect(memory(plain.frameAt(late), 'one').balloonMiB).toBe(0);
    expect(freeMiB(managed.frameAt(late))).toBeGreaterThan(freeMiB(plain.frameAt(late)) + 500);
    // Before merging has found enough pages that are alike.
    expect(plain.frameAt(200_000).hosts[0]?.memory.swapUsedMiB).toBeGreaterThan(0);
    expect(managed.frameAt(200_000).hosts[0]?.memory.swapUsedMiB).toBe(0);
  });

  it('balloons change only when the manager looks, and by no more than it may', () => {
    const everyMs = value('balloon.intervalS') * 1000;
    let before = 0;
    for (let tMs = HOG_MS; tMs < 120_000; tMs += everyMs) {
      const now = memory(managed.frameAt(tMs + 1), 'one').balloonMiB;
      // The look is at the beginning of the interval, and nothing happens before the next.
      expect(memory(managed.frameAt(tMs + everyMs - 1), 'one').balloonMiB).toBeCloseTo(now, 6);
      expect(now - before).toBeLessThanOrEqual(value('balloon.maxChangeShare') * 3_072 + 1);
      before = now;
    }
    expect(Math.max(...[60, 80, 100].map((s) => memory(managed.frameAt(s * 1000), 'one').balloonMiB))).toBeGreaterThan(
      100,
    );
  });

  it('a balloon never takes what the guest uses, and is given back when there is room again', () => {
    for (let tMs = HOG_MS; tMs < late; tMs += 10_000) {
      const { kernel, balloonMiB } = memory(managed.frameAt(tMs), 'one');
      expect((kernel?.usedMiB ?? 0) + balloonMiB).toBeLessThanOrEqual(3_072 + 1e-6);
    }
    expect(memory(managed.frameAt(late), 'one').balloonMiB).toBe(0);
  });
});

it('a manager has nothing to do where there is room', () => {
  const run = runOf(',balloon=on', '64G');
  for (const tMs of [40_000, 100_000, 400_000]) expect(run.frameAt(tMs).hosts[0]?.memory.balloonedMiB).toBe(0);
});

it('guests of z/VM give back by themselves when CMM is set up', () => {
  const result = read(
    'host:z,8cpu,2600M(zvm:debian#one,2cpu,3G;zvm:debian#two,2cpu,3G;zvm:debian#three,2cpu,3G;zvm:debian#four,2cpu,3G)',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const at = (cmm: number, tMs: number) => {
    const entries: Entry[] = [{ atMs: 0, topology: result.topology }];
    return createRun({ seed: 1, parameters: { 'zvm.cmm': cmm }, running: [], entries }, 300_000).frameAt(tMs);
  };
  expect(at(0, 25_000).hosts[0]?.memory.balloonedMiB).toBe(0);
  expect(at(1, 25_000).hosts[0]?.memory.balloonedMiB).toBeGreaterThan(50);
  // What was given back stays so, also when the balloons have been let go.
  expect(freeMiB(at(1, 300_000))).toBeGreaterThan(freeMiB(at(0, 300_000)) + 300);
});
