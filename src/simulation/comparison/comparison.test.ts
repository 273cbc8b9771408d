// The same needs in every way: what each deployment looks like, and what must follow whatever the figures of the model are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../topology/notation.ts';
import { check } from '../../topology/placement.ts';
import type { Topology } from '../../topology/topology.ts';
import { applicationsOf } from './applications.ts';
import { compared, rowsOf } from './comparison.ts';
import { deploymentOf, deploymentsOf, notationOf } from './deployments.ts';
import { filmOf } from './film.ts';
import { MEASURE_IDS, MEASURES, type MeasureId } from './measure.ts';
import { measuresOf } from './measures.ts';
import { instancesOf, type Needs, USUAL_NEEDS, WAYS } from './needs.ts';
import { differencesOf, playedPairs } from './paired.ts';
import { play } from './playing.ts';

const CONDITIONS = { seed: 1, parameters: {} };
const SMALL: Needs = {
  ...USUAL_NEEDS,
  apps: [
    { image: 'nginx', count: 2 },
    { image: 'redis', count: 1 },
  ],
  tenants: 2,
};

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

describe('deployments', () => {
  test.each([
    ['containers', 'host:z,16cpu,64G(container:nginx#acme-nginx,@acme*2;container:redis#acme-redis,@acme)'],
    [
      'machine-in-container',
      'host:z,16cpu,64G(container:alpine#acme-nginx-box,@acme*2(vm:debian#acme-nginx,1cpu,2G,workload=web);container:alpine#acme-redis-box,@acme(vm:debian#acme-redis,1cpu,2G,workload=database))',
    ],
    [
      'containers-per-tenant',
      'host:z,16cpu,64G(vm:debian#acme-vm,3cpu,6G,@acme(container:nginx#acme-nginx*2;container:redis#acme-redis))',
    ],
  ] as const)('%s', (way, notation) => {
    expect(notationOf({ ...SMALL, tenants: 1 }, way, 'z')).toBe(notation);
  });

  const needs = fc.record({
    tenants: fc.integer({ min: 1, max: 8 }),
    web: fc.integer({ min: 1, max: 5 }),
    store: fc.integer({ min: 1, max: 3 }),
    platform: fc.constantFrom('x86', 'z'),
    way: fc.constantFrom(...WAYS),
  });
  test('are legal, hold the same applications under the same ids, and put up one at a time', () => {
    fc.assert(
      fc.property(needs, ({ tenants, web, store, platform, way }) => {
        const apps = [
          { image: 'node', count: web },
          { image: 'postgres', count: store },
        ];
        const wanted = { ...USUAL_NEEDS, apps, tenants };
        const { topology } = deploymentOf(wanted, way, platform);
        expect(check(topology)).toBeNull();
        const found = applicationsOf(topology);
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(instancesOf(wanted));
        const bare = applicationsOf(deploymentOf(wanted, 'containers', platform).topology);
        expect(found.map(({ id, tenant, count }) => [id, tenant, count])).toEqual(
          bare.map(({ id, tenant, count }) => [id, tenant, count]),
        );
        for (const { line, unit } of found) expect(line).toContain(unit);
      }),
    );
  });

  test.each([
    ['host:x86(container:nginx#web)', ['web']],
    ['host:x86(vm:debian#guest(container:nginx#web))', ['guest']],
    ['host:x86(vm:debian#guest(container:nginx#web*2))', ['web']],
    ['host:x86(vm:debian#guest(container:nginx#web;container:redis#cache))', ['web', 'cache']],
    ['host:x86(container:alpine#box*3(vm:debian#guest,workload=web))', ['box']],
    ['host:z(lpar:debian#part(vm:debian#guest(container:nginx#web)))', ['guest']],
    ['host:z(lpar:debian#part)', []],
  ])('of %s one more is another %j', (notation, units) => {
    expect(applicationsOf(document(notation)).map(({ unit }) => unit)).toEqual(units);
  });
});

