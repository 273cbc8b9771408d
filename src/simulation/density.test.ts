import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import { densityOf, type Room } from './density.ts';
import type { DensityFrame, Frame } from './frame.ts';
import { createRun, type Run } from './run.ts';

const ROOM: Room = { name: 'memory', node: 'h', capacity: 100, used: 10, each: 9, rooms: 1 };
const NO_PACE = { lockMs: 0, kernels: 1, cpuMs: 0, cores: 4 };
const NOTHING = { ...ROOM, each: 0 };
const UNTIL_MS = 100_000;

function run(notation: string, parameters: Readonly<Record<string, number>> = {}): Run {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${JSON.stringify(result.error)}`);
  const entries = [{ atMs: 0, topology: result.topology }];
  return createRun({ seed: 1, parameters, running: [], entries }, UNTIL_MS);
}

function density(notation: string, id: string, parameters: Readonly<Record<string, number>> = {}): DensityFrame {
  const found = run(notation, parameters).densityAt(UNTIL_MS, id);
  if (!found) throw new Error(`no density of ${id}`);
  return found;
}

const limit = (found: DensityFrame, name: Room['name'], node?: string) =>
  found.limits.find((one) => one.name === name && (node === undefined || one.node === node));

describe('how many more', () => {
  it('is what the tightest room holds, in whole instances', () => {
    const found = densityOf('x', [ROOM, { ...ROOM, name: 'ports', capacity: 14, used: 10, each: 1 }], NOTHING, NO_PACE);
    expect(found).toMatchObject({ more: 4, first: { name: 'ports', node: 'h' } });
    expect(found.limits.map(({ more }) => more)).toEqual([10, 4]);
  });

  it('is no number where nothing sets a limit, and none where there is no room left', () => {
    expect(densityOf('x', [NOTHING], NOTHING, NO_PACE)).toMatchObject({ more: null, first: null, limits: [] });
    expect(densityOf('x', [{ ...ROOM, used: 120 }], NOTHING, NO_PACE).more).toBe(0);
    expect(densityOf('x', [{ ...ROOM, rooms: 3 }], NOTHING, NO_PACE).more).toBe(30);
  });

  it('fits, and one more does not', () => {
    const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), amount, (capacity, share, each) => {
        const used = capacity * share;
        const { more } = densityOf('x', [{ ...ROOM, capacity, used, each }], NOTHING, NO_PACE);
        expect(used + (more ?? 0) * each).toBeLessThanOrEqual(capacity + each * 1e-6);
        expect(used + ((more ?? 0) + 1) * each).toBeGreaterThan(capacity);
      }),
    );
  });

  it('takes as long to start as the lock or the processor lets it', () => {
    const locked = densityOf('x', [ROOM], NOTHING, { ...NO_PACE, lockMs: 5, cpuMs: 10, cores: 100 });
    expect(locked.startsPerS).toBe(200);
    expect(locked.startAllMs).toBe(50);
    expect(densityOf('x', [ROOM], NOTHING, { ...NO_PACE, lockMs: 5, kernels: 3, cpuMs: 0 }).startsPerS).toBe(600);
    expect(densityOf('x', [ROOM], NOTHING, { ...NO_PACE, lockMs: 0, cpuMs: 100, cores: 4 }).startsPerS).toBe(40);
    expect(densityOf('x', [ROOM], NOTHING, NO_PACE)).toMatchObject({ startsPerS: null, startAllMs: null });
  });
});

describe('in a world', () => {
  it('what is said to fit into memory fits, and one more does not', () => {
    const host = (count: number) => `host:x86,16cpu,8G,merging=off(microvm:alpine#m,1cpu,256M,workload=idle*${count})`;
    const free = (frame: Frame) => frame.hosts[0]?.memory.freeMiB ?? Number.NaN;
    const found = limit(density(host(2), 'm'), 'memory');
    const more = found?.more ?? 0;
    expect(more).toBeGreaterThan(10);
    const full = run(host(2 + more)).frameAt(UNTIL_MS);
    expect(full.nodes.find(({ id }) => id === 'm')?.phase).toBe('running');
    expect(free(full)).toBeGreaterThanOrEqual(0);
    expect(free(full)).toBeLessThan(found?.each ?? 0);
  });

  it('a machine that holds it may be full before the host is', () => {
    const found = density('host:x86,64cpu,512G(vm:alpine#v,2cpu,512M(container:redis#x,workload=idle))', 'x');
    expect(found.first).toEqual({ name: 'memory', node: 'v' });
    expect(limit(found, 'memory', 'host')?.more).toBeGreaterThan(100 * (found.more ?? 0));
  });

  it('of a cohort of machines each has room of its own', () => {
    const of = (machines: number) =>
      limit(
        density(`host:x86,64cpu,512G(vm:alpine#v,2cpu,512M*${machines}(container:redis#x,workload=idle))`, 'x'),
        'memory',
        'v',
      );
    expect(of(5)?.more).toBe(5 * (of(1)?.more ?? Number.NaN));
  });

  it('busy things run out of cores, idle ones of bridge ports, then of process ids, then of memory', () => {
    const host = 'host:x86,48cpu,384G,merging=off';
    expect(density(`${host}(container:nginx#x)`, 'x').first?.name).toBe('cores');
    const idle = `${host}(container:alpine#x,workload=idle)`;
    expect(density(idle, 'x')).toMatchObject({ more: 1_023, first: { name: 'ports' } });
    expect(density(idle, 'x', { 'network.bridges': 100 }).first?.name).toBe('processes');
    const wide = { 'network.bridges': 100, 'kernel.pidMax': 4_194_304 };
    expect(density(idle, 'x', wide).first?.name).toBe('memory');
    expect(limit(density(`${host}(container:alpine#x,workload=idle,ns=mnt+pid)`, 'x'), 'ports')).toBeUndefined();
  });

  it('a limit on processes around it counts', () => {
    const found = density('host:x86,16cpu,64G(container:alpine#o,pids=40(vm:alpine#x,1cpu,512M))', 'x');
    expect(found.first).toEqual({ name: 'processes', node: 'o' });
    expect(found.more).toBe(Math.floor((40 - 5) / 5));
  });

  it('only so many partitions fit on one machine', () => {
    expect(density('host:z,141cpu,10240G(lpar:debian#x*3)', 'x')).toMatchObject({
      more: 82,
      first: { name: 'partitions' },
    });
  });

  it('says nothing of hosts and of what is not there', () => {
    const found = run('host:x86(container:nginx)');
    expect(found.densityAt(0, 'host')).toBeNull();
    expect(found.densityAt(0, 'nobody')).toBeNull();
  });
});

