// What is said of a ranking: shown flips really flip, more weight never lowers the best, and reasons are what they say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceFrom } from './advice.ts';
import { compared } from './comparison.ts';
import { deploymentOf, deploymentsOf } from './deployments.ts';
import { type Needs, USUAL_NEEDS } from './needs.ts';
import { readNeeds } from './needs-text.ts';
import { flipsOf, reasonsOf } from './reasons.ts';
import {
  ASPECTS,
  type Aspect,
  aspectOf,
  handledAs,
  IMPORTANCES,
  type Said,
  TRUSTS,
  trustOf,
  USUALLY_SAID,
  wishesOf,
  withTrust,
} from './wishes.ts';

const NEEDS: Needs = { ...USUAL_NEEDS, tenants: 2, platforms: ['x86'] };
const columns = compared(deploymentsOf(NEEDS), { seed: 1, parameters: {} });
const some: fc.Arbitrary<Said> = fc
  .tuple(
    fc.record(Object.fromEntries(ASPECTS.map((aspect) => [aspect, fc.constantFrom(...IMPORTANCES)]))),
    fc.constantFrom(...TRUSTS),
    fc.constantFrom(null, 'containers' as const, 'machines' as const),
    fc.constantFrom(null, 1_000, 10_000, 20_000),
  )
  .map(([importance, trust, handled, readyWithinMs]) =>
    withTrust(
      {
        importance: importance as Said['importance'],
        musts: { ...USUALLY_SAID.musts, handledAs: handled, readyWithinMs },
      },
      trust,
    ),
  );

test('every shown flip really puts the one it names first, and another one than now', () => {
  fc.assert(
    fc.property(some, (said) => {
      const advice = adviceFrom(columns, wishesOf(said));
      for (const flip of flipsOf(columns, said, advice)) {
        expect(flip.first).not.toBe(advice.first);
        expect(adviceFrom(columns, wishesOf(flip.said)).first).toBe(flip.first);
      }
    }),
  );
  expect(flipsOf(columns, USUALLY_SAID, adviceFrom(columns, wishesOf(USUALLY_SAID))).length).toBeGreaterThan(0);
});

test('more weight of an aspect never lowers the one that is best in it', () => {
  fc.assert(
    fc.property(some, fc.constantFrom<Aspect>(...ASPECTS), (said, aspect) => {
      const place = (importance: 'some' | 'much') => {
        const changed = { ...said, importance: { ...said.importance, [aspect]: importance } };
        const { ranking } = adviceFrom(columns, wishesOf(changed));
        const standing = (at: number) => ranking[at]?.aspects.find((one) => one.aspect === aspect)?.standing ?? 0;
        const allowed = ranking.flatMap(({ broken }, at) => (broken.length === 0 ? at : []));
        const top = Math.max(...allowed.map(standing));
        return new Map(allowed.filter((at) => standing(at) === top).map((at) => [ranking[at]?.id, at]));
      };
      const less = place('some');
      const more = place('much');
      for (const [id, at] of less) expect(Math.min(...more.values())).toBeLessThanOrEqual(more.get(id) ?? at);
      expect(Math.min(...more.values(), Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(
        Math.min(...less.values(), Number.POSITIVE_INFINITY),
      );
    }),
  );
});

describe('reasons', () => {
  test('name measures of aspects that weigh something, each aspect once', () => {
    const weights = wishesOf({
      ...USUALLY_SAID,
      importance: { ...USUALLY_SAID.importance, starting: 'not', memory: 'not' },
    }).weights;
    for (const [at] of columns.entries()) {
      const { speaksFor, speaksAgainst } = reasonsOf(columns, at, weights);
      for (const ids of [speaksFor, speaksAgainst]) {
        const aspects = ids.map(aspectOf);
        expect(new Set(aspects).size).toBe(aspects.length);
        for (const aspect of aspects) expect(weights[aspect]).toBeGreaterThan(0);
      }
    }
  });

  test('room for none more speaks for nobody, even where the others never become ready', () => {
    const full = readNeeds('nginx*44 tenants=1 on=x86 memory=2G ways=containers,machines');
    if (!full.ok) throw new Error(full.error.code);
    const crowded = compared(deploymentsOf(full.needs), { seed: 1, parameters: {} });
    expect(crowded[0]?.measures.more.value).toBe(0);
    const { weights } = wishesOf(USUALLY_SAID);
    expect(reasonsOf(crowded, 0, weights).speaksFor).not.toContain('more');
    expect(reasonsOf(crowded, 0, { ...weights, starting: 0, memory: 0 }).speaksFor).not.toContain('more');
  });

  test('of containers, with starting alone: it starts', () => {
    const nothing = Object.fromEntries(ASPECTS.map((aspect) => [aspect, 0]));
    const { speaksFor } = reasonsOf(columns, 0, { ...nothing, starting: 1 } as Parameters<typeof reasonsOf>[2]);
    expect(speaksFor.map(aspectOf)).toEqual(['starting']);
  });
});

test.each([
  ['containers', 'containers'],
  ['machine-in-container', 'containers'],
  ['machines', 'machines'],
  ['container-in-machine', 'machines'],
  ['containers-per-tenant', 'machines'],
] as const)('%s is handled as %s', (way, expected) => {
  expect(handledAs(deploymentOf(NEEDS, way, 'z').topology)).toBe(expected);
});

test.each(TRUSTS)('trust "%s" is read back', (trust) => {
  expect(trustOf(withTrust(USUALLY_SAID, trust))).toBe(trust);
});

test('what cannot move while it runs says why', () => {
  const why = (way: string) => columns.find(({ deployment }) => deployment.way === way)?.measures['moves-live'];
  expect(why('containers')).toMatchObject({ value: 0, remark: { code: 'stops-to-move' } });
  expect(why('containers-per-tenant')).toMatchObject({ value: 0, remark: { code: 'rewritten-too-fast' } });
  expect(why('container-in-machine')).toMatchObject({ value: 1, remark: null });
});
