import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import type { Topology } from '../topology/topology.ts';
import type { Frame, NodeFrame } from './frame.ts';
import type { Entry, Recording } from './recording.ts';
import { createRun } from './run.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${JSON.stringify(result.error)}`);
  return result.topology;
}

function recording(notation: string, changes: Partial<Recording> = {}, later: readonly Entry[] = []): Recording {
  return {
    seed: 1,
    parameters: {},
    running: [],
    entries: [{ atMs: 0, topology: document(notation) }, ...later],
    ...changes,
  };
}

function frameAt(notation: string, tMs: number, changes: Partial<Recording> = {}): Frame {
  return createRun(recording(notation, changes), tMs).frameAt(tMs);
}

function node(frame: Frame, id: string): NodeFrame {
  const found = frame.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in ${frame.nodes.map((one) => one.id).join()}`);
  return found;
}

const seconds = 1000;
const THREE_TENANTS = `host:x86,16cpu,64G(
  vm:debian#acme,2cpu,4G,@acme(container:nginx*2; container:postgres); vm:debian#globex,2cpu,4G,@globex(container:nginx);
  container:nginx#bare,@initech*5; microvm,@hooli; kata,@hooli; gvisor,@initech; system-container,@acme)`;

describe('a run', () => {
  it('shows the same frame whatever was asked for before', () => {
    const run = createRun(recording(THREE_TENANTS), 60 * seconds);
    const there = JSON.stringify(run.frameAt(31_234));
    for (const tMs of [59_000, 0, 12.5, 31_233, 40_000]) run.frameAt(tMs);
    expect(JSON.stringify(run.frameAt(31_234))).toBe(there);
    expect(JSON.stringify(createRun(recording(THREE_TENANTS), 60 * seconds).frameAt(31_234))).toBe(there);
  });

  it('shows the same frame whether it is looked at or not on the way', () => {
    const watched = createRun(recording(THREE_TENANTS), 30 * seconds);
    for (let tMs = 0; tMs < 30_000; tMs += 97) watched.frameAt(tMs);
    const unwatched = createRun(recording(THREE_TENANTS), 30 * seconds);
    expect(JSON.stringify(watched.frameAt(30_000))).toBe(JSON.stringify(unwatched.frameAt(30_000)));
  });

  it('hands out every page once and no core twice', () => {
    const run = createRun(recording(THREE_TENANTS), 60 * seconds);
    for (let tMs = 0; tMs <= 60_000; tMs += 1500) {
      const frame = run.frameAt(tMs);
      for (const { memory, cpu } of frame.hosts) {
        const held =
          memory.privateMiB + memory.pageCacheMiB + memory.mergedMiB + memory.kernelMiB + memory.hypervisorMiB;
        expect(held + memory.freeMiB).toBeCloseTo(memory.totalMiB, 6);
        expect(cpu.usedCores).toBeLessThanOrEqual(cpu.cores + 1e-9);
      }
    }
  });

  it('goes back between two events, and across them, to what it showed there', () => {
    const still = THREE_TENANTS.replace('64G', '64G,merging=off');
    for (const of of [recording(THREE_TENANTS), recording(still)]) {
      const run = createRun(of, 60 * seconds);
      for (let tMs = 59_000; tMs > 0; tMs -= 4733) {
        expect(JSON.stringify(run.frameAt(tMs))).toBe(JSON.stringify(createRun(of, 60 * seconds).frameAt(tMs)));
      }
    }
  });

  it('goes over the death of a part of a cohort, and over edits and trouble, to what it showed there', () => {
    const short = recording('host:x86,4cpu,2G,swap=0M(container:postgres*40; container:nginx#web*3)', {}, [
      { atMs: 9000, incident: { name: 'cpu-hog', node: 'web', action: 'begin' } },
      { atMs: 14_000, topology: document('host:x86,4cpu,2G,swap=0M(container:postgres*30; container:nginx#web*5)') },
      { atMs: 18_000, incident: { name: 'kernel-panic', node: 'web', action: 'begin' } },
    ]);
    const run = createRun(short, 30 * seconds);
    expect(run.events.some(({ type }) => type === 'out-of-memory')).toBe(true);
    const times = Array.from({ length: 60 }, (_, at) => ((at * 37) % 60) * 500 + at);
    for (const tMs of times) {
      expect(JSON.stringify(run.frameAt(tMs)), `at ${tMs}`).toBe(
        JSON.stringify(createRun(short, 30 * seconds).frameAt(tMs)),
      );
    }
  });

  it('refuses to look before its beginning', () => {
    expect(() => createRun(recording('host:x86'), 1000).frameAt(-1)).toThrow();
  });
});

describe('starting', () => {
  it('a container takes a fraction of a second, a full virtual machine many', () => {
    const frame = frameAt('host:x86,16cpu,64G(container:nginx; vm:debian)', 60 * seconds);
    const container = node(frame, 'nginx').readyAtMs?.last ?? Number.NaN;
    const machine = node(frame, 'vm').readyAtMs?.last ?? Number.NaN;
    expect(container).toBeGreaterThan(150);
    expect(container).toBeLessThan(600);
    expect(machine).toBeGreaterThan(8_000);
    expect(machine).toBeLessThan(60_000);
  });

  it('a virtual machine in a container goes through both chains, one after the other', () => {
    const frame = frameAt('host:x86,16cpu,64G(container:alpine(vm:debian))', 60 * seconds);
    const outer = node(frame, 'alpine').readyAtMs?.last ?? Number.NaN;
    expect(node(frame, 'vm').stages[0]?.startMs).toBe(outer);
  });

  it('containers in a virtual machine wait for it once, then start side by side', () => {
    const frame = frameAt('host:x86,16cpu,64G(vm:debian,4cpu,8G(container:nginx; container:redis))', 60 * seconds);
    const machine = node(frame, 'vm').readyAtMs?.last ?? Number.NaN;
    for (const id of ['nginx', 'redis']) expect(node(frame, id).stages[0]?.startMs).toBe(machine);
  });

  it('many at once slow each other down', () => {
    const alone = node(frameAt('host:x86,2cpu,64G(microvm)', 60 * seconds), 'microvm').readyAtMs?.last ?? Number.NaN;
    const storm = node(frameAt('host:x86,2cpu,64G(microvm*40)', 60 * seconds), 'microvm').readyAtMs?.last ?? Number.NaN;
    expect(storm).toBeGreaterThan(5 * alone);
  });

  it('network set-up is held back by the lock of the kernel: 200 starts a second without a bridge', () => {
    const frame = frameAt('host:x86,64cpu,256G(container:alpine,network=none*400)', 60 * seconds);
    expect(node(frame, 'alpine').readyAtMs?.last).toBeGreaterThan(2 * seconds);
  });

  it('the daemon of Docker connects one container after the other, whatever the cores; containerd is quicker', () => {
    const last = (engine: string) =>
      node(frameAt(`host:x86,64cpu,256G(container:alpine,engine=${engine}*100)`, 60 * seconds), 'alpine').readyAtMs
        ?.last;
    expect(last('docker')).toBeGreaterThan(18.9 * seconds);
    expect(last('containerd')).toBeLessThan(8 * seconds);
  });

  it('a layer that is on the kernel already is not pulled again', () => {
    const cold = { parameters: { 'image.coldStart': 1 } };
    const frame = createRun(
      recording('host:x86,16cpu,64G(container:nginx)', cold, [
        { atMs: 30 * seconds, topology: document('host:x86,16cpu,64G(container:nginx; container:nginx)') },
      ]),
      60 * seconds,
    ).frameAt(60 * seconds);
    expect(node(frame, 'nginx').stages.map((stage) => stage.name)).toContain('pull');
    expect(node(frame, 'nginx-2').stages.map((stage) => stage.name)).not.toContain('pull');
  });

  it('a cohort of n is ready when n single ones are', () => {
    const together = frameAt('host:x86,4cpu,64G(container:redis*3)', 30 * seconds);
    const apart = frameAt('host:x86,4cpu,64G(container:redis; container:redis; container:redis)', 30 * seconds);
    expect(node(together, 'redis').readyAtMs?.last).toBeCloseTo(node(apart, 'redis-3').readyAtMs?.last ?? 0, 6);
    expect(together.hosts[0]?.memory.freeMiB).toBe(apart.hosts[0]?.memory.freeMiB);
    expect(together.hosts[0]?.cpu.usedCores).toBeCloseTo(apart.hosts[0]?.cpu.usedCores ?? 0, 9);
  });

  it('luck spreads a cohort, by seed, and leaves everybody else alone', () => {
    const varied = { parameters: { 'startup.variation': 0.2 } };
    const times = (notation: string, seed: number) =>
      node(frameAt(notation, 30 * seconds, { ...varied, seed }), 'redis').readyAtMs;
    const one = times('host:x86,64cpu,64G(container:redis*8)', 1);
    expect(one?.first).toBeLessThan(one?.last ?? 0);
    expect(times('host:x86,64cpu,64G(container:redis*8)', 2)).not.toEqual(one);
    expect(times('host:x86,64cpu,64G(container:redis*8)', 1)).toEqual(one);
  });
});

describe('memory sharing', () => {
  const image = (frame: Frame) => frame.hosts[0]?.layers.reduce((sum, layer) => sum + layer.MiB, 0) ?? 0;

  it('the third nginx on one kernel adds no image pages', () => {
    const two = frameAt('host:x86,16cpu,64G(container:nginx*2)', 10 * seconds);
    const three = frameAt('host:x86,16cpu,64G(container:nginx*3)', 10 * seconds);
    expect(image(three)).toBe(image(two));
    expect(three.hosts[0]?.memory.pageCacheMiB).toBe(two.hosts[0]?.memory.pageCacheMiB);
  });

  it('in a third virtual machine it does, until merging has passed twice', () => {
    const inMachines = (n: number) =>
      Array.from({ length: n }, (_, at) => `vm:alpine#m${at},1cpu,512M(container:nginx#n${at})`).join(';');
    const at = (n: number, tMs: number) => frameAt(`host:x86,16cpu,64G(${inMachines(n)})`, tMs);
    const soon = 12 * seconds;
    const late = 200 * seconds;
    expect(image(at(3, soon))).toBeCloseTo(1.5 * image(at(2, soon)), 6);
    expect(at(3, soon).hosts[0]?.memory.pageCacheMiB).toBeGreaterThan(
      (at(2, soon).hosts[0]?.memory.pageCacheMiB ?? 0) + 10,
    );
    const settled = at(3, late).hosts[0];
    expect(settled?.merging.fullScans).toBeGreaterThanOrEqual(2);
    expect(settled?.memory.pageCacheMiB).toBeLessThan(at(3, soon).hosts[0]?.memory.pageCacheMiB ?? 0);
    expect(settled?.memory.savedByMergingMiB).toBeGreaterThan(20);
  });

  it('whoever asks for more than its limit is ended inside it, and nobody else', () => {
    const frame = frameAt('host:x86,16cpu,64G(container:postgres,8M; container:nginx)', 20 * seconds);
    expect(node(frame, 'postgres').phase).toBe('killed');
    expect(node(frame, 'nginx').phase).toBe('running');
    expect(frame.events.some((event) => event.type === 'out-of-memory' && event.node === 'postgres')).toBe(true);
  });
});

describe('isolation', () => {
  it('is not symmetric: a bare container has one wall to break before it owns the kernel that runs your machine', () => {
    const frame = frameAt(
      'host:x86,16cpu,64G(container:nginx,@globex; vm:debian,@acme(container:redis))',
      60 * seconds,
    );
    const pairs = frame.hosts[0]?.isolation.security.pairs ?? [];
    const walls = (attacker: string) => pairs.find((pair) => pair.attacker === attacker)?.boundaries;
    expect(walls('globex')).toEqual(['container']);
    expect(walls('acme')).toEqual(['container', 'vm']);
  });

  it('a hog and the work beside it in one container share what the container gets', () => {
    // Five that want 0.38 cores each on two: with a hog in the fifth, each of the five may still have 0.4.
    const notation = 'host:x86,2cpu,16G(container:nginx#web*4; container:nginx#bad)';
    const cost = { 'workload.web.cpuMs': 0.76 };
    const calm = frameAt(notation, 2 * seconds, { parameters: cost, running: ['web', 'bad'] });
    const hog: Entry = { atMs: seconds, incident: { name: 'cpu-hog', node: 'bad', action: 'begin' } };
    const stormy = createRun(recording(notation, { parameters: cost, running: ['web', 'bad'] }, [hog]), 2 * seconds);
    const frame = stormy.frameAt(2 * seconds);
    expect(node(frame, 'web').throughput).toBeCloseTo(node(calm, 'web').throughput, 6);
    expect(frame.hosts[0]?.cpu.usedCores).toBeCloseTo(2, 9);
  });

  it('a hog takes from its neighbours what weights allow, and limits hold it', () => {
    const shared = frameAt(
      'host:x86,2cpu,64G(container:jvm,@acme,workload=batch; container:jvm,@globex,workload=batch)',
      20 * seconds,
    );
    const held = frameAt(
      'host:x86,2cpu,64G(container:jvm,@acme,workload=batch; container:jvm,@globex,workload=batch,0.5cpu)',
      20 * seconds,
    );
    const loss = (frame: Frame) =>
      frame.hosts[0]?.isolation.performance.victims.find((victim) => victim.tenant === 'acme')?.losses['cpu-hog'] ??
      Number.NaN;
    expect(loss(held)).toBeLessThanOrEqual(loss(shared) + 1e-9);
  });

  it('a kernel that fails takes everything that stands on it, and nothing else', () => {
    const notation = 'host:x86,16cpu,64G(vm:alpine#one,1cpu,1G(container:nginx#in); container:nginx#out)';
    const panic: Entry = { atMs: 30 * seconds, incident: { name: 'kernel-panic', node: 'one', action: 'begin' } };
    const frame = createRun(recording(notation, {}, [panic]), 40 * seconds).frameAt(31 * seconds);
    expect(node(frame, 'one').phase).toBe('failed');
    expect(node(frame, 'in').phase).toBe('failed');
    expect(node(frame, 'out').phase).toBe('running');
  });
});

describe('edits while it runs', () => {
  const before = 'host:x86,16cpu,64G(container:nginx)';
  it('start what is new and leave alone what runs', () => {
    const later: Entry = {
      atMs: 5 * seconds,
      topology: document('host:x86,16cpu,64G(container:nginx; container:redis)'),
    };
    const run = createRun(recording(before, {}, [later]), 20 * seconds);
    expect(run.frameAt(5 * seconds).nodes.find((one) => one.id === 'redis')?.phase).toBe('starting');
    const frame = run.frameAt(20 * seconds);
    expect(node(frame, 'nginx').readyAtMs?.last).toBeLessThan(5 * seconds);
    expect(node(frame, 'redis').stages[0]?.startMs).toBe(5 * seconds);
  });

  it('change limits live, and restart what cannot change while it runs', () => {
    const limited: Entry = { atMs: 5 * seconds, topology: document('host:x86,16cpu,64G(container:nginx,0.1cpu)') };
    const frame = createRun(recording(before, {}, [limited]), 9 * seconds).frameAt(9 * seconds);
    expect(node(frame, 'nginx').readyAtMs?.last).toBeLessThan(5 * seconds);
    expect(node(frame, 'nginx').cpu.allocatedCores).toBeLessThanOrEqual(0.1 + 1e-9);
    expect(node(frame, 'nginx').saturated).toBe(true);
  });

  it('scale a cohort up and down', () => {
    const up: Entry = { atMs: 5 * seconds, topology: document('host:x86,16cpu,64G(container:nginx*4)') };
    const down: Entry = { atMs: 9 * seconds, topology: document('host:x86,16cpu,64G(container:nginx*2)') };
    const run = createRun(recording(before, {}, [up, down]), 20 * seconds);
    expect(node(run.frameAt(8 * seconds), 'nginx')).toMatchObject({ count: 4, ready: 4 });
    expect(node(run.frameAt(10 * seconds), 'nginx')).toMatchObject({ count: 2, ready: 2 });
  });

  it('bring a removed thing back as a new one', () => {
    const none: Entry = { atMs: 5 * seconds, topology: document('host:x86,16cpu,64G') };
    const again: Entry = { atMs: 8 * seconds, topology: document(before) };
    const run = createRun(recording(before, {}, [none, again]), 20 * seconds);
    expect(run.frameAt(6 * seconds).nodes.map((one) => one.id)).toEqual(['host']);
    expect(node(run.frameAt(20 * seconds), 'nginx').readyAtMs?.last).toBeGreaterThan(8 * seconds);
  });
});

describe('virtualization', () => {
  it('costs by exits: more in a nested guest than in a guest on x86, and nothing in a container', () => {
    const overhead = (notation: string, id: string) => node(frameAt(notation, 90 * seconds), id).cpu.overheadCores;
    const bare = overhead('host:x86,16cpu,64G(container:nginx)', 'nginx');
    const guest = overhead('host:x86,16cpu,64G(vm:alpine,2cpu,2G(container:nginx))', 'nginx');
    const nested = overhead('host:x86,16cpu,64G(vm:alpine#l1,4cpu,8G(vm:alpine#l2,2cpu,2G(container:nginx)))', 'nginx');
    expect(bare).toBeLessThan(0.01);
    expect(guest).toBeGreaterThan(bare);
    expect(nested).toBeGreaterThan(2 * guest);
  });

  it('on z a second level is assisted: nesting in a partition costs less than on x86', () => {
    const share = (frame: Frame) => node(frame, 'redis').cpu.overheadCores / node(frame, 'redis').cpu.allocatedCores;
    const z = frameAt('host:z,16cpu,64G(lpar:debian,8cpu,32G(vm:alpine,2cpu,2G(container:redis)))', 120 * seconds);
    const x86 = frameAt(
      'host:x86,16cpu,64G(vm:alpine#l1,8cpu,32G(vm:alpine#l2,2cpu,2G(container:redis)))',
      120 * seconds,
    );
    expect(share(z)).toBeLessThan(share(x86));
  });
});
