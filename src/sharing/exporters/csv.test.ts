// Tables for other programs: every line as many cells as the head, plain numbers, and names that are no formulas.
import { expect, test } from 'vitest';
import { createRun } from '../../simulation/run.ts';
import { read } from '../../topology/read.ts';
import { densityCsv, isolationCsv, startsCsv } from './charts-csv.ts';
import { dayOf, writeBibtex, writeCitationFile } from './citation.ts';
import { eventsCsv, momentCsv } from './csv.ts';

const document = read('host:x86,8cpu,16G(container:nginx*2#web,@acme;container:redis#cache,@"=1+1, x")');
if (!document.ok) throw new Error(JSON.stringify(document.error));
const recording = { seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology: document.topology }] };
const run = createRun(recording, 10_000);

/** Cells of a line whose quoted ones hold no line ends. */
function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

test.each([
  ['a moment', momentCsv(run.frameAt(10_000)), 4],
  ['the walls between tenants', isolationCsv(run.frameAt(10_000)), 3],
  [
    'every start',
    startsCsv(run.frameAt(10_000)),
    1 + run.frameAt(10_000).nodes.reduce((sum, { stages }) => sum + stages.length, 0),
  ],
  [
    'how many more would fit',
    densityCsv(run.densityAt(10_000, 'web')),
    1 + (run.densityAt(10_000, 'web')?.limits.length ?? 0),
  ],
  ['how many more of nothing', densityCsv(null), 1],
  ['events', eventsCsv(run.frameAt(10_000).events), run.frameAt(10_000).events.length + 1],
])('%s', (_, text, count) => {
  const lines = text.split('\r\n').slice(0, -1);
  expect(lines).toHaveLength(count);
  for (const line of lines) expect(cells(line)).toHaveLength(cells(lines[0] ?? '').length);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});

test('what was measured stands where its column says', () => {
  const frame = run.frameAt(10_000);
  const [head = '', ...lines] = momentCsv(frame).split('\r\n');
  const web = cells(lines.find((line) => line.includes(',web,')) ?? '');
  const at = (column: string) => web[cells(head).indexOf(column)];
  expect(at('node')).toBe('web');
  expect(Number(at('instances'))).toBe(2);
  expect(Number(at('resident_MiB'))).toBeCloseTo(
    frame.nodes.find(({ id }) => id === 'web')?.memory.residentMiB ?? 0,
    6,
  );
});

test('a name that a spreadsheet would reckon with stays a name', () => {
  const line =
    momentCsv(run.frameAt(0))
      .split('\r\n')
      .find((one) => one.includes(',cache,')) ?? '';
  expect(cells(line)[4]).toMatch(/^'=1\+1/);
});

test('citations carry title, version, day and link, and break neither TeX nor YAML', () => {
  const cited = {
    title: 'Strata: 100 % {VMs} & "x"',
    version: '1.0.0',
    link: 'https://x.org/#v=1&t={',
    day: new Date(0),
  };
  expect(dayOf(cited.day)).toBe('1970-01-01');
  const bibtex = writeBibtex(cited);
  expect(bibtex).toContain('{Strata: 100 \\% \\{VMs\\} \\& "x"}');
  expect(bibtex).toContain('{https://x.org/#v=1&t=%7B}');
  expect(writeCitationFile(cited)).toContain('"Strata: 100 % {VMs} & \\"x\\""');
});

test('a table of a chart holds what the chart reads', () => {
  const frame = run.frameAt(10_000);
  const [head = '', first = ''] = isolationCsv(frame).split('\r\n');
  const pair = frame.hosts[0]?.isolation.security.pairs[0];
  const at = (column: string) => cells(first)[cells(head).indexOf(column)];
  expect([at('attacker'), at('victim')]).toEqual([`'${pair?.attacker}`, pair?.victim]);
  expect(Number(at('level'))).toBeCloseTo(pair?.level ?? 0, 9);
  expect(startsCsv(frame)).toMatch(/^web,[^,]*\/web,acme,container,2,application,/m);
});
