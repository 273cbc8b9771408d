// One start at a time, against what is published of it. The ranges are those between different sources; what the model
// must get right besides is who is faster than whom, and what each choice changes.
import { describe, expect, it } from 'vitest';
import { msIn, nodeOf, readyMs, started, trial } from './trial.ts';

const BARE = 'engine=none,network=none';

const PUBLISHED = [
  { what: 'a warm docker run', inside: 'container:alpine#it', low: 150, high: 570, records: 'ST-020, ST-027, ST-040' },
  { what: 'runc alone', inside: `container:alpine#it,${BARE}`, low: 26.2, high: 224.6, records: 'ST-038, ST-039' },
  { what: 'crun alone', inside: `container:alpine#it,${BARE},runtime=crun`, low: 16.9, high: 47.3, records: 'ST-038' },
  {
    what: 'youki alone',
    inside: `container:alpine#it,${BARE},runtime=youki`,
    low: 16.9,
    high: 111.5,
    records: 'ST-039',
  },
  { what: 'gVisor', inside: 'gvisor:alpine#it', low: 300, high: 600, records: 'ST-024, ST-025' },
  { what: 'Kata with its engine', inside: 'kata:alpine#it', low: 500, high: 1500, records: 'ST-024, ST-025' },
  { what: 'a system container', inside: 'system-container:debian#it', low: 500, high: 1500, records: 'ST-024' },
  { what: 'Firecracker', inside: 'microvm:minimal#it', low: 110, high: 160.9, records: 'ST-001, ST-003, ST-004' },
  {
    what: 'Cloud Hypervisor',
    inside: 'microvm:minimal#it,monitor=cloud-hypervisor',
    low: 65.1,
    high: 109.7,
    records: 'ST-007, ST-060',
  },
  {
    what: 'QEMU with qboot',
    inside: 'vm:minimal#it,firmware=qboot',
    low: 159.1,
    high: 220.7,
    records: 'ST-009, ST-060',
  },
  { what: 'QEMU with SeaBIOS', inside: 'vm:minimal#it', low: 190.9, high: 257.5, records: 'ST-008' },
  {
    what: 'a unikernel on LightVM',
    inside: 'microvm:unikernel#it,monitor=lightvm',
    low: 2.3,
    high: 10,
    records: 'ST-019',
  },
  { what: 'a full distribution', inside: 'vm:debian#it', low: 8_000, high: 60_000, records: 'ST-040, ST-052' },
  { what: 'a snapshot on disk', inside: 'microvm#it,2G,start=restore', low: 206, high: 252, records: 'ST-050' },
  { what: 'a paused machine', inside: 'microvm#it,2G,start=resume', low: 3.6, high: 4.4, records: 'ST-050' },
];

