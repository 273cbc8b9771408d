// No number of the model stands in the code: what the simulation and the kinds' costs reckon with is a record of the catalogue, with
// its range and its source. Every literal of those files is looked at; what may stand there is listed with its reason.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from './catalog/parameters.ts';
import { PAGE_BYTES } from './simulation/memory/holding.ts';

/** Where a number would be one of the model. The drawings of the charts have sizes; what they draw is worked out in these. */
const WATCHED = [
  /^simulation\/(?!laws\/)/,
  /^worker\/handle\.ts$/,
  /^catalog\/(kinds|costs|platforms|workloads|images|parameters)\//,
  /^catalog\/[^/]+\.ts$/,
  /^charts\/(isolation\/(levels|measures)|memory-sharing\/stack|startup-cost\/rows|cause|names|thin)\.ts$/,
];
/** Nothing, one, pairs and halves; milliseconds, KiB and MiB, minutes and hours in the next unit. */
const ANYWHERE = new Set([0, 1, 2, 60, 1000, 1024, 3600, 1_048_576, 3_600_000]);
/** Smaller ones guard against rounding. */
const ROUNDING = 1e-5;

/** What else stands in a file and is no figure of the model. A line that is not needed any more fails too. */
const REASONS: Readonly<Record<string, readonly (readonly [literal: string, reason: string])[]>> = {
  'simulation/advance.ts': [
    ['4', 'groups whose copying takes as long as playing one event: decides only when a moment is copied'],
  ],
  'simulation/clones.ts': [
    ...['4', '1.5', '0.5'].map(
      (literal) => [literal, 'how often it is looked what has been written, and what counts in between'] as const,
    ),
  ],
  'simulation/context.ts': [
    ...['0x811c9dc5', '0x01000193', '0x85ebca6b', '0xc2b2ae35', '16', '13', '4294967296'].map(
      (literal) => [literal, 'the hash functions FNV-1a and MurmurHash3 are made of these'] as const,
    ),
  ],
  'simulation/comparison/marks.ts': [['0.005', 'what nobody would choose by: how the table marks, not what it holds']],
  'simulation/comparison/needs.ts': [
    ...['3', '16', '64'].map((literal) => [literal, 'needs that nobody has changed'] as const),
    ...['8', '10_000'].map((literal) => [literal, 'most that can be asked for: a bound on work'] as const),
  ],
  'simulation/comparison/needs-text.ts': [
    ...['4096', '64'].map((literal) => [literal, 'most and least that can be asked for'] as const),
  ],
  'simulation/comparison/paired.ts': [['5', 'how many pairs are played: a bound on work']],
  'simulation/comparison/reasons.ts': [
    ...['100', '10'].map((literal) => [literal, 'to what a limit is rounded that is shown'] as const),
  ],
  'simulation/comparison/wishes.ts': [
    ['3', 'what “much” weighs beside “some”: a wish of who asks, not a figure of the model'],
  ],
  'simulation/comparison/wishes-text.ts': [
    ...['1_000_000', '9', '8'].map((literal) => [literal, 'most that can be asked for'] as const),
  ],
  'simulation/comparison/playing.ts': [
    ...['4', '24'].map((literal) => [literal, 'how far is looked ahead for an end: a bound on work'] as const),
  ],
  'simulation/fluid/flow.ts': [
    ['1_000_000_000_000', 'a weight beside which all others vanish: first come the reserved'],
  ],
  'simulation/fluid/storm.ts': [
    ...['0.7', '20', '80', '5e6'].map((literal) => [literal, 'the storm that another simulator was given'] as const),
  ],
  'simulation/sight.ts': [['4', 'how many times and structures of a host are remembered: a bound on memory']],
  'simulation/ledgers.ts': [['4', 'how many structures of a host stay laid out: a bound on memory']],
  'simulation/starting/known-chains.ts': [
    ['4', 'sets of figures that are remembered: a bound on memory'],
    ['5000', 'chains of each: a bound on memory'],
  ],
  'simulation/memory/ledger.ts': [['64', 'how many nodes that are alike are remembered: a bound on memory']],
  'simulation/way.ts': [['3', 'how many worlds are kept going: a bound on memory']],
  'simulation/slowed.ts': [['1.05', 'slower by less is not worth a word: what is told, not what happens']],
  'simulation/growing.ts': [
    ['1e10', 'an amount that is never done'],
    ...['250', '8', '600_000'].map(
      (literal) => [literal, 'how often and how far is looked ahead: a bound on work'] as const,
    ),
    ['0.5', 'to half a millisecond; and the pace is that of whatever holds up more than half'],
    ['20', 'two to the power of it are how many steps are looked ahead: a bound on work'],
    ['64', 'where the search begins: what is found is the same from anywhere'],
  ],
  'simulation/isolation/neighbour.ts': [['4', 'how many places are tried: a bound on work, not on the result of most']],
  'simulation/isolation/walls.ts': [['24', 'how many boxes make a table: a bound on what is shown']],
  'simulation/memory/holding.ts': [['4096', 'the page of both architectures, held equal to memory.pageKiB below']],
  'simulation/merging/advisor.ts': [
    ['30', 'the weight of the moving average, a constant of the kernel source'],
    ['100', 'per cent'],
  ],
  'simulation/merging/mixed.ts': [
    ['32', 'pages of the 128 KiB that Linux reads ahead; of how a guest is mixed, only how finely'],
  ],
  'simulation/merging/scanner.ts': [
    ['64', 'when an advisor that goes round in a circle is left alone: a bound on work'],
  ],
  'simulation/merging/state.ts': [
    ...['3', '5', '8', '13', '22', '9'].map(
      (literal) => [literal, 'the passes that smart scan looks at, as the kernel source has them'] as const,
    ),
  ],
  'simulation/memory/node-memory.ts': Array.from(
    { length: 14 },
    (_, at) => [String(at + 3), 'places in a row of sums'] as const,
  ),
  'simulation/moments.ts': [
    ...['512', '512_000', '4', '64'].map(
      (literal) => [literal, 'how many moments are kept, and when one is copied: bounds on work'] as const,
    ),
  ],
  'simulation/node-frames.ts': [['0.01', 'keeps a division away from zero']],
  'simulation/operations/playing.ts': [
    ...['4', '24'].map((literal) => [literal, 'how far is looked ahead for an end: a bound on work'] as const),
  ],
  'simulation/queueing.ts': [
    ['64', 'more servers count as so many faster ones: a bound on work'],
    ['3', 'the second moment of a uniform distribution is a third of its square'],
    ['12', 'the variance of a uniform distribution is a twelfth of its square; terms of a series'],
    ['3.605170185988091', 'ln 100 - 1: the 99th percentile of an exponential distribution'],
    ...['0.25', '700'].map((literal) => [literal, 'where the series of the exponential is used'] as const),
    ['0.5', 'half of what lies beyond the mean of a normal distribution'],
  ],
  'simulation/reconcile.ts': [
    ['8', 'classes of luck in a cohort: a bound on work'],
    ['3', 'a uniform distribution is the square root of 3 of its spread wide'],
    ['0.05', 'luck never makes work vanish'],
    ['50', 'classes of a cohort that starts again and again: a bound on work'],
  ],
  'simulation/starting/chains.ts': [['1e-3', 'keeps a division away from zero']],
  'simulation/starting/trial.ts': [['600_000', 'how long the tests of starting look: no part of the model']],
  'charts/isolation/levels.ts': [['120', 'points of a curve']],
  'charts/memory-sharing/stack.ts': [['120', 'points of a curve']],
  'catalog/platforms/x86.ts': [...['16', '64'].map((literal) => [literal, 'size of a host that nobody set'] as const)],
  'catalog/platforms/z.ts': [...['16', '64'].map((literal) => [literal, 'size of a host that nobody set'] as const)],
};
/** Functions of a file that build records; what they are called with is in the catalogue. */
const BUILDERS: Readonly<Record<string, readonly string[]>> = {
  'catalog/costs/container.ts': ['namespace'],
  'catalog/parameters/exits.ts': ['mix'],
  'catalog/platforms/x86.ts': ['exit'],
};

