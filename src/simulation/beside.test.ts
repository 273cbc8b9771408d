// Who does the work of virtual devices: the kernel around each machine on the way, with the processors that it has.
import { describe, expect, it } from 'vitest';
import type { Frame } from './frame.ts';
import { steady } from './steady.ts';

const throughput = (frame: Frame, id = 'x') => frame.nodes.find((one) => one.id === id)?.throughput ?? Number.NaN;
const cpuOf = (frame: Frame) => frame.hosts[0]?.cpu ?? { usedCores: Number.NaN, overheadCores: Number.NaN };

/** What a request costs beside its guest is most of what it costs at all. */
const DEAR = { 'disk.backendRequestUs': 7.4, 'workload.random-read.cpuMs': 0.001, 'disk.exitsPerRequest': 0 };
const INNER = 'vm:debian#x,1cpu,2G,workload=random-read';

describe('the work of a guest’s devices', () => {
  it('is done by the machine that it stands in, with as many processors as that has', () => {
    const within = (cores: number) =>
      throughput(steady(`host:x86,32cpu,256G(vm:debian#o,${cores}cpu,8G(${INNER}))`, DEAR));
    // One processor is shared out between the guest and what serves it.
    expect(within(1)).toBeLessThan(0.9 * within(4));
    expect(within(8)).toBeCloseTo(within(4), 3);
  });

  it('of a guest of z/VM is done in its partition', () => {
    const within = (cores: number) =>
      throughput(
        steady(`host:z,32cpu,256G(lpar:zvm#o,${cores}cpu,16G(zvm:debian#x,1cpu,2G,workload=random-read))`, DEAR),
      );
    expect(within(1)).toBeLessThan(0.9 * within(4));
  });

  it('never takes more processors than there are, however deep', () => {
    for (const inner of [
      INNER,
      `vm:debian#o,1cpu,8G(${INNER})`,
      `vm:debian#p,2cpu,16G(vm:debian#o,1cpu,8G(${INNER}))`,
    ]) {
      const { usedCores, overheadCores } = cpuOf(steady(`host:x86,2cpu,64G(${inner})`, DEAR));
      expect(usedCores).toBeLessThanOrEqual(2 + 1e-9);
      expect(overheadCores).toBeLessThanOrEqual(usedCores + 1e-9);
    }
  });
});
