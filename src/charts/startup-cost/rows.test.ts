import { describe, expect, it } from 'vitest';
import type { NodeFrame } from '../../simulation/frame.ts';
import { frame, NODES, NOW_MS, node } from '../fixtures/four-tenants.ts';
import { fitting, longestMs, startRows, startupHeadline } from './rows.ts';
import { heightFor, startupScene, whiskerOf, xOf } from './scene.ts';
import { materialsIn, msIn } from './stage-materials.ts';

const byId = (id: string) => startRows(frame()).find((row) => row.id === id);
const only = (one: NodeFrame, events: Parameters<typeof frame>[0] = {}) =>
  startRows(frame({ nodes: [one], ...events }))[0];

describe('rows of the waterfall', () => {
  it('begin at their own zero, the order to start', () => {
    const row = byId('orders');
    expect(row?.zeroMs).toBe(14_000);
    expect(row?.stretches[0]?.fromMs).toBe(0);
    expect(row?.totalMs).toBeCloseTo(2400, 6);
    expect(row?.done).toBe(true);
  });

  it('show the wait for the enclosing container before the machine’s own chain', () => {
    const row = byId('build-vm');
    expect(row?.zeroMs).toBe(44_000);
    expect(row?.stretches[0]?.fromMs).toBe(320);
    expect(row?.parent).toBe('ci-runner');
  });

  it('end a running stage at the playhead and give the computed rest apart', () => {
    const row = byId('build-vm');
    const laid = row?.stretches.filter((stretch) => !stretch.computed).at(-1);
    const rest = row?.stretches.find((stretch) => stretch.computed);
    expect((row?.zeroMs ?? 0) + (laid?.toMs ?? 0)).toBe(NOW_MS);
    expect(rest?.fromMs).toBe(laid?.toMs);
    expect(rest?.name).toBe(laid?.name);
    expect(row?.stretches.at(-1)?.toMs).toBeCloseTo(row?.totalMs ?? 0, 6);
    expect(row?.done).toBe(false);
  });

  it('of a cohort run until its last instance is ready', () => {
    const start = node('z16/api', 'container', 'acme', { orderedMs: 8000, stages: [['application', 1]], count: 40 });
    const row = only({ ...start, readyAtMs: { first: 9000, median: 10_000, last: 13_000 } }, { events: [] });
    expect(row?.totalMs).toBe(5000);
    expect(row?.count).toBe(40);
  });

  it('begin anew when the thing is started again or gets more instances', () => {
    const again = node('z16/web-1', 'container', 'initech', { orderedMs: 40_000, stages: [['application', 1]] });
    const placed = { tMs: 22_000, type: 'placed', node: 'web-1', detail: '1' } as const;
    const changed = { tMs: 40_000, type: 'changed', node: 'web-1', detail: 'restart' } as const;
    const live = { tMs: 43_000, type: 'changed', node: 'web-1', detail: 'live' } as const;
    expect(only(again, { events: [placed, changed, live] })?.zeroMs).toBe(40_000);
  });

  it('leave out hosts and what was running from the beginning, but not what still waits', () => {
    const running = node('z16/old', 'container', 'acme', { orderedMs: 0, stages: [] });
    expect(only({ ...running, phase: 'running' })).toBeUndefined();
    expect(only({ ...running, phase: 'waiting', expectedReadyMs: null, readyAtMs: null })).toMatchObject({
      totalMs: null,
      done: false,
    });
  });
});

describe('the startup headline', () => {
  it('is the longest row, with what all starts have cost', () => {
    expect(startupHeadline(frame())).toMatchObject({ slowest: 'build-vm', starts: 8, starting: 1, cpuSeconds: 12 });
    expect(startupHeadline(frame())?.readyMs).toBeCloseTo(320 + 2400 * 1.2, 6);
  });

  it('knows nothing before anything was started', () => {
    expect(startupHeadline(frame({ nodes: [] }))?.readyMs).toBeNull();
    expect(startupHeadline(null)).toBeNull();
  });
});

describe('rows that fit', () => {
  const rows = startRows(frame());

  it('are those still starting and the slowest, in the order of the boxes', () => {
    const cut = fitting(rows, 3);
    expect(cut.rows.map((row) => row.id)).toEqual(['acme-1', 'orders', 'build-vm']);
    expect(cut.more).toBe(5);
  });

  it('are all when there is room', () => {
    expect(fitting(rows, 8)).toEqual({ rows, more: 0 });
  });
});

