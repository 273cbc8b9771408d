// Incidents in a link: any run of a document comes back as it was, and what cannot be is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import { read } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import { readLink, type Shared, writeLink } from './link.ts';
import { incidentsOf } from './link-incidents.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

const NOTATION =
  'host:x86,8cpu,16G(container:nginx#web;container:redis#cache*5;vm:debian#orders,2cpu,4G(container#db))';
const topology = document(NOTATION);
const bare = { topology, running: ['web'], parameters: {} };

const incident: fc.Arbitrary<Incident> = fc.record({
  name: fc.constantFrom('cpu-hog', 'memory-hog', 'disk-hog', 'network-hog', 'fork-bomb', 'kernel-panic'),
  node: fc.constantFrom('web', 'cache', 'orders', 'db'),
  action: fc.constantFrom('begin', 'end'),
});
const atMs = fc.double({ min: 0, max: 3_600_000, noNaN: true, noDefaultInfinity: true }).map((ms) => Math.abs(ms));
const moments = fc.oneof(atMs, fc.integer({ min: 0, max: 60_000 })).filter((ms) => ms === 0 || ms >= 0.001);

describe('incidents in a link', () => {
  test('are those of the run, whatever happened in it and however many', () => {
    const any = fc.array(fc.record({ atMs: moments, incident }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(any, moments, (incidents, at) => {
        const ordered = [...incidents].sort((a, b) => a.atMs - b.atMs);
        const shared: Shared = { ...bare, incidents: ordered, ...(at > 0 && { atMs: at }) };
        expect(readLink(writeLink(shared))).toEqual({ ok: true, shared, refused: [] });
      }),
      { seed: 20, numRuns: 200 },
    );
  });

  test('are legible', () => {
    const incidents = [
      { atMs: 5000, incident: { name: 'cpu-hog', node: 'web', action: 'begin' } as const },
      { atMs: 12_500, incident: { name: 'cpu-hog', node: 'web', action: 'end' } as const },
    ];
    const replay = { flaw: 'CVE-2019-5736', attacker: 'web' };
    const link = writeLink({ ...bare, incidents, replay, atMs: 12_500 });
    expect(link).toMatch(/&r=web&i=5s:cpu-hog@web,12\.5s:end-cpu-hog@web&flaw=CVE-2019-5736@web&at=12\.5s$/);
    expect(readLink(link)).toMatchObject({ ok: true, shared: { incidents, replay, atMs: 12_500 } });
  });

  test('let a run be seen again to the last bit', () => {
    const entries = [
      { atMs: 0, topology },
      { atMs: 5000, incident: { name: 'fork-bomb', node: 'web', action: 'begin' } as const },
      { atMs: 9000.25, incident: { name: 'kernel-panic', node: 'orders', action: 'begin' } as const },
    ];
    const link = readLink(writeLink({ ...bare, incidents: incidentsOf({ entries }, topology) }));
    if (!link?.ok) throw new Error('not read');
    const { shared } = link;
    const again = [{ atMs: 0, topology: shared.topology }, ...(shared.incidents ?? [])];
    const frame = (all: typeof entries | typeof again) =>
      createRun({ seed: 1, parameters: {}, running: ['web'], entries: all }, 20_000).frameAt(12_000);
    expect(frame(again)).toEqual(frame(entries));
  });

  test.each([
    ['i=5s', 'incident'],
    ['i=soon:cpu-hog@web', 'incident'],
    ['i=2h:cpu-hog@web', 'incident'],
    ['i=5s:volcano@web', 'incident'],
    ['i=5s:cpu-hog@ghost', 'incident'],
    ['i=5s:host-failure@web', 'incident'],
    ['i=5s:cpu-hog@web into x', 'incident'],
    [`i=${'1s:cpu-hog@web,'.repeat(201)}`, 'incident'],
    ['flaw=CVE-1999-1@web', 'flaw'],
    ['flaw=CVE-2019-5736@ghost', 'attacker'],
    ['flaw=CVE-2019-5736@host', 'attacker'],
    ['walls=ghost', 'walls'],
    ['walls=1@host', 'walls'],
    ['seed=many', 'seed'],
    ['at=never', 'moment'],
    ['at=90m', 'moment'],
    ['z=%%%', 'encoding'],
    ['z=AAAA', 'encoding'],
  ])('%s is refused: %s', (part, code) => {
    const link = `#v=1&t=${encodeURIComponent(NOTATION)}&${part}`;
    expect(readLink(link)).toMatchObject({ ok: false, problem: { code } });
  });

  test('any garbage in their place is refused or read, never thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom('i', 'flaw', 'at', 'z'), fc.string(), (key, garbage) => {
        const link = readLink(`#v=1&t=host:x86&${key}=${encodeURIComponent(garbage)}`);
        expect(link === null || typeof link.ok === 'boolean').toBe(true);
      }),
      { seed: 21, numRuns: 2000 },
    );
  });
});

describe('a large deployment', () => {
  const kinds = ['nginx', 'redis', 'postgres', 'node'];
  const boxes = Array.from({ length: 199 }, (_, at) => {
    return `container:${kinds[at % 4]}#service-${at},@tenant-${at % 7},${[64, 128, 256][at % 3]}M`;
  });
  const large = document(`host:x86,64cpu,256G(${boxes.join(';')})`);

  test('of 200 nodes fits into 2,000 characters, and comes back with its incidents', () => {
    const incidents = [{ atMs: 5000, incident: { name: 'cpu-hog', node: 'service-7', action: 'begin' } as const }];
    const shared = { topology: large, running: [], parameters: {}, incidents };
    const link = writeLink(shared);
    expect(link).toMatch(/^#v=1&z=[\w-]+$/);
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(readLink(link)).toEqual({ ok: true, shared, refused: [] });
    // The moment is said outside.
    expect(readLink(`${link}&at=3s`)).toMatchObject({ shared: { atMs: 3000 } });
  });

  test('that unpacks to too much is refused', async () => {
    const { pack } = await import('./packed.ts');
    expect(readLink(`#v=1&z=${pack(`t=${'a'.repeat(20_000_000)}`)}`)).toMatchObject({ problem: { code: 'encoding' } });
  });
});
