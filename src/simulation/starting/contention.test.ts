// Many starts at once: locks of the kernel, cores, and what published boot storms say about both.
import { describe, expect, it } from 'vitest';
import { msIn, nodeOf, started, trial } from './trial.ts';

const BIG = 'host:x86,128cpu,1T';
const LEAN = 'container:alpine#it,engine=none';

/** Starts a second that a kernel sustains, as many kept in flight as it takes. */
const perSecond = (how: string) => started(`${BIG}(${LEAN}${how}*500,starts=8)`).starts?.perSecond ?? Number.NaN;
const networkShare = (count: number, cores: number) => {
  const node = started(`host:x86,${cores}cpu,1T(container:alpine#it*${count})`);
  return msIn(node, 'network') / (node.readyAtMs?.last ?? Number.NaN);
};

describe('locks', () => {
  it('cap the starts of a kernel at 200 a second with network namespaces and at 900 without (ST-035)', () => {
    expect(Math.abs(perSecond(',network=none') / 200 - 1)).toBeLessThan(0.05);
    expect(Math.abs(perSecond(',ns=mnt+pid+ipc+uts+cgroup') / 900 - 1)).toBeLessThan(0.05);
    expect(perSecond(',ns=none')).toBeGreaterThan(2_000);
  });

  it('make the network half of one start and nine tenths and more of many (ST-028, ST-034)', () => {
    expect(networkShare(1, 48)).toBeLessThan(0.5);
    for (const count of [100, 400, 1000]) expect(networkShare(count, 48)).toBeGreaterThan(0.85);
    // Fewer cores: more of the time is spent waiting for them (ST-036: 66 to 84 %).
    expect(networkShare(100, 8)).toBeGreaterThan(0.6);
    expect(networkShare(100, 8)).toBeLessThan(networkShare(100, 48));
  });

  it('make the namespaces of one start take 1.5 ms alone and hundreds among hundreds (ST-030)', () => {
    const namespaces = (count: number) => msIn(started(`${BIG}(${LEAN},network=none*${count})`), 'namespaces');
    expect(Math.abs(namespaces(1) - 1.45)).toBeLessThan(0.3);
    expect(Math.abs(namespaces(380) / 418 - 1)).toBeLessThan(0.05);
  });

  it('belong to a kernel: guests do not wait for each other’s', () => {
    const together = started(`${BIG}(${LEAN},network=none*100)`);
    const frame = trial(`${BIG}(vm:alpine*10,4cpu,4G(${LEAN},network=none*10))`).frameAt(600_000);
    const apart = nodeOf(frame, 'it');
    expect(msIn(together, 'network')).toBeCloseTo(500, 6);
    expect(msIn(apart, 'network')).toBeCloseTo(50, 6);
  });
});

describe('storage drivers', () => {
  const rootMs = (driver: string, count: number) =>
    msIn(
      started(`host:x86,96cpu,1T,driver=${driver}(container:nginx#it,engine=none,network=none*${count})`),
      'overlay',
    );

  it.each([
    ['overlay2', 3],
    ['devicemapper', 30],
    ['btrfs', 0.2],
  ])('%s makes one root in %f ms (ST-045)', (driver, ms) => {
    expect(rootMs(driver, 1)).toBeCloseTo(ms, 6);
  });

  it('vfs takes as long as copying the image takes', () => {
    const small = msIn(started('host:x86,driver=vfs(container:alpine#it)'), 'overlay');
    expect(small).toBeGreaterThan(5);
    expect(rootMs('vfs', 1)).toBeGreaterThan(10 * small);
  });

  it('make snapshots of the device mapper one after the other, the others side by side', () => {
    // About 10 s are published for 200 at once: 50 ms each under contention, against 30 ms alone.
    expect(rootMs('devicemapper', 200)).toBeGreaterThan(5_000);
    expect(rootMs('devicemapper', 200)).toBeLessThan(12_000);
    for (const driver of ['overlay2', 'btrfs']) expect(rootMs(driver, 200)).toBeLessThan(20);
  });

  it('are those of the kernel that a container stands on', () => {
    const inside = (host: string, vm: string) =>
      msIn(started(`host:x86,16cpu,64G${host}(vm:alpine${vm}(container:nginx#it))`), 'overlay');
    expect(inside(',driver=devicemapper', '')).toBeLessThan(4);
    expect(inside('', ',driver=devicemapper')).toBeCloseTo(30, 6);
  });

  it('decide whether containers of one image share its pages', () => {
    const cached = (driver: string, count: number) =>
      trial(`host:x86,16cpu,64G,driver=${driver}(container:nginx*${count})`).frameAt(600_000).hosts[0]?.memory
        .pageCacheMiB;
    expect(cached('overlay2', 3)).toBe(cached('overlay2', 1));
    for (const driver of ['devicemapper', 'btrfs', 'vfs']) {
      expect((cached(driver, 3) ?? 0) / (cached(driver, 1) ?? 1)).toBeCloseTo(3, 1);
    }
  });

  it('of another make start the containers of a kernel anew, and leave its machines alone', () => {
    const before = 'host:x86,16cpu,64G(container:nginx#box; vm:alpine#machine)';
    const run = trial(before, {}, [[20_000, before.replace('64G', '64G,driver=btrfs')]], 60_000);
    expect(nodeOf(run.frameAt(60_000), 'box').stages[0]?.startMs).toBe(20_000);
    expect(nodeOf(run.frameAt(60_000), 'machine').stages[0]?.startMs).toBe(0);
  });
});