const SRC = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(/[\\/]/).join('/'))
  .filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && WATCHED.some((watched) => watched.test(path)),
  )
  .sort();

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number literals of a source, as written, that are neither allowed anywhere nor part of a record or of a default. */
function numbersIn(source: string, path = 'example.ts'): string[] {
  const excused: Span[] = [];
  const found: (Span & { readonly raw: string })[] = [];
  const result = parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  expect(result.errors).toEqual([]);
  new Visitor({
    ObjectExpression(node) {
      const names = node.properties.map((one) => (one.type === 'Property' ? nameOf(one.key) : ''));
      if (names.includes('value') && names.includes('unit')) excused.push(node);
    },
    Property(node) {
      // What a person gets who sets nothing is a property of the document, not of the world.
      if (nameOf(node.key) === 'defaults' && path.startsWith('catalog/kinds/')) excused.push(node);
    },
    CallExpression(node) {
      if (BUILDERS[path]?.includes(nameOf(node.callee))) excused.push(node);
    },
    Literal(node) {
      if (typeof node.value !== 'number' || ANYWHERE.has(node.value) || node.value < ROUNDING) return;
      found.push({ start: node.start, end: node.end, raw: node.raw ?? String(node.value) });
    },
  }).visit(result.program);
  return found
    .filter(({ start, end }) => !excused.some((span) => span.start <= start && end <= span.end))
    .map(({ raw }) => raw);
}

