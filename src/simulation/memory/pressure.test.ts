// Memory under pressure: the order in which things go, and who pays. The laws that hold on any host are in laws.test.ts.
import { describe, expect, it } from 'vitest';
import { account } from './account.ts';
import { cacheLines } from './cache.ts';
import type { Holding, Limit } from './holding.ts';
import { ALL_KEPT } from './kept.ts';
import { pressure } from './pressure.ts';

const MiB = 1024 * 1024;

interface Squeezed {
  readonly holdings: readonly Holding[];
  readonly limits: readonly Limit[];
}

const squeeze = ({ holdings, limits }: Squeezed) => pressure(holdings, cacheLines(holdings), limits);

/** A host of 100 MiB with a container on it for every entry: MiB that are not in use, and that are. */
function host(
  swapMiB: number,
  containers: readonly {
    readonly cold: number;
    readonly hot: number;
    readonly files?: number;
    readonly max?: number;
    readonly low?: number;
  }[],
): Squeezed {
  const limits: Limit[] = [
    {
      ...{ id: 'host', kind: 'host', parent: null, node: 'h', instances: 1 },
      ...{ bytes: 100 * MiB, swapBytes: swapMiB * MiB },
    },
  ];
  const holdings = containers.map(({ cold, hot, files, max, low }, at): Holding => {
    const group = `c${at}`;
    const limited = max !== undefined || low !== undefined;
    if (limited) {
      limits.push({
        ...{ id: group, kind: 'cgroup', parent: 'host', node: group, instances: 1 },
        bytes: max === undefined ? Number.POSITIVE_INFINITY : max * MiB,
        ...(low !== undefined && { lowBytes: low * MiB }),
      });
    }
    return {
      ...{ group, node: group, tenant: group, instances: 1, domain: 'host', domainNode: 'h', domainInstances: 1 },
      ...{ hostDomain: true, ready: 1, mergeable: false, within: limited ? group : 'host', inside: null },
      segments: [
        { kind: 'anonymous', content: null, bytes: cold * MiB, owner: 'outer', hot: 0 },
        { kind: 'anonymous', content: null, bytes: hot * MiB, owner: 'outer', hot: 1 },
      ],
      layers: files === undefined ? [] : [{ id: `files ${at}`, bytes: files * MiB }],
    };
  });
  return { holdings, limits };
}

const keptBy = (all: ReturnType<typeof squeeze>, at: number) => all.kept.get(`c${at}`) ?? all.kept.get('host');

describe('what goes, and in what order', () => {
  it('page cache first, as long as it is not in use', () => {
    const all = squeeze(host(1000, [{ cold: 40, hot: 40, files: 30 }]));
    expect(all.evictions).toEqual([{ domain: 'host', node: 'h', bytes: 10 * MiB }]);
    expect(all.kept.get('host')).toEqual(ALL_KEPT);
  });

  it('page cache in use goes after memory that is not in use, and before memory that is', () => {
    const short = squeeze(host(1000, [{ cold: 40, hot: 40, files: 40 }]));
    expect(short.evictions).toEqual([{ domain: 'host', node: 'h', bytes: 20 * MiB }]);
    expect(short.kept.get('host')).toEqual(ALL_KEPT);
    const shorter = squeeze(host(1000, [{ cold: 60, hot: 40, files: 40 }]));
    expect(shorter.evictions).toEqual([{ domain: 'host', node: 'h', bytes: 20 * MiB }]);
    expect(shorter.kept.get('host')).toMatchObject({ hot: 1 });
    expect(shorter.kept.get('host')?.cold).toBeCloseTo(2 / 3, 12);
    const shortest = squeeze(host(1000, [{ cold: 60, hot: 90, files: 40 }]));
    expect(shortest.evictions).toEqual([{ domain: 'host', node: 'h', bytes: 30 * MiB }]);
    expect(shortest.kept.get('host')).toMatchObject({ cold: 0, hot: 1 });
  });

  it('then what is not in use, whoever has it', () => {
    const all = squeeze(
      host(1000, [
        { cold: 60, hot: 10 },
        { cold: 20, hot: 50 },
      ]),
    );
    expect(all.kept.get('host')).toMatchObject({ cold: 0.5, hot: 1, fixed: 1 });
    expect(all.kernels.get('host')?.swapUsed).toBe(40 * MiB);
  });

  it('then what is, in proportion; an idle neighbour pays before a busy one', () => {
    const all = squeeze(
      host(1000, [
        { cold: 60, hot: 0 },
        { cold: 0, hot: 125 },
      ]),
    );
    expect(all.kept.get('host')?.cold).toBe(0);
    expect(all.kept.get('host')?.hot).toBeCloseTo(0.8, 12);
  });

  it('and when swap is full, the largest is killed', () => {
    const all = squeeze(
      host(10, [
        { cold: 0, hot: 50 },
        { cold: 0, hot: 70 },
      ]),
    );
    expect(all.victims.map(({ node }) => node)).toEqual(['c1']);
    expect(all.overcommitted.get('host')).toBe(10 * MiB);
  });

  it('memory.max pages out and kills inside its group only, and no more than its part of the swap', () => {
    const limited = host(1000, [
      { cold: 10, hot: 40, max: 30 },
      { cold: 20, hot: 20 },
    ]);
    const open = squeeze(limited);
    expect(open.kept.get('c0')).toMatchObject({ cold: 0, hot: 0.75, fixed: 1 });
    expect(open.kept.get('host')).toEqual(ALL_KEPT);
    const limits = limited.limits.map((limit) => (limit.id === 'c0' ? { ...limit, swapBytes: 5 * MiB } : limit));
    const shut = squeeze({ ...limited, limits });
    expect(shut.victims.map(({ node, limitNode }) => [node, limitNode])).toEqual([['c0', 'c0']]);
    expect(shut.overcommitted.get('c0')).toBe(15 * MiB);
  });

  it('memory.low keeps what it guards until nothing else is left', () => {
    const all = squeeze(
      host(1000, [
        { cold: 50, hot: 10, low: 60 },
        { cold: 30, hot: 30 },
      ]),
    );
    expect(keptBy(all, 0)).toEqual(ALL_KEPT);
    expect(keptBy(all, 1)?.cold).toBeCloseTo(1 / 3, 12);
    const full = squeeze(
      host(1000, [
        { cold: 50, hot: 100, low: 150 },
        { cold: 30, hot: 30 },
      ]),
    );
    expect(keptBy(full, 1)).toMatchObject({ cold: 0, hot: 0, fixed: 1 });
    expect(keptBy(full, 0)?.cold).toBe(0);
  });

  it('half resident at each of two levels is a quarter resident', () => {
    const machine = (id: string, parent: string, memoryMiB: number): Limit => ({
      ...{ id, kind: 'machine', parent, node: id, instances: 1, swapBytes: 1000 * MiB },
      ...{ bytes: memoryMiB * MiB, touchedBytes: 0 },
    });
    const { limits } = host(1000, []);
    const inner: Holding = {
      ...(host(0, [{ cold: 0, hot: 400 }]).holdings[0] as Holding),
      ...{ within: 'm', domain: 'm', domainNode: 'm', hostDomain: false },
    };
    const all = squeeze({ holdings: [inner], limits: [...limits, machine('m', 'host', 200)] });
    expect(all.kept.get('m')?.hot).toBeCloseTo(0.25, 12);
    expect(all.keptByKernel.get('m')?.hot).toBeCloseTo(0.5, 12);
  });
});

