// Page accounting: conservation, sharing by kernel and by merging, and the measured page cache of processes that map one file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import measurements from '../../catalog/measurements.json' with { type: 'json' };
import { createValue } from '../../catalog/parameters.ts';
import { mergeableEntries } from '../merging/merged.ts';
import { advance, createScanner, mergedPages, nextEventMs, setEntries, statistics } from '../merging/scanner.ts';
import { account } from './account.ts';
import { cacheLines } from './cache.ts';
import type { Holding, Limit } from './holding.ts';

const MiB = 1024 * 1024;
const value = createValue({ 'ksm.pagesToScan': 5000 });

const HOST: Limit = { id: 'host', kind: 'host', parent: null, node: 'h', bytes: 16 * 1024 * MiB, instances: 1 };

function container(changes: Partial<Holding> = {}): Holding {
  return {
    group: 'web',
    node: 'web',
    tenant: 'acme',
    instances: 1,
    domain: 'host',
    domainNode: 'h',
    domainInstances: 1,
    hostDomain: true,
    segments: [{ kind: 'anonymous', content: null, bytes: 20 * MiB, owner: 'outer' }],
    layers: [{ id: 'debian', bytes: 70 * MiB }],
    ready: 1,
    mergeable: false,
    within: 'host',
    inside: null,
    ...changes,
  };
}

function machine(changes: Partial<Holding> = {}): Holding {
  return {
    ...container(),
    group: 'vm',
    node: 'vm',
    layers: [],
    mergeable: true,
    inside: 'vm',
    segments: [
      { kind: 'hypervisor', content: null, bytes: 17 * MiB, owner: 'outer' },
      { kind: 'kernel', content: 'debian-kernel', bytes: 30 * MiB, owner: 'inner' },
      { kind: 'anonymous', content: null, bytes: 50 * MiB, owner: 'inner' },
      { kind: 'anonymous', content: 'zero', bytes: 8 * MiB, owner: 'inner' },
    ],
    ...changes,
  };
}

const machineLimit = (changes: Partial<Limit> = {}): Limit => ({
  id: 'vm',
  kind: 'machine',
  parent: 'host',
  node: 'vm',
  bytes: 1024 * MiB,
  instances: 1,
  ...changes,
});

function merge(holdings: readonly Holding[]) {
  const scanner = createScanner();
  setEntries(scanner, mergeableEntries(holdings, cacheLines(holdings)), 0);
  advance(scanner, 0, value);
  for (let next = nextEventMs(scanner, value); next !== null; next = nextEventMs(scanner, value))
    advance(scanner, next, value);
  return { merged: mergedPages(scanner), statistics: statistics(scanner) };
}

function kindsAndFree({ totals }: ReturnType<typeof account>): number {
  return totals.free + totals.private + totals.pageCache + totals.merged + totals.kernel + totals.hypervisor;
}

describe('page cache', () => {
  it('the third container of an image on one kernel adds no image pages', () => {
    const two = account([container(), container({ group: 'b', node: 'b' })], [HOST]).totals;
    const three = account(
      [container(), container({ group: 'b', node: 'b' }), container({ group: 'c', node: 'c' })],
      [HOST],
    ).totals;
    expect(three.pageCache).toBe(two.pageCache);
    expect(three.private - two.private).toBe(20 * MiB);
    expect(three.savedByPageCache).toBe(140 * MiB);
  });

  it('in another virtual machine it does, and counts as page cache', () => {
    const inside = (vm: string) =>
      container({
        group: `web-${vm}`,
        node: `web-${vm}`,
        domain: vm,
        domainNode: vm,
        hostDomain: false,
        within: vm,
        mergeable: true,
      });
    const holdings = ['a', 'b'].flatMap((vm) => [machine({ group: vm, node: vm, inside: vm }), inside(vm)]);
    const limits = [HOST, machineLimit({ id: 'a', node: 'a' }), machineLimit({ id: 'b', node: 'b' })];
    expect(account(holdings, limits).totals.pageCache).toBe(140 * MiB);
    const { merged } = merge(holdings);
    const after = account(holdings, limits, merged).totals;
    expect(after.pageCache).toBe(0);
    expect(after.merged).toBe((70 + 30 + 8) * MiB);
    expect(after.savedByMerging).toBe((70 + 30 + 8) * MiB);
  });

  it('a cohort of machines holds a layer once in each', () => {
    const holdings = [
      machine({ instances: 10 }),
      container({
        instances: 30,
        domain: 'vm',
        domainNode: 'vm',
        domainInstances: 10,
        hostDomain: false,
        within: 'vm',
        mergeable: true,
      }),
    ];
    const all = account(holdings, [HOST, machineLimit({ instances: 10 })]);
    expect(all.totals.pageCache).toBe(700 * MiB);
    expect(all.totals.savedByPageCache).toBe(1400 * MiB);
    expect(all.layers).toEqual([
      {
        domain: 'vm',
        domainNode: 'vm',
        layer: 'debian',
        bytes: 70 * MiB,
        users: ['web'],
        instances: 30,
        copied: false,
      },
    ]);
  });

  it('proportional sizes follow the measured processes that map one file', () => {
    // 64 MiB of one file and 16 MiB of their own are given. The rest of a process is the interpreter: its shared text is
    // what the resident size shows on top, and its own part is what each further process adds beyond those 16 MiB.
    const [one, ...more] = measurements.pageCacheSharing.rows as {
      processes: number;
      rssMiB: number;
      pssMiB: number;
    }[];
    if (!one) throw new Error('No measured rows');
    const ownMiB = 23.5;
    for (const row of [one, ...more]) {
      const process = container({
        instances: row.processes,
        segments: [{ kind: 'anonymous', content: null, bytes: ownMiB * MiB, owner: 'outer' }],
        layers: [
          { id: 'file', bytes: 64 * MiB },
          { id: 'interpreter', bytes: (one.rssMiB - ownMiB - 64) * MiB },
        ],
      });
      const node = account([process], [HOST]).nodes.get('web');
      expect(Math.abs((node?.resident ?? 0) / MiB / row.rssMiB - 1)).toBeLessThan(0.01);
      expect(Math.abs((node?.proportional ?? 0) / MiB / row.pssMiB - 1)).toBeLessThan(0.06);
    }
  });
});

