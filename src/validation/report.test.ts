// The report as a whole: how many cases from how many sources, that it is honest about what was put in, and that it is the
// same every time.
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../catalog/parameter.ts';
import { PARAMETERS } from '../catalog/parameters.ts';
import { readScenario } from '../topology/scenario.ts';
import { TOPICS } from './case.ts';
import { CASES, ORDERINGS } from './cases.ts';
import { errorOf, inOrder, median, verdictOf } from './judge.ts';
import { createReport, type Report } from './report.ts';
import { fileOf } from './scenario-file.ts';
import { tryCase, tryOrdering } from './trial.ts';

const scenario = v.strictObject({
  topology: v.string(),
  parameters: v.optional(v.record(v.string(), v.number())),
  definitions: v.optional(v.object({})),
  running: v.optional(v.array(v.string())),
  timeline: v.optional(v.array(v.strictObject({ at: v.union([v.number(), v.string()]), do: v.string() }))),
  until: v.string(),
});
const source = v.strictObject({
  title: v.string(),
  authors: v.string(),
  venue: v.string(),
  secondHand: v.optional(v.boolean()),
  year: v.number(),
  place: v.string(),
  link: v.string(),
  evidence: v.string(),
});
const share = v.nullable(v.pipe(v.number(), v.minValue(0)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a reader of report.json may rely on. */
const SCHEMA = v.strictObject({
  version: v.literal(1),
  cases: v.array(
    v.strictObject({
      id: v.string(),
      topic: v.picklist(TOPICS),
      measured: v.string(),
      source,
      unit: v.string(),
      read: v.string(),
      published: v.union([
        v.strictObject({ value: v.number() }),
        v.strictObject({ low: v.optional(v.number()), high: v.optional(v.number()) }),
      ]),
      use: v.picklist(['calibration', 'prediction']),
      parameters: v.array(v.string()),
      although: v.nullable(v.string()),
      machineNamed: v.boolean(),
      simulated: v.number(),
      error: v.number(),
      verdict: v.picklist(['on-the-mark', 'near', 'miss']),
      reason: v.nullable(v.string()),
      scenarios: v.pipe(v.array(scenario), v.minLength(1)),
    }),
  ),
  orderings: v.array(
    v.strictObject({
      id: v.string(),
      topic: v.picklist(TOPICS),
      asked: v.string(),
      source,
      unit: v.string(),
      contenders: v.pipe(
        v.array(
          v.strictObject({
            name: v.string(),
            published: v.nullable(v.number()),
            simulated: v.number(),
            alike: v.boolean(),
            scenario,
          }),
        ),
        v.minLength(2),
      ),
      right: v.boolean(),
      reason: v.nullable(v.string()),
    }),
  ),
  summary: v.strictObject({
    cases: count,
    sources: count,
    predictions: count,
    predictionsOfOneFigure: count,
    medianErrorOfPredictions: share,
    medianErrorOfAll: share,
    bounds: count,
    boundsKept: count,
    misses: count,
    missesExplained: count,
    orderings: count,
    orderingsRight: count,
    byTopic: v.array(
      v.strictObject({ topic: v.picklist(TOPICS), cases: count, predictions: count, medianError: share }),
    ),
    byMachine: v.strictObject({
      named: v.strictObject({ predictions: count, medianError: share }),
      notNamed: v.strictObject({ predictions: count, medianError: share }),
    }),
  }),
});

/** Places at which something does not fit the schema. */
function mistakesIn(json: unknown): string[] {
  const result = v.safeParse(SCHEMA, json);
  return result.success ? [] : result.issues.map((issue) => v.getDotPath(issue) ?? '');
}

let report: Report;
beforeAll(() => {
  report = createReport(CASES.map(tryCase), ORDERINGS.map(tryOrdering));
}, 600_000);

describe('the report', () => {
  test('holds at least 40 cases from at least 12 sources, at least half of them predictions', () => {
    const { summary } = report;
    expect(summary.cases).toBeGreaterThanOrEqual(40);
    expect(summary.sources).toBeGreaterThanOrEqual(12);
    expect(summary.predictions * 2).toBeGreaterThanOrEqual(summary.cases);
  });

  test('has every order right', () => {
    expect(report.orderings.filter(({ right }) => !right)).toEqual([]);
  });

  test('has a reason for every miss', () => {
    const silent = report.cases.filter(({ verdict, reason }) => verdict === 'miss' && reason === null);
    expect(silent.map(({ id, simulated, error }) => ({ id, simulated, error }))).toEqual([]);
  });

  test('has no reason that nothing needs', () => {
    const needless = report.cases.filter(({ verdict, reason }) => verdict === 'on-the-mark' && reason !== null);
    expect(needless.map(({ id }) => id)).toEqual([]);
  });

  test('gives back what was put into the model', () => {
    const drifted = report.cases.filter(
      ({ use, verdict, reason }) => use === 'calibration' && verdict === 'miss' && reason === null,
    );
    expect(drifted).toEqual([]);
  });

  test('survives the way through a file, and fits its schema', () => {
    const again: unknown = JSON.parse(JSON.stringify(report));
    expect(again).toEqual(report);
    expect(mistakesIn(again)).toEqual([]);
    expect(mistakesIn({ ...report, version: 2 })).toEqual(['version']);
    expect(mistakesIn({ ...report, cases: [{ ...report.cases[0], error: null }] })).toEqual(['cases.0.error']);
  });
});

describe.each(CASES.map((one, at) => ({ id: one.id, one, at })))('$id', ({ one, at }) => {
  test('gives the same figure every time', { timeout: 60_000 }, () => {
    expect(tryCase(one).simulated).toBe(report.cases[at]?.simulated);
  });

  test('describes its setup as a scenario file', () => {
    for (const scenario of report.cases[at]?.scenarios ?? []) {
      const read = readScenario(fileOf(scenario));
      expect(read).toMatchObject({ ok: true });
    }
  });
});

describe('what was put in is called so', () => {
  const used = new Map<string, string[]>();
  for (const [id, { source }] of Object.entries(PARAMETERS)) {
    if (!('evidence' in source) || source.evidence === undefined) continue;
    for (const evidence of idsIn(source.evidence)) used.set(evidence, [...(used.get(evidence) ?? []), id]);
  }

  test.each(CASES.map((one) => ({ id: one.id, one })))('$id', ({ one }) => {
    expect(one.source.evidence, 'every case names its record').toBeTruthy();
    const parameters = idsIn(one.source.evidence ?? '').flatMap((evidence) => used.get(evidence) ?? []);
    if (one.use.as === 'calibration') {
      for (const id of one.use.of) expect(Object.keys(PARAMETERS)).toContain(id);
      expect(one.use.of.length).toBeGreaterThan(0);
    } else if (parameters.length > 0) {
      // A record that the model draws on may still predict, if it says which other part of it was drawn on.
      expect(one.use.although, `${one.source.evidence} is behind ${parameters.join(', ')}`).toBeTruthy();
    }
  });

  test('records given as a row are all found', () => {
    expect(idsIn('NE-001 to NE-003, ST-004')).toEqual(['NE-001', 'NE-002', 'NE-003', 'ST-004']);
    expect(idsIn('measured ksm')).toEqual(['measured ksm']);
  });
});

/** The ids in `NE-001 to NE-005, ST-003`. */
function idsIn(evidence: string): string[] {
  return evidence.split(', ').flatMap((part) => {
    const row = /^([A-Z]+)-(\d+) to \1-(\d+)$/.exec(part);
    if (!row) return [part];
    const [, topic, first, last] = row;
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, at) => `${topic}-${String(Number(first) + at).padStart(3, '0')}`,
    );
  });
}