describe('guests', () => {
  const guest = (changes: Partial<Limit>, usedMiB: number, cacheMiB: number, others = 0): Squeezed => {
    const base = host(1000, others > 0 ? [{ cold: 0, hot: others }] : []);
    const machine: Holding = {
      ...(host(0, [{ cold: 0, hot: 0 }]).holdings[0] as Holding),
      ...{ group: 'm', node: 'm', inside: 'm', mergeable: true },
      segments: [
        { kind: 'anonymous', content: null, bytes: usedMiB * MiB, owner: 'inner', hot: 1 },
        { kind: 'file', content: 'files', bytes: cacheMiB * MiB, owner: 'inner' },
      ],
    };
    const limit: Limit = { id: 'm', kind: 'machine', parent: 'host', node: 'm', instances: 1, bytes: 90 * MiB };
    return { holdings: [...base.holdings, machine], limits: [...base.limits, { ...limit, ...changes }] };
  };
  const heldMiB = (random: Squeezed) => {
    const { totals, pressure: squeezed } = account(random.holdings, random.limits);
    return { used: (totals.total - totals.free) / MiB, squeezed };
  };

  it('keep what they have freed until somebody takes it', () => {
    expect(heldMiB(guest({ touchedBytes: 60 * MiB }, 20, 10)).used).toBe(60);
    expect(heldMiB(guest({ touchedBytes: 60 * MiB, reports: true }, 20, 10)).used).toBe(30);
  });

  it('give freed pages to a balloon first, then page cache, and take back what they need', () => {
    const ballooned = (MiBs: number) => heldMiB(guest({ touchedBytes: 60 * MiB, balloonBytes: MiBs * MiB }, 20, 10));
    expect(ballooned(30).used).toBe(30);
    expect(ballooned(65).used).toBe(25);
    const most = ballooned(80);
    expect(most.used).toBe(20);
    expect(most.squeezed.kernels.get('m')?.balloon).toBe(70 * MiB);
    expect(most.squeezed.kernels.get('m')?.swapUsed).toBe(0);
  });

  it('under z/VM with page states lose free and clean pages before anything is written', () => {
    const plain = squeeze(guest({ touchedBytes: 80 * MiB }, 20, 20, 70));
    const assisted = squeeze(guest({ touchedBytes: 80 * MiB, discards: true }, 20, 20, 70));
    expect(plain.kernels.get('host')?.swapUsed).toBe(50 * MiB);
    expect(assisted.kernels.get('host')?.swapUsed).toBe(0);
    expect(assisted.kept.get('host')).toMatchObject({ cold: 1, hot: 1, fixed: 1 });
    expect(assisted.idle.get('m')?.kept).toBe(0);
  });
});