describe('a single start', () => {
  it.each(PUBLISHED)('of $what takes $low to $high ms ($records)', ({ inside, low, high }) => {
    expect(readyMs(inside)).toBeGreaterThanOrEqual(low);
    expect(readyMs(inside)).toBeLessThanOrEqual(high);
  });

  it('is the faster the less there is to boot', () => {
    const order = [
      'microvm:unikernel#it,monitor=lightvm',
      `container:alpine#it,${BARE},runtime=crun`,
      `container:alpine#it,${BARE}`,
      'microvm#it,monitor=cloud-hypervisor',
      'microvm#it',
      'vm:minimal#it,firmware=direct',
      'vm:minimal#it,firmware=qboot',
      'vm:minimal#it',
      'container:alpine#it',
      'gvisor:alpine#it',
      `kata:alpine#it,${BARE}`,
      'system-container:debian#it',
      'vm:alpine#it',
      'vm:debian#it',
    ].map((inside) => readyMs(inside));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it.each([
    ['one interface, Firecracker', 'microvm#it', 'interfaces=1', 34, 'ST-011'],
    ['one interface, Cloud Hypervisor', 'microvm#it,monitor=cloud-hypervisor', 'interfaces=1', 17.5, 'ST-011'],
    ['one interface, QEMU', 'vm:minimal#it', 'interfaces=1', 18.3, 'ST-011'],
    ['unpacking the kernel', 'microvm#it,monitor=cloud-hypervisor', 'compressed=on', 41, 'ST-012'],
    ['the kernel of a distribution', 'microvm#it', 'kernel=distribution', 900, 'ST-013'],
    ['a serial console', 'microvm#it', 'console=on', 2 * 19_095 * 0.00379, 'ST-164, NE-005'],
  ])('%s adds what is published', (_, inside, choice, addedMs) => {
    // The host's end of an interface takes the lock of the host's kernel besides; the published boots had it made before.
    const without = { 'machine.interfaceLockMs': 0 };
    expect(readyMs(`${inside},${choice}`, without) - readyMs(inside, without)).toBeCloseTo(addedMs, 6);
  });

  it('of a distribution’s image with a tuned kernel leaves out what that kernel waits for', () => {
    expect(readyMs('microvm:debian#it') - readyMs('microvm:debian#it,kernel=tuned')).toBeCloseTo(900, 6);
  });

  it('without an engine is shorter by the way through it, without a network namespace by all of the network', () => {
    expect(readyMs('container#it') - readyMs('container#it,engine=none')).toBeCloseTo(250, 6);
    expect(msIn(started('host:x86(container#it,ns=mnt+pid)'), 'network')).toBe(0);
    expect(msIn(started('host:x86(container#it,network=none)'), 'network')).toBeCloseTo(5, 9);
    expect(msIn(started('host:x86(container#it,engine=containerd)'), 'network')).toBeCloseTo(100, 9);
    // Docker's daemon takes longer to connect it; that is part of the published way through the engine, not beside it.
    const docker = started('host:x86(container#it)');
    expect(msIn(docker, 'network')).toBeCloseTo(189, 9);
    expect(msIn(docker, 'engine') + msIn(docker, 'network')).toBeCloseTo(350, 9);
  });

  it('through an engine waits longer for a disk that takes longer to make sure of writes, up to all of its way', () => {
    const at = (flushMs: number, inside: string) => readyMs(inside, { 'disk.flushMs': flushMs });
    const docker = 'container#it,network=none';
    const [usual, turning, slower] = [2, 10, 18].map((flushMs) => at(flushMs, docker)) as [number, number, number];
    // 230 flushes in each second of the published 250 ms.
    expect(turning - usual).toBeCloseTo(0.25 * 230 * 8, 6);
    expect(slower - turning).toBeCloseTo(turning - usual, 6);
    // A better disk saves at most what the way waits.
    expect(usual - at(0.05, docker)).toBeGreaterThan(0);
    expect(usual - at(0.05, docker)).toBeLessThanOrEqual(250 * 0.25 + 1e-6);
    for (const inside of [`container#it,${BARE}`, 'microvm#it', 'vm:debian#it'])
      expect(at(10, inside)).toBe(at(2, inside));
  });

  it('takes the faster core’s time for its work, and none of its waiting', () => {
    const [slow, usual, fast] = [0.5, 1, 2].map((speed) => readyMs('vm:minimal#it', { 'startup.coreSpeed': speed }));
    const work = (slow as number) - (usual as number);
    expect(work).toBeGreaterThan(0);
    expect((usual as number) - (fast as number)).toBeCloseTo(work / 2, 6);
  });
});

describe('a snapshot', () => {
  it('of 2 GB comes from the page cache in less than the 65 ms to its first answer, and the first restore puts it there (ST-050, ST-127)', () => {
    const cached = readyMs('microvm#it,2G,start=restore', { 'restore.cached': 1 });
    expect(cached).toBeGreaterThan(40);
    expect(cached).toBeLessThan(65);
    const first = 'host:x86,64cpu,256G(microvm,2G,start=restore';
    const run = trial(`${first})`, {}, [[5_000, `${first}; microvm#it,2G,start=restore)`]]);
    expect((nodeOf(run.frameAt(600_000), 'it').readyAtMs?.last ?? 0) - 5_000).toBeCloseTo(cached, 6);
  });

  it('has the kernel, the services and the application in it', () => {
    const names = started('host:x86(microvm#it,workload=web,start=restore)').stages.map((stage) => stage.name);
    expect(names).toEqual(['monitor', 'restore']);
    expect(started('host:x86(microvm#it,workload=web)').stages.map((stage) => stage.name)).toContain('application');
  });

  it('of a small guest is small: a LightVM unikernel is back in about 20 ms (MI-009)', () => {
    const ms = readyMs('microvm:unikernel#it,monitor=lightvm,start=restore', { 'restore.cached': 1 });
    expect(Math.abs(ms - 20)).toBeLessThan(3);
  });

  it('as a template makes a Kata guest faster, which still has to start its application', () => {
    const alone = 'kata:nginx#it,engine=none,network=none';
    const faster = 1 - readyMs(`${alone},start=restore`) / readyMs(alone);
    expect(faster).toBeGreaterThan(0.2);
    expect(faster).toBeLessThan(0.5);
    expect(msIn(started(`host:x86(${alone},start=restore)`), 'application')).toBeGreaterThan(0);
  });

  it('on z/VM is a saved system: the kernel is there, services start as ever', () => {
    const names = started('host:z(zvm:debian#it,start=restore)').stages.map((stage) => stage.name);
    expect(names).toEqual(['monitor', 'restore', 'services']);
  });
});

describe('on z', () => {
  it('a KVM guest is loaded by IPL, not by the firmware of a PC', () => {
    const [z, x86] = ['z', 'x86'].map((platform) => msIn(started(`host:${platform}(vm:minimal#it)`), 'firmware'));
    expect(z).toBeGreaterThan(0);
    expect(z).toBeLessThan(x86 as number);
    expect(msIn(started('host:z(vm:minimal#it,firmware=direct)'), 'firmware')).toBe(0);
  });

  it('a second-level guest goes through the same chain a little slower, a third-level one much', () => {
    const chain = (notation: string) => {
      const node = started(notation);
      return (node.readyAtMs?.last ?? 0) - (node.stages[0]?.startMs ?? 0);
    };
    const first = chain('host:z(lpar:zvm(zvm:minimal#it))');
    const second = chain('host:z(lpar:zvm(zvm:zvm(zvm:minimal#it)))');
    expect(second).toBeGreaterThan(first);
  });
});

describe('nested on x86', () => {
  it('a boot is longer by exits times the cost of an exit, about 1.4 times in all (NE-024)', () => {
    const nested = started('host:x86,64cpu,256G(vm:debian,8cpu,16G,nested=on(microvm#it,1cpu,256M))');
    const ms = (nested.readyAtMs?.last ?? 0) - (nested.stages[0]?.startMs ?? 0);
    const ratio = ms / readyMs('microvm#it,1cpu,256M');
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.55);
    const dear = started('host:x86,64cpu,256G(vm:debian,8cpu,16G,nested=on(microvm#it,1cpu,256M))', {
      'x86.exit2.exceptionUs': 15,
    });
    expect((dear.readyAtMs?.last ?? 0) - (dear.stages[0]?.startMs ?? 0)).toBeGreaterThan(ms);
  });

  it('a machine in a KubeVirt launcher waits for the container around it', () => {
    const node = started('host:x86(container:kubevirt#launcher(vm:alpine#it))');
    expect(node.stages[0]?.startMs).toBe(started('host:x86(container:kubevirt#it)').readyAtMs?.last);
  });
});
