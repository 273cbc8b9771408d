// How load becomes height and brightness, and how the last seconds of it become a line.
import { describe, expect, test } from 'vitest';
import { createLoads, levelOf, PROFILE_MS, profilePath } from './loads.ts';

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

  test('what its start used is not drawn', () => {
    const samples = [
      { tMs: 9990, load: 1 },
      { tMs: 10_010, load: 0.25 },
      { tMs: 12_000, load: 0.25 },
    ];
    const ys = [...profilePath(samples, 12_000, 10_000, 100, 100).matchAll(/L[\d.-]+ ([\d.-]+)/g)].map(([, y]) =>
      Number(y),
    );
    expect(Math.min(...ys)).toBe(82);
  });

  test('nothing seen, nothing drawn', () => {
    expect(profilePath([], 1000, 0, 100, 50)).toBe('');
  });
});

describe('The loads that were seen', () => {
  /** Noted as at 60 frames a second, and read again at each of these moments. */
  function seen(loadAt: (tMs: number) => number, toMs: number, at: readonly number[]): number[] {
    const loads = createLoads();
    for (let tMs = 0; tMs <= toMs; tMs += 1000 / 60) {
      const cores = cpu((0.8 * loadAt(tMs)) / (1 - loadAt(tMs)));
      loads.note({ tMs, nodes: [{ id: 'web', load: 0, cpu: cores, count: 1 }] } as unknown as Parameters<
        typeof loads.note
      >[0]);
    }
    const samples = loads.of('web', toMs);
    return at.map((tMs) => {
      const path = profilePath(samples, toMs, -1, 1000, 1000);
      const points = [...path.matchAll(/L([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      const wanted = 1000 - ((toMs - tMs) / PROFILE_MS) * 1000;
      const after = points.findIndex(({ x }) => x >= wanted);
      const [a, b] = [points[Math.max(0, after - 1)], points[after]] as [
        { x: number; y: number },
        { x: number; y: number },
      ];
      const share = b.x > a.x ? (wanted - a.x) / (b.x - a.x) : 1;
      return (1000 - (a.y + (b.y - a.y) * share)) / 720;
    });
  }

  test('a step stays a step, however long ago', () => {
    const step = (tMs: number) => (tMs < 2000 ? 0.6 : 0.2);
    const [before, after, later] = seen(step, 15_000, [1800, 2400, 9000]);
    expect(before).toBeCloseTo(0.6, 2);
    expect(after).toBeCloseTo(0.2, 2);
    expect(later).toBeCloseTo(0.2, 2);
  });

  test('what changes at every frame is seen for the whole time', () => {
    const slope = (tMs: number) => 0.1 + tMs / 40_000;
    for (const [at, level] of seen(slope, 19_000, [500, 5000, 12_000]).entries()) {
      expect(level).toBeCloseTo(slope([500, 5000, 12_000][at] as number), 2);
    }
  });
});
