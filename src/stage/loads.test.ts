// How load becomes height and brightness, and how the last seconds of it become a line.
import { describe, expect, test } from 'vitest';
import { levelOf, PROFILE_MS, profilePath } from './loads.ts';

const cpu = (allocatedCores: number) => ({
  demandCores: allocatedCores,
  allocatedCores,
  overheadCores: 0,
  stealCores: 0,
});

describe('How high a load is drawn', () => {
  test.each([
    { name: 'nothing', load: 0, cores: 0, count: 1, level: 0 },
    { name: 'a little of a large machine can be seen', load: 0.0125, cores: 0.2, count: 1, level: 0.2 },
    { name: '0.8 cores are half', load: 0.05, cores: 0.8, count: 1, level: 0.5 },
    { name: 'all that a limit allows is full', load: 1, cores: 0.25, count: 1, level: 1 },
    { name: 'of many instances one counts', load: 0.01, cores: 20, count: 100, level: 0.2 },
  ])('$name', ({ load, cores, count, level }) => {
    expect(levelOf({ load, cpu: cpu(cores), count })).toBeCloseTo(level, 10);
  });
});

describe('The profile of the last 20 seconds', () => {
  const flat = [{ tMs: 0, load: 0.5 }];
  const xs = (path: string) => [...path.matchAll(/[ML]([\d.-]+) /g)].map(([, x]) => Number(x));

  test('what runs since time began fills the whole width at once', () => {
    expect(Math.min(...xs(profilePath(flat, 1000, 0, 100, 50)))).toBe(0);
  });

  test('what became ready later begins where it became ready', () => {
    const since = 30_000 - PROFILE_MS / 4;
    expect(Math.min(...xs(profilePath([{ tMs: since, load: 0.5 }], 30_000, since, 100, 50)))).toBe(75);
  });

  test('nothing seen, nothing drawn', () => {
    expect(profilePath([], 1000, 0, 100, 50)).toBe('');
  });
});