it('materials are listed in the order of a start-up, once', () => {
  expect(materialsIn(startRows(frame()))).toEqual([
    'sandbox',
    'network',
    'monitor',
    'firmware',
    'kernel',
    'services',
    'application',
  ]);
});

it('the sandbox of a pod is a material of its own, before that of the container in it', () => {
  const stages = [['pod-engine', 0.2] as const, ['network', 0.1] as const, ['engine', 0.3] as const];
  const rows = startRows(
    frame({ nodes: [node('z16/pod', 'container', 'acme', { orderedMs: 0, stages, nowMs: 1000 })], events: [] }),
  );
  expect(materialsIn(rows)).toEqual(['pod', 'sandbox', 'network']);
  expect(rows[0]?.stretches.map(({ material }) => material)).toEqual(['pod', 'network', 'sandbox']);
});

it('the seconds of all materials and the wait add up to the total', () => {
  for (const row of startRows(frame())) {
    const stages = materialsIn([row]).reduce((sum, material) => sum + msIn(row, material), 0);
    expect(stages + (row.stretches[0]?.fromMs ?? 0)).toBeCloseTo(row.totalMs ?? 0, 6);
  }
});

it('the axis reaches to the end of the longest row', () => {
  expect(longestMs(startRows(frame({ nodes: NODES.slice(0, 1) })))).toBeCloseTo(2400, 6);
  expect(longestMs([])).toBe(0);
});

describe('ranges of the waterfall', () => {
  const vm = () => startRows(frame()).find((row) => row.id === 'orders') as ReturnType<typeof startRows>[number];

  it('count from the row’s own zero', () => {
    expect(vm().range?.lowMs).toBeCloseTo(0.8 * 2400, 6);
    expect(vm().range?.highMs).toBeCloseTo(1.5 * 2400, 6);
  });

  it('of a single stage are its own, of several the root of the sum of squares', () => {
    const row = vm();
    const kernel = row.spans.find((span) => span.material === 'kernel');
    expect(kernel).toMatchObject({ ms: 860 });
    expect(kernel?.highMs).toBeCloseTo(1.5 * 860, 6);
    const start = { orderedMs: 0, stages: [['namespaces', 0.3] as const, ['runtime', 0.4] as const], nowMs: 1000 };
    const [two] = startRows(frame({ nodes: [node('z16/two', 'container', 'acme', start)], events: [] }));
    const sandbox = two?.spans.find((span) => span.material === 'sandbox');
    expect(sandbox?.ms).toBeCloseTo(700, 6);
    expect(sandbox?.highMs).toBeCloseTo(700 + 0.5 * 500, 6);
    expect(sandbox?.lowMs).toBeCloseTo(700 - 0.2 * 500, 6);
  });

  it('have room on the axis up to half as much again, and go on beyond it as an arrow', () => {
    const rows = startRows(frame());
    const scene = startupScene(rows, 300, heightFor(rows.length), 82);
    const highest = Math.max(...rows.map((row) => row.range?.highMs ?? 0));
    expect(scene.endMs).toBeCloseTo(Math.min(highest, 1.5 * longestMs(rows)), 6);
    for (const row of rows) {
      const whisker = whiskerOf(scene, row);
      expect(whisker?.open).toBe((row.range?.highMs ?? 0) > scene.endMs);
      expect(xOf(scene, whisker?.toMs ?? Number.NaN)).toBeLessThanOrEqual(300 - scene.plot.right + 1e-9);
    }
    const far = rows.map((row) => ({ ...row, range: { lowMs: 0, highMs: 1e9 } }));
    const wide = startupScene(far, 300, heightFor(far.length), 82);
    expect(wide.endMs).toBeCloseTo(1.5 * longestMs(rows), 6);
    for (const row of far) expect(whiskerOf(wide, row)?.open).toBe(true);
    expect(whiskerOf(scene, { ...vm(), range: null })).toBeNull();
  });

  it('of what starts again and again belong to the present start', () => {
    const again = node('z16/loop', 'microvm', 'acme', { orderedMs: 40_000, stages: [['kernel', 0.1]] });
    const placed = { tMs: 3000, type: 'placed', node: 'loop', detail: '1' } as const;
    const starts = { planned: 20, done: 12, perSecond: 8, medianMs: 110, slowestMs: 130 };
    const row = only({ ...again, starts, readyRangeMs: null }, { events: [placed] });
    expect(row?.zeroMs).toBe(40_000);
    expect(row?.totalMs).toBeCloseTo(100, 6);
    expect(row?.range).toBeNull();
  });
});