function nameOf(node: { readonly type: string; readonly name?: unknown }): string {
  return typeof node.name === 'string' ? node.name : '';
}

describe('no figure of the model stands outside the catalogue', () => {
  test.each(files)('%s', (path) => {
    const found = numbersIn(readFileSync(join(SRC, path), 'utf8'), path);
    const excused = (REASONS[path] ?? []).map(([literal]) => literal);
    expect(found.filter((literal) => !excused.includes(literal))).toEqual([]);
    expect(
      excused.filter((literal) => !found.includes(literal)),
      'reasons that nothing needs',
    ).toEqual([]);
  });

  test('the search looks where the model is', () => {
    for (const path of ['simulation/working.ts', 'catalog/costs/chain.ts', 'charts/startup-cost/rows.ts']) {
      expect(files).toContain(path);
    }
    expect(Object.keys(REASONS).filter((path) => !files.includes(path))).toEqual([]);
  });

  test('the search would find one', () => {
    expect(numbersIn('export const delayMs = (n: number) => n * 35 + 0.5;')).toEqual(['35', '0.5']);
    expect(numbersIn('const x = { weight: 100 };')).toEqual(['100']);
    expect(numbersIn('const inMiB = bytes / 1024 / 1024; const half = (1 / 2) * 1e-9;')).toEqual([]);
    expect(numbersIn("const p = { value: 35, unit: 'ms', low: 15, high: 225, about: '', source };")).toEqual([]);
    expect(numbersIn('const kind = { defaults: { vcpus: 4 } };', 'catalog/kinds/vm.ts')).toEqual([]);
    expect(numbersIn('const kind = { defaults: { vcpus: 4 } };', 'simulation/world.ts')).toEqual(['4']);
  });

  test('a page is as large as the catalogue says', () => {
    const record = PARAMETERS['memory.pageKiB'];
    expect(PAGE_BYTES).toBe((record?.value ?? 0) * 1024);
    expect([record?.low, record?.high]).toEqual([record?.value, record?.value]);
  });
});
