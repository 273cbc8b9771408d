// Best and worst: by the direction of good, with ties, gaps and figures that are all alike.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, marksOf } from './marks.ts';
import { type Better, figure, none } from './measure.ts';

const figures = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? none('no-limit') : figure(value)));

test.each<[string, readonly (number | null)[], Better, readonly (Mark | null)[]]>([
  ['the least is best', [3, 1, 2], 'less', ['worst', 'best', null]],
  ['the most is best', [3, 1, 2], 'more', ['best', 'worst', null]],
  ['no direction', [3, 1, 2], 'none', [null, null, null]],
  ['ties at both ends', [1, 1, 5, 5], 'less', ['best', 'best', 'worst', 'worst']],
  ['all alike', [4, 4, 4], 'less', [null, null, null]],
  ['alike but for rounding', [1000, 1004], 'less', [null, null]],
  ['near ones count as one', [1000, 1004, 2000], 'less', ['best', 'best', 'worst']],
  ['gaps', [null, 2, null, 1], 'more', [null, 'best', null, 'worst']],
  ['one figure is no comparison', [null, 2], 'less', [null, null]],
  ['nothing is best', [0, 0.1], 'less', ['best', 'worst']],
  ['no figures', [], 'less', []],
])('%s', (_name, values, better, marks) => {
  expect(marksOf(figures(values), better)).toEqual(marks);
});

test('turning the direction round swaps the marks', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null })), (values) => {
      const swapped = marksOf(figures(values), 'more').map((mark) =>
        mark === 'best' ? 'worst' : mark === 'worst' ? 'best' : null,
      );
      // What is within rounding of both ends goes by the best in either direction.
      const less = marksOf(figures(values), 'less');
      for (const [at, mark] of less.entries())
        if (mark !== swapped[at]) expect([mark, swapped[at]]).not.toContain(null);
    }),
  );
});