describe('measures', () => {
  const columns = compared(deploymentsOf({ ...SMALL, ways: WAYS }), CONDITIONS);
  const figureOf = (id: string, measure: MeasureId) =>
    columns.find(({ deployment }) => deployment.id === id)?.measures[measure].value ?? Number.NaN;

  test('every deployment has every measure, a figure or a reason why there is none', () => {
    expect(columns).toHaveLength(12);
    for (const { measures } of columns) {
      expect(Object.keys(measures).sort()).toEqual([...MEASURE_IDS].sort());
      for (const id of MEASURE_IDS) {
        const { value, remark, range } = measures[id];
        if (value === null) expect(remark).not.toBeNull();
        else expect(Number.isFinite(value)).toBe(true);
        if (value !== null && range) {
          expect(range.low).toBeLessThanOrEqual(value);
          expect(range.high).toBeGreaterThanOrEqual(value);
        }
        if (value !== null && MEASURES[id].unit === 'share') expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(['z', 'x86'])('what follows from how they are built on %s', (platform) => {
    const of = (way: string, measure: MeasureId) => figureOf(`${way}-${platform}`, measure);
    // Six applications: as many kernels as machines, and the host's.
    expect(of('containers', 'kernels')).toBe(1);
    expect(of('machines', 'kernels')).toBe(7);
    expect(of('containers-per-tenant', 'kernels')).toBe(3);
    // One kernel for all, one each, one a tenant.
    expect(of('containers', 'lost-with-kernel')).toBe(1);
    expect(of('machine-in-container', 'lost-with-kernel')).toBeCloseTo(1 / 6);
    expect(of('container-in-machine', 'lost-with-kernel')).toBeCloseTo(1 / 6);
    expect(of('containers-per-tenant', 'lost-with-kernel')).toBeCloseTo(1 / 2);
    expect(of('containers', 'tenants-with-kernel')).toBe(2);
    expect(of('containers-per-tenant', 'tenants-with-kernel')).toBe(1);
    expect(of('container-in-machine', 'walls')).toBe(2);
    expect(of('containers', 'walls')).toBe(1);
    expect(of('container-in-machine', 'wall-strength')).toBeGreaterThan(of('machines', 'wall-strength'));
    expect(of('containers-per-tenant', 'version-network')).toBeLessThan(of('container-in-machine', 'version-network'));
    expect(of('containers', 'version-network')).toBeLessThan(of('containers-per-tenant', 'version-network'));
    expect(of('containers', 'ready-last')).toBeLessThan(of('machines', 'ready-last'));
  });

  test('the rows mark what marks.ts says, one cell for each deployment', () => {
    const rows = rowsOf(columns);
    expect(rows.map(({ id }) => id)).toEqual(MEASURE_IDS);
    const kernels = rows.find(({ id }) => id === 'kernels');
    expect(kernels?.cells.map(({ mark }) => mark)).toEqual(
      columns.map(({ measures }) => ({ 1: 'best', 7: 'worst' })[measures.kernels.value ?? 0] ?? null),
    );
    expect(rows.find(({ id }) => id === 'saved-by-cache')?.cells.every(({ mark }) => mark === null)).toBe(true);
  });

  test('where not all of it ever runs, no figure of the run is held against those that do', () => {
    const crowded = measuresOf(document('host:x86,2cpu,1G(vm:debian#web,1cpu,2G,workload=web*9)'), CONDITIONS);
    for (const id of ['ready-last', 'memory', 'more', 'slowdown', 'wall-strength', 'moves-live'] as const) {
      expect(crowded[id]).toMatchObject({ value: null, remark: { code: 'never-ready' } });
    }
    expect(crowded.kernels.value).toBe(10);
    expect(crowded['lost-with-kernel'].value).toBeCloseTo(1 / 9);
  });

  test.each([
    ['one tenant', 'host:x86(container:nginx#web,@acme)', 'walls', 'one-tenant'],
    ['no machine', 'host:x86(container:nginx#web,@acme)', 'lost-with-hypervisor', 'no-machines'],
    [
      'a machine that nothing ships layers to',
      'host:x86(vm:debian#web,workload=web)',
      'version-network',
      'not-in-layers',
    ],
    ['an empty host', 'host:x86', 'ready-last', 'no-work'],
  ] as const)('%s has no figure where there can be none', (_name, notation, measure, code) => {
    const { value, remark } = measuresOf(document(notation), CONDITIONS)[measure];
    expect(value).toBeNull();
    expect(remark?.code).toBe(code);
  });
});

describe('pairs', () => {
  test('a deployment differs from its equal by nothing in any measure, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...WAYS), (seed, way) => {
        const [first, second] = [deploymentOf(SMALL, way, 'z'), deploymentOf(SMALL, way, 'z')];
        const differences = differencesOf(playedPairs(first.topology, second.topology, { ...CONDITIONS, seed }, 2));
        for (const id of MEASURE_IDS) {
          const difference = differences[id];
          if (difference) expect(difference).toEqual({ median: 0, least: 0, most: 0 });
        }
      }),
      { numRuns: 6 },
    );
  });

  test('each pair has a seed of its own, and the middle stands between the ends', () => {
    const [first, second] = ['containers', 'containers-per-tenant'].map(
      (way) => deploymentOf(SMALL, way as 'containers', 'x86').topology,
    ) as [Topology, Topology];
    const pairs = playedPairs(first, second, CONDITIONS, 3);
    const seeds = [1, 2, 3].map((seed) => measuresOf(second, { ...CONDITIONS, seed })['ready-last'].value);
    expect(pairs.map(([, b]) => b['ready-last'].value)).toEqual(seeds);
    const later = differencesOf(pairs)['ready-last'];
    expect(later?.least).toBeGreaterThan(0);
    expect(later?.median).toBeGreaterThanOrEqual(later?.least ?? 0);
    expect(later?.most).toBeGreaterThanOrEqual(later?.median ?? 0);
  });
});

test('a film begins with nothing, ends with everything, and shows what the run shows', () => {
  const { topology } = deploymentOf(SMALL, 'container-in-machine', 'z');
  const played = play(topology, CONDITIONS);
  const endMs = (played.run.readyMs ?? 0) * 1.2;
  const film = filmOf(topology, played, endMs, 24);
  expect(film.instances).toBe(6);
  expect(film.ready[0]).toBe(0);
  expect(film.ready[24]).toBe(6);
  for (const { progress, load } of film.nodes) expect([progress.length, load.length]).toEqual([25, 25]);
  const { readyMs } = played.run;
  expect(Math.max(...film.nodes.map((node) => node.readyMs ?? 0))).toBe(readyMs);
  for (const step of [0, 7, 24]) {
    const frame = played.run.frameAt(step * film.everyMs);
    for (const { id, progress } of film.nodes) {
      expect(progress[step]).toBe(frame.nodes.find((node) => node.id === id)?.progress);
    }
  }
});