describe('published densities, as orders of magnitude', () => {
  const EASY = { 'network.bridges': 10_000, 'kernel.pidMax': 4_194_304 };

  it('containers of one engine stop between one and three thousand on the limits that kernels come with', () => {
    // 1,850 with 32,768 process ids (moby issue 23332); 3,000 on one node (SEUSS); 1,024 ports (br_private.h).
    const found = density('host:x86,64cpu,512G,merging=off(container:nginx#x,workload=idle)', 'x');
    expect(found.more).toBe(1_023);
    expect(limit(found, 'processes')?.more).toBeGreaterThan(1_500);
    expect(limit(found, 'processes')?.more).toBeLessThan(3_000);
  });

  it('a pod takes one process id more, for the process that waits', () => {
    const more = (engine: string) =>
      limit(
        density(`host:x86,64cpu,512G,merging=off(container:nginx#x,workload=idle,engine=${engine})`, 'x'),
        'processes',
      )?.more ?? 0;
    const each = (engine: string) => 32_768 / more(engine);
    expect(each('cri') - each('containerd')).toBeCloseTo(1, 1);
  });

  it('a few thousand sandboxes of Kata fit into 384 GB (RunD: 2,500)', () => {
    const found = density('host:x86,104cpu,384G,merging=off(kata:alpine#x,1cpu,512M,workload=idle)', 'x', EASY);
    expect(found.first?.name).toBe('memory');
    expect(found.more).toBeGreaterThan(1_250);
    expect(found.more).toBeLessThan(5_000);
  });

  it('five to forty containers take the place of one minimal guest, more that of a whole one', () => {
    // 5 and 27 MB with LightVM and a guest made for it; 4.1 MB in the tests of gVisor, 132.5 MB in those of Firecracker.
    const each = (sandbox: string) =>
      limit(density(`host:x86,64cpu,512G,merging=off(${sandbox},workload=idle)`, 'x'), 'memory')?.each ?? Number.NaN;
    const container = each('container:alpine#x');
    const minimal = each('microvm:minimal#x,1cpu,128M') / container;
    expect(minimal).toBeGreaterThan(5);
    expect(minimal).toBeLessThan(40);
    expect(each('vm:debian#x,1cpu,2G') / container).toBeGreaterThan(40);
  });

  it('millions of idle containers fit into the memory of the largest machine (vendor: two million in 32 TB)', () => {
    const found = density('host:z,170cpu,32768G,merging=off(container:alpine#x,workload=idle)', 'x', EASY);
    expect(limit(found, 'memory')?.more).toBeGreaterThan(1_000_000);
    expect(limit(found, 'memory')?.more).toBeLessThan(10_000_000);
  });
});
