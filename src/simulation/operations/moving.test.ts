// What a move takes: by hand in small cases, and laws that hold whatever the figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOf } from './moving.ts';
import { type PreCopyInputs, preCopy } from './pre-copy.ts';

const MB = 1_000_000;
const SMALL: PreCopyInputs = {
  memoryBytes: 1000 * MB,
  workingSetBytes: 1000 * MB,
  dirtyBytesPerS: 25 * MB,
  bandwidthBytesPerS: 100 * MB,
  lastBandwidthBytesPerS: 100 * MB,
  downtimeLimitMs: 300,
  resumeMs: 40,
  mostRounds: 30,
};

describe('a machine that moves while it runs', () => {
  it('is copied round by round, each a quarter of the one before when it writes a quarter of what is sent', () => {
    const move = preCopy(SMALL);
    // 250, 62.5 and 15.6 MB are left after 10, 2.5 and 0.625 s; 15.6 MB are copied in 156 ms.
    expect(move.rounds.map(({ bytes }) => bytes / MB)).toEqual([1000, 250, 62.5]);
    expect(move.rounds.map(({ seconds }) => seconds)).toEqual([10, 2.5, 0.625]);
    expect(move.lastBytes / MB).toBeCloseTo(15.625, 9);
    expect(move.downtimeMs).toBeCloseTo(196.25, 9);
    expect(move.totalSeconds).toBeCloseTo(13.32125, 9);
    expect(move.bytesSent / MB).toBeCloseTo(1328.125, 9);
    expect(move.converges).toBe(true);
  });

  it.each([
    ['writes as fast as it is sent', { dirtyBytesPerS: 100 * MB }],
    ['writes faster', { dirtyBytesPerS: 900 * MB }],
    ['has a limit below what going on takes', { downtimeLimitMs: 39 }],
    ['is not waited for long enough', { mostRounds: 2 }],
  ])('never ends by itself when it %s', (_, change) => {
    const move = preCopy({ ...SMALL, ...change });
    expect(move.converges).toBe(false);
    expect(move.totalSeconds).toBeNull();
    expect(move.downtimeMs).toBeGreaterThan({ ...SMALL, ...change }.downtimeLimitMs);
  });

  it('goes on at once when all that it ever writes fits the limit, however fast it writes it', () => {
    const move = preCopy({ ...SMALL, workingSetBytes: 10 * MB, dirtyBytesPerS: 5000 * MB });
    expect(move.rounds).toHaveLength(1);
    expect(move.downtimeMs).toBeCloseTo(140, 9);
  });

  it('stands still for no longer than going on takes when it writes nothing', () => {
    expect(preCopy({ ...SMALL, dirtyBytesPerS: 0 })).toMatchObject({ downtimeMs: 40, bytesSent: 1000 * MB });
  });
});

describe('what has to be stopped first', () => {
  it('stands still for all of the move', () => {
    const figures = { memoryBytes: 200 * MB, bandwidthBytesPerS: 100 * MB, freezeMs: 510, restoreMs: 340 };
    const move = moveOf({ way: 'checkpoint', ...figures });
    expect(move).toMatchObject({ live: false, rounds: [], downtimeMs: 2850, totalSeconds: 2.85, bytesSent: 200 * MB });
    expect(move.pause).toEqual({ freezeMs: 510, copyMs: 2000, restoreMs: 340 });
  });
});

const SEED = { seed: 20_261_125, numRuns: 500 };
const some = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inputs: fc.Arbitrary<PreCopyInputs> = fc.record({
  memoryBytes: some(0, 1e12),
  workingSetBytes: some(0, 1e11),
  dirtyBytesPerS: some(0, 1e10),
  bandwidthBytesPerS: some(1e6, 1e10),
  lastBandwidthBytesPerS: some(1e6, 1e10),
  downtimeLimitMs: some(1, 20_000),
  resumeMs: some(0, 500),
  mostRounds: fc.integer({ min: 1, max: 60 }),
});
/** A move that does not end takes longer than any that does. */
const secondsOf = (figures: PreCopyInputs) => preCopy(figures).totalSeconds ?? Number.POSITIVE_INFINITY;

describe('whatever the figures', () => {
  it('more bandwidth never makes a move longer, nor the time it stands still', () => {
    fc.assert(
      fc.property(inputs, some(1, 50), fc.boolean(), (figures, factor, last) => {
        const faster = last
          ? { ...figures, lastBandwidthBytesPerS: figures.lastBandwidthBytesPerS * factor }
          : { ...figures, bandwidthBytesPerS: figures.bandwidthBytesPerS * factor };
        expect(secondsOf(faster)).toBeLessThanOrEqual(secondsOf(figures) * (1 + 1e-9) + 1e-12);
        if (preCopy(figures).converges) expect(preCopy(faster).converges).toBe(true);
      }),
      SEED,
    );
  });

  it('one that converges keeps its limit, and one that does not says how far it is off', () => {
    fc.assert(
      fc.property(inputs, (figures) => {
        const { converges, downtimeMs, totalSeconds } = preCopy(figures);
        expect(downtimeMs <= figures.downtimeLimitMs).toBe(converges);
        expect(totalSeconds === null).toBe(!converges);
        if (totalSeconds !== null) expect(totalSeconds * 1000).toBeGreaterThanOrEqual(downtimeMs * (1 - 1e-9) - 1e-12);
      }),
      SEED,
    );
  });

  it('no less than its memory is sent, and each round sends less than the one before', () => {
    fc.assert(
      fc.property(inputs, (figures) => {
        const { bytesSent, rounds, lastBytes } = preCopy(figures);
        expect(bytesSent).toBeGreaterThanOrEqual(figures.memoryBytes);
        const sum = rounds.reduce((bytes, round) => bytes + round.bytes, lastBytes);
        expect(Math.abs(sum - bytesSent)).toBeLessThanOrEqual(1e-9 * Math.max(1, bytesSent));
        rounds.slice(1).forEach((round, at) => {
          expect(round.bytes).toBeLessThan(rounds[at]?.bytes ?? 0);
        });
        expect(rounds.length).toBeLessThanOrEqual(figures.mostRounds);
      }),
      SEED,
    );
  });

  it('who writes at least as fast as is sent, and more than can be stood still for, never converges', () => {
    fc.assert(
      fc.property(inputs, some(1, 20), some(1.001, 20), (figures, faster, larger) => {
        const room = Math.max(0, figures.downtimeLimitMs - figures.resumeMs) / 1000;
        const lastBytesPerS = Math.max(figures.bandwidthBytesPerS, figures.lastBandwidthBytesPerS);
        const workingSetBytes = room * lastBytesPerS * larger + 1;
        const memoryBytes = Math.max(figures.memoryBytes, workingSetBytes);
        const dirtyBytesPerS = figures.bandwidthBytesPerS * faster;
        expect(preCopy({ ...figures, memoryBytes, workingSetBytes, dirtyBytesPerS }).converges).toBe(false);
      }),
      SEED,
    );
  });
});
