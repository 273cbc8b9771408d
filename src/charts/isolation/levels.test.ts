import { expect, it } from 'vitest';
import { series } from '../fixtures/four-tenants.ts';
import { levels, range } from './levels.ts';

it('the level begins when the second tenant arrives and steps down with a weaker wall', () => {
  const all = levels(series());
  expect(all[0]?.level).toBeNull();
  expect(all.find(({ tMs }) => tMs > 15_000)?.level).toBe(2.5);
  expect(all.at(-1)?.level).toBe(1);
  expect(range(all)).toEqual({ low: 1, high: 2.5 });
});

it('the weakest of several hosts counts, and one without two tenants does not', () => {
  const { tMs, hosts } = series(3);
  const [one] = hosts;
  if (!one) throw new Error('The example has a host.');
  const strong = { ...one, weakestLevel: Float64Array.from([7, 7, 7]) };
  expect(levels({ tMs, hosts: [one, strong] }).map(({ level }) => level)).toEqual([7, 1, 1]);
});

it('there is no range where nobody is to be isolated from', () => {
  expect(range(levels(null))).toBeNull();
});
