// One snapshot, many who want it at the same time: read once on a kernel, whoever asks, and there for all when it has come.
import { describe, expect, it } from 'vitest';
import { msIn, nodeOf, started, trial } from './trial.ts';

const HOST = 'host:x86,64cpu,256G,merging=off';
const CLONE = 'microvm:minimal,1cpu,512M,start=restore';
const END = 600_000;

function apart(count: number, more = ''): string {
  return Array.from({ length: count }, (_, at) => `${CLONE}#c${at}${more}`).join(';');
}

/** When each of so many single guests is ready, and the MiB that their starts have read. */
function readyAndRead(notation: string, ids: readonly string[], steps: Parameters<typeof trial>[2] = []) {
  const frame = trial(notation, {}, steps).frameAt(END);
  const nodes = ids.map((id) => nodeOf(frame, id));
  return {
    readyMs: nodes.map((node) => node.readyAtMs?.last ?? Number.NaN),
    readMiB: nodes.map((node) => node.startCost.diskMiB),
  };
}

describe('guests that are restored from one file at the same time', () => {
  const alone = started(`${HOST}(${CLONE}#it)`).readyAtMs?.last ?? Number.NaN;
  const cached = trial(`${HOST}(${CLONE}#it)`, { 'restore.cached': 1 });
  const cachedMs = nodeOf(cached.frameAt(END), 'it').readyAtMs?.last ?? Number.NaN;

  it('read it once, and none is ready later than the first alone', () => {
    const ids = [0, 1, 2, 3].map((at) => `c${at}`);
    const { readyMs, readMiB } = readyAndRead(`${HOST}(${apart(4)})`, ids);
    for (const ms of readyMs) expect(ms).toBeCloseTo(alone, 6);
    expect(readMiB.filter((one) => one > 0)).toHaveLength(1);
    expect(Math.max(...readMiB)).toBeCloseTo(12, 6);
  });

  it('are ready when as many of one cohort are', () => {
    const cohort = started(`${HOST}(${CLONE}*4#it)`).readyAtMs?.last ?? Number.NaN;
    expect(readyAndRead(`${HOST}(${apart(4)})`, ['c3']).readyMs[0]).toBeCloseTo(cohort, 6);
    // And have cost the disk as much: one reading.
    expect(started(`${HOST}(${CLONE}*4#it)`).startCost.diskMiB).toBeCloseTo(12, 6);
  });

  it('that come while another reads go on with it, and those that come afterwards find all of it', () => {
    const first = `${HOST}(${CLONE}#c0`;
    const later = (tMs: number) =>
      readyAndRead(`${first})`, ['c1'], [[tMs, `${first};${CLONE}#c1)`]]).readyMs[0] as number;
    expect(later(100)).toBeLessThan(100 + alone);
    expect(later(100)).toBeGreaterThan(100 + cachedMs - 1e-6);
    // Half of the way through: it ends with the first, not a whole read later.
    expect(later(100)).toBeLessThan(alone + 15);
    expect(later(1_000)).toBeCloseTo(1_000 + cachedMs, 6);
  });

  it('read what whoever was reading has left when that is taken away', () => {
    const both = `${HOST}(${CLONE}#c0;${CLONE}#c1)`;
    const { readyMs, readMiB } = readyAndRead(both, ['c1'], [[60, `${HOST}(${CLONE}#c1)`]]);
    expect(readyMs[0]).toBeGreaterThan(alone);
    expect(readyMs[0]).toBeLessThan(60 + 2 * alone);
    expect(readMiB[0]).toBeGreaterThan(0);
  });

  it('of different files read each their own', () => {
    const { readMiB } = readyAndRead(`${HOST}(${CLONE}#c0;microvm:minimal,1cpu,256M,start=restore#c1)`, ['c0', 'c1']);
    for (const one of readMiB) expect(one).toBeGreaterThan(0);
  });

  it('on different kernels read each their own', () => {
    const vm = (at: number) => `vm:minimal,4cpu,8G,nested=on#v${at}(${CLONE}#c${at})`;
    const { readMiB } = readyAndRead(`${HOST}(${vm(0)};${vm(1)})`, ['c0', 'c1']);
    for (const one of readMiB) expect(one).toBeGreaterThan(0);
  });

  it('do not hold up one that was paused in memory', () => {
    const paused = 'microvm:minimal,1cpu,512M,start=resume#c1';
    const beside = readyAndRead(`${HOST}(${CLONE}#c0;${paused})`, ['c0', 'c1']).readyMs;
    expect(beside[1]).toBeLessThan(20);
    expect(beside[0]).toBeCloseTo(alone, 6);
    expect(msIn(started(`${HOST}(${paused})`.replace('#c1', '#it')), 'restore')).toBeCloseTo(beside[1] as number, 6);
  });
});

describe('system containers of one image that start at the same time', () => {
  const ONE = 'system-container:debian';
  const SLOW = 'host:x86,64cpu,256G,disk=20M,merging=off';
  const both = (host = SLOW) => `${host}(${ONE}#c0;${ONE}#c1)`;
  const cohort = started(`${SLOW}(${ONE}*2#it)`);
  const wholeMiB = started(`${SLOW}(${ONE}#it)`).startCost.diskMiB;

  it('read their services once, and are ready when as many of one cohort are', () => {
    const { readyMs, readMiB } = readyAndRead(both(), ['c0', 'c1']);
    for (const one of readyMs) expect(one).toBeCloseTo(cohort.readyAtMs?.last ?? Number.NaN, 6);
    expect(readMiB[0]).toBeCloseTo(wholeMiB, 6);
    expect(readMiB[1]).toBe(0);
  });

  it('read what whoever was reading has left when that is taken away', () => {
    const { readMiB } = readyAndRead(both(), ['c1'], [[3_000, `${SLOW}(${ONE}#c1)`]]);
    expect(readMiB[0]).toBeCloseTo(wholeMiB, 6);
  });

  it('find in the page cache what the first has read', () => {
    const { readMiB } = readyAndRead(`${SLOW}(${ONE}#c0)`, ['c1'], [[60_000, both()]]);
    expect(readMiB[0]).toBe(0);
  });

  it('read each their own where the storage driver shares no pages', () => {
    const { readMiB } = readyAndRead(both(`${SLOW},driver=vfs`), ['c0', 'c1']);
    expect(readMiB[0]).toBeGreaterThanOrEqual(wholeMiB);
    expect(readMiB[1]).toBeCloseTo(readMiB[0] as number, 6);
  });

  it('have come as far as the one that reads, at every moment', () => {
    const run = trial(both());
    for (let tMs = 100; tMs < (cohort.readyAtMs?.last ?? 0); tMs += 100) {
      const [one, other] = ['c0', 'c1'].map((id) => nodeOf(run.frameAt(tMs), id).progress);
      expect(other).toBeCloseTo(one as number, 9);
    }
  });
});
