import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBusy, chanceOf, exponential, percentile99, quotaWait, repeated, together, waitFor } from './queueing.ts';

describe('an open queue', () => {
  it('with one server waits as M/M/1 does', () => {
    for (const utilisation of [0.1, 0.5, 0.9, 0.99]) {
      const { mean, variance } = waitFor(2, 1, 1, utilisation / 2);
      expect(mean).toBeCloseTo((utilisation * 2) / (1 - utilisation), 9);
      // The whole response is exponential: its standard deviation is its mean.
      expect(Math.sqrt(variance + 4)).toBeCloseTo(mean + 2, 9);
      expect(percentile99({ mean: mean + 2, variance: variance + 4 })).toBeCloseTo((mean + 2) * Math.log(100), 9);
    }
  });

  it('with several servers finds all of them busy as often as Erlang says', () => {
    expect(allBusy(1, 0.7)).toBeCloseTo(0.7, 12);
    expect(allBusy(2, 0.5)).toBeCloseTo(1 / 3, 12);
    expect(allBusy(5, 0.8)).toBeCloseTo(0.5541, 4);
    expect(allBusy(10, 0.8)).toBeCloseTo(0.4092, 4);
    expect([allBusy(3, 0), allBusy(3, 1), allBusy(3, 2)]).toEqual([0, 1, 1]);
  });

  it('with half a server is one that takes twice as long', () => {
    expect(waitFor(1, 1, 0.5, 0.2).mean).toBeCloseTo(waitFor(2, 1, 1, 0.2).mean, 12);
  });

  it('with equal services waits half as long as with exponential ones', () => {
    expect(waitFor(1, 0, 1, 0.6).mean).toBeCloseTo(waitFor(1, 1, 1, 0.6).mean / 2, 12);
  });

  it('has no end from full use on', () => {
    expect(waitFor(1, 1, 2, 2).mean).toBe(Number.POSITIVE_INFINITY);
    expect(waitFor(1, 1, 0, 0.1).mean).toBe(Number.POSITIVE_INFINITY);
  });

  it('waits longer with more arrivals, longer services and fewer servers, its tail too', () => {
    const positive = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        positive,
        positive,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (ms, servers, rate, more) => {
          const base = waitFor(ms, 1, servers, rate);
          for (const worse of [
            waitFor(ms, 1, servers, rate * more),
            waitFor(ms * more, 1, servers, rate),
            waitFor(ms, 1, servers / more, rate),
          ]) {
            expect(worse.mean).toBeGreaterThanOrEqual(base.mean * (1 - 1e-9) - 1e-12);
            if (Number.isFinite(worse.mean))
              expect(percentile99(worse)).toBeGreaterThanOrEqual(percentile99(base) * 0.999 - 1e-9);
          }
        },
      ),
    );
  });
});

describe('a processor quota', () => {
  const period = 100;
  const wait = (cores: number, used: number, burst = 2, ms = 1) =>
    quotaWait({ cores, periodMs: period }, used, burst, ms, 1);

  it('costs nothing where there is none, where it cannot be exceeded, and where nothing is used', () => {
    expect(wait(Number.POSITIVE_INFINITY, 0.5).mean).toBe(0);
    expect(wait(2, 0.5, 2).mean).toBe(0);
    expect(wait(0.5, 0).mean).toBe(0);
  });

  it('is hardly felt far below it, and stops work for most of the period near it', () => {
    expect(wait(0.5, 0.1).mean).toBeLessThan(1e-6);
    const near = wait(0.5, 0.49);
    expect(near.mean).toBeGreaterThan(5);
    expect(percentile99(near)).toBeGreaterThan(period / 2);
    // Used up at two cores after a quarter of the period: the rest of it is waited for.
    expect(percentile99(wait(0.5, 0.5))).toBeLessThan(2 * period);
  });

  it('hurts the tail before it hurts the mean', () => {
    const some = wait(0.3, 0.25, 2, 0.4);
    expect(percentile99(some)).toBeGreaterThan(5 * some.mean);
  });

  it('waits longer the tighter it is and the more is used', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0.01, max: 20, noNaN: true }), (cores, used, part, ms) => {
        const base = wait(cores, used, 2, ms).mean;
        expect(wait(cores * part, used, 2, ms).mean).toBeGreaterThanOrEqual(base - 1e-9);
        expect(wait(cores, used * part, 2, ms).mean).toBeLessThanOrEqual(base + 1e-9);
      }),
    );
  });
});

describe('times', () => {
  it('one after the other add up', () => {
    expect(together([{ mean: 1, variance: 2 }, repeated({ mean: 3, variance: 1 }, 4)])).toEqual({
      mean: 13,
      variance: 6,
    });
  });

  it('that happen by chance are evenly spread when they always happen, and have a longer tail the likelier they are', () => {
    expect(chanceOf(1, 6)).toEqual({ mean: 3, variance: 3 });
    expect(chanceOf(0.1, 6).variance).toBeCloseTo(1.2, 12);
    expect(chanceOf(0, 6)).toEqual({ mean: 0, variance: 0 });
    const tails = [0, 0.01, 0.1, 0.3, 0.7, 1].map((probability) => percentile99(chanceOf(probability, 6)));
    expect([...tails].sort((a, b) => a - b)).toEqual(tails);
  });
});

it('the exponential is that of the language to twelve digits', () => {
  for (const x of [0, -1e-9, -0.1, -0.25, -1, -5, -20, -100]) {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 11);
  }
  expect(exponential(-1e6)).toBe(0);
});