describe('cases', () => {
  test('have ids of their own', () => {
    const ids = [...CASES, ...ORDERINGS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each([...CASES, ...ORDERINGS].map(({ id, source }) => ({ id, source })))(
    '$id can be looked up',
    ({ source }) => {
      expect(source.link).toMatch(/^(https?:\/\/|src\/)/);
      expect(source.year).toBeGreaterThan(1990);
      expect(source.place).not.toBe('');
    },
  );

  test('one publication has one link', () => {
    const links = new Map<string, Source['link']>();
    for (const { source } of [...CASES, ...ORDERINGS]) {
      expect(links.get(source.title) ?? source.link).toBe(source.link);
      links.set(source.title, source.link);
    }
  });
});

describe('judging', () => {
  test.each([
    [{ value: 100 }, 120, 0.2],
    [{ value: 100 }, 80, -0.2],
    [{ low: 150, high: 200 }, 170, 0],
    [{ low: 150, high: 200 }, 100, -1 / 3],
    [{ low: 150, high: 200 }, 300, 0.5],
    [{ high: 10 }, 0, 0],
    [{ high: 10 }, 15, 0.5],
    [{ low: 10 }, 5, -0.5],
  ] as const)('%j against %d is an error of %d', (published, simulated, error) => {
    expect(errorOf(published, simulated)).toBeCloseTo(error, 12);
  });

  test.each([
    [0, 'on-the-mark'],
    [-0.15, 'on-the-mark'],
    [0.1501, 'near'],
    [-0.5, 'near'],
    [0.501, 'miss'],
  ] as const)('an error of %d is %s', (error, verdict) => {
    expect(verdictOf(error)).toBe(verdict);
  });

  test.each([
    [[1, 2, 3], true],
    [[1, 1, 3], false],
    [[2, 1], false],
    [[1, 1.0001], false],
    [[5], true],
  ])('%j in order: %s', (figures, right) => {
    expect(inOrder(figures.map((simulated) => ({ simulated, alike: false })))).toBe(right);
  });

  test('what was published as alike must be alike', () => {
    const pair = (second: number) => [
      { simulated: 100, alike: false },
      { simulated: second, alike: true },
    ];
    expect(inOrder(pair(104))).toBe(true);
    expect(inOrder(pair(96))).toBe(true);
    expect(inOrder(pair(106))).toBe(false);
  });

  test('the middle of numbers', () => {
    expect(median([])).toBe(null);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
