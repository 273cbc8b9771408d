import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTask, createFlow, createPool, rateOf, settle, type Task } from './flow.ts';
import { greedyPool, greedyTask } from './greedy.ts';

const member = fc.record({
  weight: fc.integer({ min: 1, max: 1000 }),
  cap: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
  threads: fc.integer({ min: 1, max: 5 }),
  wants: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
});

it('what one would get if it asked for everything is what it gets once it does', () => {
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 8 }), (members, cores) => {
      const build = (greedy: boolean): Task => {
        const flow = createFlow();
        const root = createPool(flow, null, cores);
        let first: Task | null = null;
        for (const one of members) {
          const pool = createPool(flow, root, one.cap, one.weight);
          const mine = first === null;
          if (mine && one.threads > 1) {
            addTask(flow, pool, Number.POSITIVE_INFINITY, { payload: null, count: one.threads - 1, cap: one.wants });
          }
          const task = addTask(flow, pool, Number.POSITIVE_INFINITY, {
            payload: null,
            count: mine ? 1 : one.threads,
            cap: mine && greedy ? 1e9 : one.wants,
          });
          first ??= task;
        }
        settle(flow);
        return first as Task;
      };
      const modest = build(false);
      expect(greedyTask(modest)).toBeCloseTo(rateOf(build(true)), 9);
      expect(greedyTask(modest)).toBeGreaterThanOrEqual(rateOf(modest) - 1e-9);
    }),
    { numRuns: 300 },
  );
});

it('one of a cohort reckons with all the others of it', () => {
  const flow = createFlow();
  const root = createPool(flow, null, 4);
  const cohort = createPool(flow, root, 2, 100, 8);
  const task = addTask(flow, cohort, Number.POSITIVE_INFINITY, { payload: null, cap: 0.25 });
  settle(flow);
  expect(greedyTask(task)).toBe(2);
  const hog = createPool(flow, root, 100, 100);
  addTask(flow, hog, Number.POSITIVE_INFINITY, { payload: null, cap: 100 });
  settle(flow);
  // Seven others want a quarter each; what is left is shared with the hog.
  expect(greedyPool(cohort)).toBeCloseTo((4 - 7 * 0.25) / 2, 9);
});
