// What stays the same object when equal data comes again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from './share.ts';

test('whatever comes is what is given back, and coming again it is the same object', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (previous, next) => {
      const shared = share(previous, next);
      expect(shared).toEqual(next);
      expect(share(shared, structuredClone(next))).toBe(shared);
    }),
  );
});

test('a node that did not change stays the same object though its neighbours come and go', () => {
  const node = (id: string, load: number) => ({ id, cpu: { load } });
  const before = { nodes: [node('a', 1), node('b', 2), node('c', 3)] };
  const after = share(before, { nodes: [node('b', 2), node('c', 4), node('d', 5)] });
  expect(after.nodes[0]).toBe(before.nodes[1]);
  expect(after.nodes[1]).not.toBe(before.nodes[2]);
  expect(after).toEqual({ nodes: [node('b', 2), node('c', 4), node('d', 5)] });
});