/**
 * Median boot time in ms of one minimal guest of 1 vCPU and 256 MB, while N boots are kept in flight (ST-059, ST-060).
 * The work in a boot was taken from N = 10 on four cores (`calibration`); everything else is a prediction. Four cores are
 * faster ones: 3.3 GHz against the 2.5 GHz of the figures.
 */
const STORMS = [
  { cores: 48, speed: 1, monitor: 'firecracker', published: { 1: 160.9, 10: 157.3, 50: 205.9 } },
  { cores: 48, speed: 1, monitor: 'cloud-hypervisor', published: { 1: 102.5, 10: 79.9, 50: 127.7 } },
  { cores: 48, speed: 1, monitor: 'qemu', published: { 1: 213.9, 10: 196.5, 50: 231.0 } },
  { cores: 4, speed: 1.32, monitor: 'firecracker', published: { 1: 126.7, 10: 185.4, 50: 776.7 } },
  { cores: 4, speed: 1.32, monitor: 'cloud-hypervisor', published: { 1: 65.1, 10: 146.1, 50: 528.2 } },
  { cores: 4, speed: 1.32, monitor: 'qemu', published: { 1: 159.1, 10: 318.4, 50: 1471.3 } },
] as const;

const known = new Map<string, number>();

function storm({ cores, speed, monitor }: (typeof STORMS)[number], inFlight: number): number {
  const guest = monitor === 'qemu' ? 'vm:minimal#it,firmware=qboot' : `microvm:minimal#it,monitor=${monitor}`;
  const notation = `host:x86,${cores}cpu,384G(${guest},1cpu,256M*${inFlight},starts=8)`;
  const parameters = { 'startup.coreSpeed': speed, 'machine.imageCached': 1 };
  const median = known.get(notation) ?? started(notation, parameters).starts?.medianMs ?? Number.NaN;
  known.set(notation, median);
  return median;
}

const CELLS = STORMS.flatMap((one) =>
  ([1, 10, 50] as const).map((inFlight) => ({ one, inFlight, published: one.published[inFlight] })),
);

describe('published boot storms', () => {
  it.each(CELLS)(
    'of $one.monitor on $one.cores cores, $inFlight in flight, are met within a half: $published ms',
    (cell) => {
      expect(Math.abs(storm(cell.one, cell.inFlight) / cell.published - 1)).toBeLessThan(0.5);
    },
  );

  it('are met within 15 % in the median', () => {
    const errors = CELLS.map(({ one, inFlight, published }) => Math.abs(storm(one, inFlight) / published - 1));
    expect([...errors].sort((a, b) => a - b)[Math.floor(errors.length / 2)]).toBeLessThan(0.15);
  });

  it('have the published order of monitors on either host, however many are in flight', () => {
    for (const host of [48, 4]) {
      for (const inFlight of [1, 10, 50] as const) {
        const mine = STORMS.filter(({ cores }) => cores === host);
        const by = (time: (one: (typeof STORMS)[number]) => number) =>
          [...mine].sort((a, b) => time(a) - time(b)).map(({ monitor }) => monitor);
        expect(by((one) => storm(one, inFlight))).toEqual(by((one) => one.published[inFlight]));
      }
    }
  });

  it('saturate four cores and leave 48 nearly as they were', () => {
    for (const one of STORMS) {
      const slowdown = storm(one, 50) / storm(one, 1);
      if (one.cores === 4) expect(slowdown).toBeGreaterThan(5);
      else expect(slowdown).toBeLessThan(1.3);
    }
  });
});

describe('starts that follow each other', () => {
  const loop = 'host:x86,4cpu,16G(microvm#it,1cpu,256M*8,starts=5)';

  it('are all counted, and the last of each stays', () => {
    const run = trial(loop, {}, [], 60_000);
    expect(nodeOf(run.frameAt(60_000), 'it')).toMatchObject({
      phase: 'running',
      ready: 8,
      starts: { planned: 40, done: 40 },
    });
    const early = nodeOf(run.frameAt(200), 'it');
    expect(early.starts?.done).toBeLessThan(40);
    expect(early.progress).toBeGreaterThan(0);
    expect(early.progress).toBeLessThan(1);
  });

  it('are the same whatever was looked at before', () => {
    const run = trial(loop, {}, [], 60_000);
    const there = JSON.stringify(run.frameAt(371.5));
    for (const tMs of [40_000, 0, 12, 900]) run.frameAt(tMs);
    expect(JSON.stringify(run.frameAt(371.5))).toBe(there);
    expect(JSON.stringify(trial(loop, {}, [], 60_000).frameAt(371.5))).toBe(there);
  });

  it('keep the cores busy where as many at once wait together first and compete together then', () => {
    const inLoop = started(loop).starts?.medianMs ?? Number.NaN;
    const saturated = started('host:x86,4cpu,16G(microvm#it,1cpu,256M*40,starts=5)').starts?.medianMs ?? Number.NaN;
    const atOnce = started('host:x86,4cpu,16G(microvm#it,1cpu,256M*40)').readyAtMs?.last ?? Number.NaN;
    expect(saturated).toBeGreaterThan(4 * inLoop);
    expect(Math.abs(atOnce / saturated - 1)).toBeLessThan(0.35);
  });

  it('show the stages of the present start only', () => {
    const run = trial(loop, {}, [], 60_000);
    for (const tMs of [50, 180, 333, 500]) {
      const { stages } = nodeOf(run.frameAt(tMs), 'it');
      for (const stage of stages) expect(stage.startMs).toBeGreaterThan(tMs - 400);
      expect(new Set(stages.map((stage) => stage.name)).size).toBe(stages.length);
    }
  });
});