describe('pressure', () => {
  const inside = (changes: Partial<Holding> = {}) =>
    container({ domain: 'vm', domainNode: 'vm', hostDomain: false, within: 'vm', mergeable: true, ...changes });

  it('page cache goes first, and only where memory is short', () => {
    const holdings = [machine(), inside(), container({ group: 'other', node: 'other' })];
    const all = account(holdings, [HOST, machineLimit({ bytes: 150 * MiB })]);
    // 30 kernel, 58 of its own, 20 of the container: 42 are left for 70 of cache.
    expect(all.totals.pageCache).toBe((42 + 70) * MiB);
    expect(all.pressure.evictions).toEqual([{ domain: 'vm', node: 'vm', bytes: 28 * MiB }]);
    expect(all.pressure.victims).toEqual([]);
    expect(all.totals.overcommitted).toBe(0);
  });

  it('the largest in the domain that ran out is killed, never a larger one outside', () => {
    const big = { kind: 'anonymous', content: null, bytes: 90 * MiB, owner: 'outer' } as const;
    const holdings = [
      machine(),
      inside({ group: 'small', node: 'small' }),
      inside({ group: 'big', node: 'big', segments: [big] }),
      container({ group: 'huge', node: 'huge', segments: [{ ...big, bytes: 2000 * MiB }] }),
    ];
    const { pressure, totals, nodes } = account(holdings, [HOST, machineLimit({ bytes: 150 * MiB })]);
    expect(pressure.victims.map((victim) => victim.node)).toEqual(['big']);
    expect(pressure.overcommitted.get('vm')).toBe((30 + 58 + 20 + 90 - 150) * MiB);
    expect(totals.overcommitted).toBe(0);
    expect(nodes.get('huge')?.private).toBe(2000 * MiB);
  });

  it('memory.max ends its own group', () => {
    const limits: Limit[] = [
      HOST,
      { id: 'c', kind: 'cgroup', parent: 'host', node: 'web', bytes: 10 * MiB, instances: 3 },
    ];
    const { pressure, totals } = account(
      [container({ within: 'c', instances: 3 }), container({ group: 'b', node: 'b' })],
      limits,
    );
    expect(pressure.victims).toMatchObject([{ node: 'web', instances: 2, limitNode: 'web', what: 'instance' }]);
    expect(totals.private).toBe(50 * MiB);
  });

  it('memory.max with room for its own pages drops only its share of the cache', () => {
    const limits: Limit[] = [
      HOST,
      { id: 'c', kind: 'cgroup', parent: 'host', node: 'web', bytes: 25 * MiB, instances: 1 },
    ];
    const { pressure, totals } = account([container({ within: 'c' }), container({ group: 'b', node: 'b' })], limits);
    expect(pressure.victims).toEqual([]);
    expect(totals.pageCache).toBe(40 * MiB);
  });

  it('to a host a guest is one process', () => {
    const holdings = [machine({ workloadBytes: 10 * MiB }), inside(), container({ group: 'b', node: 'b' })];
    const { pressure, totals } = account(holdings, [{ ...HOST, bytes: 100 * MiB }, machineLimit()]);
    expect(pressure.victims.map((victim) => victim.node)).toEqual(['vm']);
    expect(totals.free).toBeGreaterThanOrEqual(0);
    expect(totals.overcommitted).toBeGreaterThan(0);
  });
});

const segment = fc.record({
  kind: fc.constantFrom('kernel', 'file', 'anonymous', 'hypervisor'),
  content: fc.constantFrom(null, 'x', 'y'),
  bytes: fc.integer({ min: 0, max: 40 * MiB }),
  owner: fc.constantFrom('outer', 'inner'),
  volatile: fc.boolean(),
}) as fc.Arbitrary<Holding['segments'][number]>;

