// Plays every claim, and holds its data together: figures that are compared are measured, records exist, links can carry scenes.
import { beforeAll, describe, expect, test } from 'vitest';
import { EVIDENCE } from '../catalog/evidence.ts';
import { apply } from '../topology/edit.ts';
import { STAGED_CLAIMS } from './claims.ts';
import { type ClaimResults, results, staged } from './experiment.ts';
import { unitOf } from './measure.ts';
import { RULES, sideOf, verdictOf } from './verdict.ts';

test('there are twenty, numbered in order, each with an id of its own', () => {
  expect(STAGED_CLAIMS.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  expect(new Set(STAGED_CLAIMS.map(({ id }) => id)).size).toBe(20);
});

describe.each(STAGED_CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (_id, claim) => {
  let played: ClaimResults;
  beforeAll(() => {
    played = results(claim);
  });

  test('every figure of every scene can be measured', () => {
    for (const [scene, figures] of Object.entries(played)) {
      for (const [name, value] of Object.entries(figures)) {
        expect([scene, name, value]).not.toEqual([scene, name, null]);
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  test('what it predicts is of figures that are there, and no scene is there for nothing', () => {
    const ids = claim.scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = claim.conditions.flatMap(({ predicts }) =>
      predicts.flatMap(({ left, right }) => (typeof right === 'number' ? [left] : [left, right])),
    );
    for (const name of named) {
      const [scene = '', figure = ''] = name.split('.');
      expect([name, played[scene]?.[figure] !== undefined]).toEqual([name, true]);
    }
    for (const { id } of claim.scenes) expect(named.some((name) => name.startsWith(`${id}.`))).toBe(true);
  });

  test('what is compared has one unit', () => {
    const unit = (name: string) => {
      const [scene = '', figure = ''] = name.split('.');
      const measure = claim.scenes.find(({ id }) => id === scene)?.figures[figure];
      return measure && unitOf(measure);
    };
    for (const { left, right } of claim.conditions.flatMap(({ predicts }) => predicts)) {
      if (typeof right !== 'number') expect(unit(right)).toBe(unit(left));
    }
  });

  test('its records exist, are about its conditions, and have the figures that are held against each other', () => {
    const conditions: readonly (string | undefined)[] = [undefined, ...claim.conditions.map(({ id }) => id)];
    for (const citation of claim.evidence) {
      expect(Object.keys(EVIDENCE)).toContain(citation.id);
      expect(conditions).toContain(citation.condition);
      expect(['for', 'against', 'aside']).toContain(sideOf(citation, EVIDENCE));
    }
  });

  test('a verdict follows, by a rule, and another result would have led to another', () => {
    const verdict = verdictOf(claim, played, EVIDENCE);
    expect(verdict.opinion).toBe(RULES[verdict.rule]);
    expect(verdict.findings.map(({ condition }) => condition)).toEqual(claim.conditions.map(({ id }) => id));
    const nothing = verdictOf(claim, {}, EVIDENCE);
    expect(nothing.opinion).toBe('not-measured');
    expect(nothing.findings.every(({ holds }) => holds === null)).toBe(true);
  });

  test('a link carries each scene whole: it may stand on the stage, and only incidents happen in it', () => {
    for (const scene of claim.scenes) {
      const { topology, recording } = staged(scene);
      expect(apply(topology, { type: 'replace', topology, reason: 'lesson' }).ok).toBe(true);
      const edits = recording.entries.filter((entry) => 'topology' in entry && entry.atMs > 0);
      expect(edits).toEqual([]);
    }
  });
});

test('no verdict is everybody’s: the rules tell claims apart', () => {
  const opinions = STAGED_CLAIMS.map((claim) => verdictOf(claim, results(claim), EVIDENCE).opinion);
  for (const opinion of ['depends', 'contested', 'not-measured']) expect(opinions).toContain(opinion);
});
