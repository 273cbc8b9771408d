// The curves as a table that spreadsheets read: every curve there is, with its unit, and no cell that they could take for a formula.
import { expect, test } from 'vitest';
import { createRun } from '../../simulation/run.ts';
import { read } from '../../topology/notation.ts';
import { curvesCsv } from './curves-csv.ts';

function table(notation: string): string[][] {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const entries = [{ atMs: 0, topology: document.topology }];
  const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 60_000);
  const lines = curvesCsv(run.series(0, 60_000, 7)).split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => line.split(','));
}

test('has a row for each moment and a column for each curve of each host and tenant', () => {
  const [head = [], ...rows] = table('host:x86#one(vm#a,@acme(container:nginx); vm#b,@globex); host:z#two');
  expect(head[0]).toBe('seconds');
  expect(head).toEqual(expect.arrayContaining(['one private (MiB)', 'two usedCores (cores)', 'one @acme cores']));
  expect(new Set(head).size).toBe(head.length);
  expect(rows.map(([seconds]) => Number(seconds))).toEqual([0, 10, 20, 30, 40, 50, 60]);
  for (const row of rows) expect(row).toHaveLength(head.length);
  const free = head.indexOf('one free (MiB)');
  const booting = Number(rows[0]?.[free]);
  expect(Number(rows[6]?.[free])).toBeLessThan(booting);
});

test('where there is one tenant only, there is no level between tenants, and the cell is empty', () => {
  const [head = [], first = []] = table('host:x86#one(container:nginx,@acme)');
  expect(first[head.indexOf('one weakestLevel (level)')]).toBe('');
});