/** One machine cohort with containers in it and containers beside it. */
const hostful = fc
  .record({
    machines: fc.integer({ min: 1, max: 4 }),
    machineMiB: fc.integer({ min: 8, max: 600 }),
    hostMiB: fc.integer({ min: 1, max: 4000 }),
    maxMiB: fc.integer({ min: 1, max: 200 }),
    machineSegments: fc.array(segment, { maxLength: 4 }),
    containers: fc.array(
      fc.record({
        inside: fc.boolean(),
        limited: fc.boolean(),
        each: fc.integer({ min: 1, max: 4 }),
        ready: fc.double({ min: 0, max: 1, noNaN: true }),
        segments: fc.array(segment, { maxLength: 3 }),
        layers: fc.array(fc.record({ id: fc.constantFrom('l', 'm'), bytes: fc.integer({ min: 0, max: 90 * MiB }) }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 4 },
    ),
  })
  .map((all) => {
    const limits: Limit[] = [
      { ...HOST, bytes: all.hostMiB * MiB },
      machineLimit({ bytes: all.machineMiB * MiB, instances: all.machines }),
    ];
    const holdings: Holding[] = [machine({ instances: all.machines, segments: all.machineSegments })];
    all.containers.forEach(({ inside, limited, each, ...rest }, at) => {
      const id = `c${at}`;
      const instances = inside ? each * all.machines : each;
      const around = inside ? 'vm' : 'host';
      if (limited) limits.push({ id, kind: 'cgroup', parent: around, node: id, bytes: all.maxMiB * MiB, instances });
      const segments = rest.segments.map((one) => ({ ...one, owner: 'outer' as const }));
      const where = inside
        ? { domain: 'vm', domainNode: 'vm', domainInstances: all.machines, hostDomain: false, mergeable: true }
        : {};
      holdings.push(
        container({ ...rest, ...where, segments, group: id, node: id, instances, within: limited ? id : around }),
      );
    });
    return { limits, holdings };
  });

describe('laws', () => {
  it('every page of the host is in exactly one kind', () => {
    fc.assert(
      fc.property(hostful, ({ limits, holdings }) => {
        const { merged, statistics: counts } = merge(holdings);
        for (const all of [account(holdings, limits), account(holdings, limits, merged)]) {
          const { totals } = all;
          expect(kindsAndFree(all)).toBe(totals.total);
          for (const bytes of Object.values(totals)) expect(bytes).toBeGreaterThanOrEqual(0);
          const tenants = [...all.privateByTenant.values()].reduce((sum, bytes) => sum + bytes, 0);
          expect(tenants).toBe(totals.private);
          const proportional = [...all.nodes.values()].reduce((sum, node) => sum + node.proportional, 0);
          expect(Math.abs(proportional - (totals.total - totals.free))).toBeLessThan(1 + totals.total * 1e-9);
        }
        const calm = account(
          holdings,
          limits.map((limit) => ({ ...limit, bytes: 1e15 })),
          merged,
        ).totals;
        expect(calm.savedByMerging).toBe(counts.pagesSharing * 4096);
      }),
    );
  });

  it('sharing never takes more memory', () => {
    fc.assert(
      fc.property(hostful, ({ limits, holdings }) => {
        const { merged } = merge(holdings);
        const before = account(holdings, limits).totals;
        const after = account(holdings, limits, merged).totals;
        // A host that is full stays full; what merging frees then goes to those who lacked it.
        if (before.overcommitted === 0) expect(after.free).toBeGreaterThanOrEqual(before.free);
        expect(after.overcommitted).toBeLessThanOrEqual(before.overcommitted);
        expect(before.total - before.free).toBeLessThanOrEqual(before.ifNothingShared);
      }),
    );
  });

  it('splitting a cohort changes no total', () => {
    fc.assert(
      fc.property(hostful, ({ limits, holdings }) => {
        const wide = limits.map((limit) => (limit.kind === 'cgroup' ? { ...limit, bytes: 1e15 } : limit));
        const split = holdings.flatMap((holding) => {
          // The kernel that others stand on stays whole.
          if (holding.inside !== null || holding.domain !== 'host' || holding.instances < 2) return [holding];
          return [
            { ...holding, instances: 1 },
            { ...holding, group: `${holding.group}-b`, instances: holding.instances - 1 },
          ];
        });
        const whole = account(holdings, wide);
        const parts = account(split, wide);
        if (whole.pressure.kept.get('host')?.hot === 1 && whole.pressure.evictions.length === 0) {
          expect(parts.totals).toEqual(whole.totals);
          return;
        }
        // Where memory is short every group is cut to whole pages: one page a segment may go either way.
        for (const [kind, bytes] of Object.entries(whole.totals)) {
          expect(Math.abs(parts.totals[kind as keyof typeof whole.totals] - bytes)).toBeLessThanOrEqual(64 * 4096);
        }
      }),
    );
  });

  it('a million containers cost as much as one', () => {
    const all = account([container({ instances: 1_000_000, segments: [] })], [HOST]).totals;
    expect(all.pageCache).toBe(70 * MiB);
    expect(all.savedByPageCache).toBe(999_999 * 70 * MiB);
  });
});
