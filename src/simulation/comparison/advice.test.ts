// Advice: weights order, musts rule out, and what would turn the answer really turns it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, adviceFrom, advise, needsNextTo } from './advice.ts';
import { compared } from './comparison.ts';
import { deploymentsOf } from './deployments.ts';
import { type Needs, USUAL_NEEDS, WAYS } from './needs.ts';
import { ASPECTS, type Aspect, NO_MUSTS, type Weights } from './wishes.ts';

const CONDITIONS = { seed: 1, parameters: {} };
const NEEDS: Needs = { ...USUAL_NEEDS, apps: [{ image: 'nginx', count: 2 }], tenants: 2, ways: WAYS, platforms: ['z'] };
const columns = compared(deploymentsOf(NEEDS), CONDITIONS);

const weights = (some: Partial<Weights>): Weights =>
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, some[aspect] ?? 0])) as Weights;
const any: fc.Arbitrary<Weights> = fc.record(
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, fc.integer({ min: 0, max: 10 })])),
) as unknown as fc.Arbitrary<Weights>;
const asked = (of: Weights): Advice => adviceFrom(columns, { weights: of, musts: NO_MUSTS });

describe('weights', () => {
  test.each<[Aspect, readonly string[]]>([
    ['starting', ['containers-z']],
    ['isolation', ['machine-in-container-z', 'container-in-machine-z', 'containers-per-tenant-z']],
    ['memory', ['system-containers-z', 'containers-z']],
  ])('on %s alone', (aspect, expected) => {
    const { first, ranking } = asked(weights({ [aspect]: 1 }));
    expect(expected).toContain(first);
    const best = Math.max(...ranking.map(({ aspects }) => aspects.find((one) => one.aspect === aspect)?.standing ?? 0));
    expect(ranking[0]?.standing).toBe(best);
  });

  test('order all of them, from the best down; standings stay between nothing and one', () => {
    fc.assert(
      fc.property(any, (of) => {
        const { ranking, first } = asked(of);
        expect(ranking.map(({ id }) => id).sort()).toEqual(columns.map(({ deployment }) => deployment.id).sort());
        expect(first).toBe(ranking[0]?.id);
        for (const [at, { standing, aspects }] of ranking.entries()) {
          expect(standing).toBeGreaterThanOrEqual(0);
          expect(standing).toBeLessThanOrEqual(1);
          if (at > 0) expect(standing).toBeLessThanOrEqual(ranking[at - 1]?.standing ?? 0);
          for (const one of aspects) if (one.standing !== null) expect(one.standing).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('count against each other only', () => {
    fc.assert(
      fc.property(any, (of) => {
        const twice = Object.fromEntries(ASPECTS.map((aspect) => [aspect, of[aspect] * 2])) as Weights;
        expect(asked(twice).ranking.map(({ id }) => id)).toEqual(asked(of).ranking.map(({ id }) => id));
      }),
    );
  });

  test('the leads of the aspects add up to the lead of the first', () => {
    fc.assert(
      fc.property(any, (of) => {
        const { ranking, why } = asked(of);
        const lead = (ranking[0]?.standing ?? 0) - (ranking[1]?.standing ?? 0);
        expect(why.reduce((sum, one) => sum + one.lead, 0)).toBeCloseTo(lead, 9);
      }),
    );
  });

  test('of equal weights some have a flip, and the first leads in something', () => {
    const { flips, why } = asked(Object.fromEntries(ASPECTS.map((aspect) => [aspect, 1])) as Weights);
    expect(flips.length).toBeGreaterThan(0);
    expect(why[0]?.lead).toBeGreaterThan(0);
  });

  test('a weight a little beyond a flip puts the one it names in front of the first', () => {
    fc.assert(
      fc.property(any, (of) => {
        const { flips, first } = asked(of);
        for (const { aspect, weight, first: other } of flips) {
          const beyond = weight + (weight - of[aspect] || 1e-9) * 1e-3;
          if (beyond < 0) continue;
          const { ranking } = asked({ ...of, [aspect]: beyond });
          const place = (id: string | null) => ranking.findIndex((one) => one.id === id);
          // Equal ones may stand either way.
          const [a, b] = [ranking[place(other)], ranking[place(first)]];
          expect((a?.standing ?? 0) - (b?.standing ?? 0)).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });
});

describe('musts', () => {
  const all = weights({ starting: 1 });

  test.each([
    ['no two tenants on one kernel', { tenantsOnOneKernel: 1 }, ['containers-z', 'system-containers-z']],
    [
      'ready within ten seconds',
      { readyWithinMs: 10_000 },
      ['machines-z', 'machine-in-container-z', 'container-in-machine-z', 'containers-per-tenant-z'],
    ],
    ['two walls', { wallsAtLeast: 2 }, ['containers-z', 'system-containers-z', 'machines-z']],
    [
      'one sort of manager',
      { managersAtMost: 1 },
      ['machine-in-container-z', 'container-in-machine-z', 'containers-per-tenant-z'],
    ],
  ] as const)('%s', (_name, musts, out) => {
    const { ranking, first, withoutMust } = adviceFrom(columns, { weights: all, musts: { ...NO_MUSTS, ...musts } });
    const broken = ranking.filter((one) => one.broken.length > 0);
    expect(broken.map(({ id }) => id).sort()).toEqual([...out].sort());
    expect(out).not.toContain(first);
    // Whatever is ruled out stands behind all that is not.
    expect(ranking.slice(-broken.length)).toEqual(broken);
    const ruledOut = (out as readonly string[]).includes(
      adviceFrom(columns, { weights: all, musts: NO_MUSTS }).first ?? '',
    );
    expect(withoutMust).toHaveLength(ruledOut ? 1 : 0);
  });

  test('where nothing may be taken there is no answer', () => {
    const { first, why, flips } = adviceFrom(columns, { weights: all, musts: { ...NO_MUSTS, wallsAtLeast: 9 } });
    expect([first, why, flips]).toEqual([null, [], []]);
  });

  test('what never runs cannot be taken', () => {
    const crowded = { ...NEEDS, memoryBytes: 2 * 1024 ** 3, apps: [{ image: 'postgres', count: 20 }] };
    const { ranking } = advise(crowded, { weights: all, musts: NO_MUSTS }, CONDITIONS);
    expect(ranking.find(({ id }) => id === 'machines-z')?.broken).toContain('runs');
  });
});

test('needs next to some needs differ in one thing each, and can be deployed', () => {
  for (const { change, needs } of needsNextTo(NEEDS)) {
    const differing = (Object.keys(NEEDS) as (keyof Needs)[]).filter(
      (key) => JSON.stringify(needs[key]) !== JSON.stringify(NEEDS[key]),
    );
    expect(differing).toEqual([change]);
    expect(deploymentsOf(needs)).toHaveLength(WAYS.length);
  }
});
