import { describe, expect, it } from 'vitest';
import { createRun } from '../../simulation/run.ts';
import { read } from '../../topology/read.ts';
import { frame, host, series } from '../fixtures/four-tenants.ts';
import { withPresent } from '../with-present.ts';
import { memoryScene } from './scene.ts';
import { bedMiddles, memoryHeadline, momentOf, mostSavedMiB, stack } from './stack.ts';

describe('the memory headline', () => {
  it('adds page cache and merging, over all hosts', () => {
    const small = { savedByPageCacheMiB: 100, savedByMergingMiB: 20, freeMiB: 30_000 };
    expect(memoryHeadline(frame({ hosts: [host([], small), host([], small)] }))).toEqual({
      savedMiB: 240,
      byPageCacheMiB: 200,
      byMergingMiB: 40,
      heldMiB: 5536,
      totalMiB: 65_536,
    });
  });

  it('is silent without a host', () => {
    expect(memoryHeadline(frame({ hosts: [] }))).toBeNull();
    expect(memoryHeadline(null)).toBeNull();
  });
});

describe('the present moment', () => {
  const document = read('host:x86,4cpu,16G,merging=on(vm,1G,@acme;vm,1G,@globex;container:nginx*3)');
  if (!document.ok) throw new Error('unreadable');
  const entries = [{ atMs: 0, topology: document.topology }];
  const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 240_000);

  it('of a frame is that of the curves, in the middle of merging too', () => {
    const { moments } = stack(run.series(0, 240_000, 13));
    for (const moment of moments) {
      const present = momentOf(run.frameAt(moment.tMs));
      expect(present?.held).toBeCloseTo(moment.held, 6);
      expect(present?.ifNothingShared).toBeCloseTo(moment.ifNothingShared, 6);
      for (const [bed, MiB] of Object.entries(moment.beds)) expect(present?.beds[bed] ?? 0).toBeCloseTo(MiB, 6);
    }
    expect(moments.some(({ beds }) => (beds.merged ?? 0) > 0)).toBe(true);
  });

  it('stands in its place among the others, once', () => {
    const { moments } = stack(run.series(0, 240_000, 4));
    const times = (tMs: number) => withPresent(moments, momentOf(run.frameAt(tMs))).map((moment) => moment.tMs);
    expect(times(100_000)).toEqual([0, 80_000, 100_000, 160_000, 240_000]);
    expect(times(80_000)).toEqual([0, 80_000, 160_000, 240_000]);
    expect(withPresent(moments, null)).toBe(moments);
    expect(momentOf(frame({ hosts: [] }))).toBeNull();
  });
});

describe('the stack', () => {
  const cut = stack(series());

  it('stands on the kernels and ends with what is merged, tenants between', () => {
    expect(cut.beds.map((bed) => bed.key)).toEqual([
      'kernel',
      'hypervisor',
      'tenant:acme',
      'tenant:globex',
      'tenant:initech',
      'tenant:hooli',
      'pageCache',
      'merged',
    ]);
  });

  it('has no more points than the drawing can afford, and keeps both ends', () => {
    expect(cut.moments).toHaveLength(120);
    expect(cut.moments[0]?.tMs).toBe(0);
    expect(cut.moments.at(-1)?.tMs).toBe(60_000);
  });

  it('adds up: beds are what is held, and the gap reaches the line', () => {
    for (const moment of cut.moments) {
      const held = Object.values(moment.beds).reduce((sum, MiB) => sum + MiB, 0);
      expect(moment.held).toBeCloseTo(held, 6);
      expect(moment.held + moment.gap).toBeCloseTo(moment.ifNothingShared, 6);
      expect(moment.gap).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves out what is never there', () => {
    const { tMs, hosts } = series(3);
    const bare = hosts.map((each) => ({ ...each, merged: new Float64Array(3), byTenant: [] }));
    expect(stack({ tMs, hosts: bare }).beds.map((bed) => bed.key)).toEqual(['kernel', 'hypervisor', 'pageCache']);
  });

  it('counts two equal hosts double', () => {
    const one = series(5);
    const two = stack({ tMs: one.tMs, hosts: [...one.hosts, ...one.hosts] });
    expect(two.maxMiB).toBeCloseTo(2 * stack(one).maxMiB, 6);
    expect(two.beds).toEqual(stack(one).beds);
  });

  it('puts labels in the middle of their beds, from the foot up', () => {
    const middles = bedMiddles(cut).map(({ middleMiB }) => middleMiB);
    expect(middles[0]).toBeCloseTo(650, 0);
    expect([...middles].sort((a, b) => a - b)).toEqual(middles);
  });

  it('knows the most that is saved at any time', () => {
    expect(mostSavedMiB(series())).toBeCloseTo(1900 * 1.35 + 300, 3);
    expect(mostSavedMiB(null)).toBe(0);
  });

  it('is empty without curves', () => {
    expect(stack(null)).toEqual({ beds: [], moments: [], maxMiB: 0 });
  });
});

describe('the scene', () => {
  it('keeps every label inside the plot and apart from the next', () => {
    const scene = memoryScene(stack(series()), 60_000, 308, 138);
    const ys = scene.labels.map((label) => label.y).sort((a, b) => a - b);
    expect(ys[0]).toBeGreaterThanOrEqual(scene.plot.top);
    expect(ys.at(-1)).toBeLessThanOrEqual(138 - scene.plot.bottom);
    ys.slice(1).forEach((y, index) => {
      expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
    });
  });

  it('drops the thinnest beds’ labels rather than let them collide', () => {
    const scene = memoryScene(stack(series()), 60_000, 308, 80);
    expect(scene.labels.length).toBeLessThan(8);
    expect(scene.labels.map(({ bed }) => bed.key)).toContain('tenant:acme');
  });

  it('says "if nothing were shared" only where something is', () => {
    const { tMs, hosts } = series(5);
    const unshared = hosts.map((each) => ({ ...each, ifNothingShared: new Float64Array(5) }));
    expect(memoryScene(stack({ tMs, hosts: unshared }), 60_000, 308, 138).shares).toBe(false);
    expect(memoryScene(stack(series()), 60_000, 308, 138).shares).toBe(true);
  });
});
