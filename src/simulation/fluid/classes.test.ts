import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classIn, isIn, NO_POOLS } from './classes.ts';
import { addTask, createFlow, createPool, removePool, removeTask, settle, type Task } from './flow.ts';

const one = fc.record({
  weight: fc.integer({ min: 1, max: 4 }),
  cap: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.POSITIVE_INFINITY)),
  stays: fc.boolean(),
});

it('the classes of a pool are those that somebody is in, each once, who wants least for its weight first', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (all) => {
      const flow = createFlow();
      const pool = createPool(flow, null, 3);
      const tasks = all.map(({ weight, cap }) =>
        addTask(flow, pool, Number.POSITIVE_INFINITY, { payload: null, weight, cap }),
      );
      all.forEach(({ stays }, at) => {
        if (!stays) removeTask(flow, tasks[at] as Task);
      });
      settle(flow);
      const staying = tasks.filter((_, at) => all[at]?.stays);
      expect(new Set(pool.classes)).toEqual(new Set(staying.map((task) => task.class)));
      expect(new Set(pool.classes).size).toBe(pool.classes.length);
      for (const task of staying) {
        expect(task.class).toBe(classIn(pool, task.weight, task.cap));
        expect(task.class).toMatchObject({ weight: task.weight, cap: task.cap });
      }
      const wanted = pool.classes.map(({ cap, weight }) => cap / weight);
      expect(wanted).toEqual([...wanted].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
    { numRuns: 300 },
  );
});

it('a class knows its pools, and is none of its pool’s any more when the last has gone', () => {
  const flow = createFlow();
  const root = createPool(flow, null, 4);
  const [one, other] = [createPool(flow, root, 2), createPool(flow, root, 2)];
  const shared = one.class;
  expect(shared && [...shared.pools]).toEqual([one, other]);
  removePool(flow, one);
  expect(shared && [...shared.pools]).toEqual([other]);
  expect(shared && isIn(root, shared)).toBe(true);
  removePool(flow, other);
  expect(shared?.pools).toBe(NO_POOLS);
  expect(shared && isIn(root, shared)).toBe(false);
  expect(root.classes).toEqual([]);
});
