// The comparison from the shell: what is printed for needs and for two documents, and what is said of what cannot be read.
import { describe, expect, test } from 'vitest';
import { comparisonWords } from '../locales/comparison.ts';
import { compared, rowsOf } from '../simulation/comparison/comparison.ts';
import { deploymentsOf } from '../simulation/comparison/deployments.ts';
import { MEASURE_IDS, MEASURES } from '../simulation/comparison/measure.ts';
import { readNeeds } from '../simulation/comparison/needs-text.ts';
import { writeCsv } from '../simulation/comparison/written.ts';
import { read } from '../topology/notation.ts';
import { type CompareOrder, comparisonText } from './compare.ts';

const WORDS = 'nginx redis tenants=2 on=x86 ways=containers,machines';
const A = 'host:x86,16cpu,64G(container:nginx#web,@acme;container:redis#store,@globex)';
const B = 'host:x86,16cpu,64G(vm:debian#web,@acme,workload=web;vm:debian#store,@globex,workload=database)';

function order(words: string, json = false): CompareOrder {
  return {
    words,
    json,
    conditions: { seed: 1, parameters: {} },
    document(side, text) {
      const result = read(text);
      if (!result.ok) throw new Error(`${side}: ${result.error.code}`);
      return result.topology;
    },
    mistake: (problem) => new Error(problem),
  };
}

describe('needs', () => {
  const text = comparisonText(order(WORDS));
  const lines = text.split('\n');

  test('every measure has a line with as many cells as there are deployments', () => {
    for (const id of MEASURE_IDS) {
      const name = comparisonWords('en').say(`measures.${id}.name`);
      const line = lines.find((one) => one.startsWith(`| ${name} (`));
      expect(line?.split(' | '), name).toHaveLength(3);
    }
    expect(lines.filter((line) => line.startsWith('- ') && line.includes('`host:x86'))).toHaveLength(2);
  });

  test('best and worst are said in words', () => {
    const kernels = lines.find((line) => line.startsWith('| Kernels to patch'));
    expect(kernels).toBe('| Kernels to patch (less is better) | **1** best | **5** worst |');
  });

  test('what cannot be is named', () => {
    expect(() => comparisonText(order('nginx*0'))).toThrow('“nginx*0” needs a whole number from 1 to 10000.');
  });
});

describe('two documents', () => {
  test('have a last column with what differs over pairs with the same seeds', () => {
    const { rows, pairs, deployments } = JSON.parse(comparisonText(order(`${A} vs ${B}`, true)));
    expect(deployments).toMatchObject([
      { id: 'a', name: 'A', notation: A },
      { id: 'b', name: 'B', notation: B },
    ]);
    expect(rows).toHaveLength(MEASURE_IDS.length);
    expect(pairs.count).toBe(5);
    expect(pairs.differences.kernels).toEqual({ median: 2, least: 2, most: 2 });
    expect(comparisonText(order(`${A} vs ${B}`))).toMatch(/Kernels to patch .* \| \+2 \|$/m);
  });

  test('a document against itself differs by nothing', () => {
    const { pairs } = JSON.parse(comparisonText(order(`${B} vs ${B}`, true)));
    for (const difference of Object.values(pairs.differences)) {
      if (difference !== null) expect(difference).toEqual({ median: 0, least: 0, most: 0 });
    }
  });

  test('the side that cannot be read is named, and three are too many', () => {
    expect(() => comparisonText(order(`${A} vs host:nowhere`))).toThrow('B: unknown-platform');
    expect(() => comparisonText(order(`${A} vs ${B} vs ${A}`))).toThrow('two documents');
  });
});

test('CSV has one line for each measure, with plain numbers that are those of the table', () => {
  const needs = readNeeds(WORDS);
  if (!needs.ok) throw new Error(needs.error.code);
  const columns = compared(deploymentsOf(needs.needs), { seed: 1, parameters: {} });
  const rows = rowsOf(columns);
  const text = writeCsv({ columns, names: ['A, "one"', 'B'], rows, pairs: null, about: '' }, comparisonWords('en'));
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe('id,measure,unit,better,containers-x86,machines-x86,best,worst');
  expect(lines).toHaveLength(1 + MEASURE_IDS.length);
  for (const [at, row] of rows.entries()) {
    const cells = lines[at + 1]?.split(',') ?? [];
    expect(cells.slice(0, 1).concat(cells.slice(2, 6))).toEqual([
      row.id,
      MEASURES[row.id].unit,
      row.better,
      ...row.cells.map(({ value }) => (value === null ? '' : String(value))),
    ]);
  }
  expect(lines.find((line) => line.startsWith('kernels,'))).toMatch(/,1,5,containers-x86,machines-x86$/);
});
