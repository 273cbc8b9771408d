import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTask, createFlow, createPool, nextDueMs, rateOf, removeTask, settle, takeDue } from './flow.ts';
import { storm } from './storm.ts';

// Cases of an independent simulator (SimGrid 3.32, max-min fair fluid model) for the storm of storm.ts.
const CHECKS = [
  { instances: 10, cores: 16, diskBytesPerS: 2e9, classes: 7, lastFinishS: 0.179 },
  { instances: 100, cores: 16, diskBytesPerS: 2e9, classes: 7, lastFinishS: 0.937413 },
  { instances: 1000, cores: 16, diskBytesPerS: 2e9, classes: 7, lastFinishS: 9.372768 },
  { instances: 1000, cores: 16, diskBytesPerS: 2e9, classes: 1000, lastFinishS: 9.350745 },
];

describe('a boot storm', () => {
  it.each(CHECKS)('of $instances in $classes classes ends when the independent simulator says', (check) => {
    expect(Math.abs(storm(check) - check.lastFinishS)).toBeLessThan(1e-5);
  });
});

describe('processor shares', () => {
  // Busy loops in cpu cgroups on one core of a real Linux 6.18 kernel; weight 100 is shares 1024.
  const MEASURED = [
    {
      groups: [
        { weight: 100, threads: 1 },
        { weight: 100, threads: 1 },
      ],
      fraction: [0.5, 0.499],
    },
    {
      groups: [
        { weight: 100, threads: 1 },
        { weight: 50, threads: 1 },
      ],
      fraction: [0.648, 0.324],
    },
    {
      groups: [
        { weight: 100, threads: 1 },
        { weight: 100, threads: 7 },
      ],
      fraction: [0.497, 0.497],
    },
    {
      groups: [
        { weight: 100, threads: 1 },
        { weight: 100, threads: 4, quota: 0.3 },
      ],
      fraction: [0.7, 0.3],
    },
  ];

  it.each(MEASURED)('follow the measured kernel: $fraction', ({ groups, fraction }) => {
    const flow = createFlow();
    const root = createPool(flow, null, 1);
    const tasks = groups.map((group) => {
      const quota = 'quota' in group ? (group.quota as number) : Number.POSITIVE_INFINITY;
      const pool = createPool(flow, root, quota, group.weight);
      return addTask(flow, pool, Number.POSITIVE_INFINITY, { payload: null, count: group.threads, cap: 1 });
    });
    settle(flow);
    for (const [at, task] of tasks.entries()) {
      const got = rateOf(task) * task.count;
      expect(Math.abs(got - (fraction[at] as number)) / (fraction[at] as number)).toBeLessThan(0.05);
    }
  });

  it('never exceed what there is, and leave nothing idle that somebody wants', () => {
    const member = fc.record({
      weight: fc.integer({ min: 1, max: 1000 }),
      cap: fc.integer({ min: 1, max: 64 }).map((quarters) => quarters / 4),
      threads: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 32 }),
        (members, cores) => {
          const flow = createFlow();
          const root = createPool(flow, null, cores);
          const tasks = members.map((one) =>
            addTask(flow, createPool(flow, root, one.cap, one.weight), Number.POSITIVE_INFINITY, {
              payload: null,
              count: one.threads,
              cap: 1,
            }),
          );
          settle(flow);
          const used = tasks.reduce((sum, task) => sum + rateOf(task) * task.count, 0);
          const wanted = members.reduce((sum, one) => sum + Math.min(one.cap, one.threads), 0);
          expect(used).toBeCloseTo(Math.min(cores, wanted), 9);
          for (const [at, task] of tasks.entries()) {
            expect(rateOf(task) * task.count).toBeLessThanOrEqual((members[at]?.cap ?? 0) + 1e-12);
          }
        },
      ),
    );
  });

  it('give back what a finished neighbour used', () => {
    const flow = createFlow();
    const root = createPool(flow, null, 1);
    const first = addTask(flow, root, Number.POSITIVE_INFINITY, { payload: 'stays', cap: 1 });
    const second = addTask(flow, root, Number.POSITIVE_INFINITY, { payload: 'goes', cap: 1 });
    settle(flow);
    expect(rateOf(first)).toBe(0.5);
    removeTask(flow, second);
    settle(flow);
    expect(rateOf(first)).toBe(1);
  });
});

it('a cohort of n costs and does the same as n single ones', () => {
  const together = createFlow();
  const cores = createPool(together, null, 4);
  addTask(together, cores, 100, { payload: 'all', count: 10, cap: 1 });
  settle(together);
  const apart = createFlow();
  const pool = createPool(apart, null, 4);
  for (let i = 0; i < 10; i += 1) addTask(apart, pool, 100, { payload: i, cap: 1 });
  settle(apart);
  expect(nextDueMs(together)).toBe(250);
  expect(nextDueMs(apart)).toBe(250);
  expect(takeDue(apart)).toHaveLength(10);
});
