// What unpacking its kernel leaves behind in a Kata guest: real memory of its host, that merging finds alike in all of them.
import { describe, expect, it } from 'vitest';
import { nodeOf, trial } from './starting/trial.ts';

const UNPACKING_MIB = 46;
const AT_REST_MS = 3_600_000;

function memory(monitor: string, packedKernel: number, merging = 'off') {
  const topology = `host:x86,16cpu,64G,merging=${merging}(kata:alpine,1cpu,2G,monitor=${monitor}#it*10)`;
  const parameters = { 'kata.packedKernel': packedKernel, 'kata.unpackingRandomMiB': UNPACKING_MIB };
  return nodeOf(trial(topology, parameters, [], AT_REST_MS).frameAt(AT_REST_MS), 'it').memory;
}

const each = (monitor: string, packedKernel: number, merging?: string) =>
  memory(monitor, packedKernel, merging).proportionalMiB / 10;

describe('unpacking the kernel of a Kata guest', () => {
  it('leaves behind free memory that its host still backs', () => {
    expect(each('qemu', 2) - each('qemu', 0)).toBeCloseTo(UNPACKING_MIB, 3);
  });

  it('leaves nothing under a monitor that loads the kernel as it runs', () => {
    expect(each('firecracker', 2)).toBe(each('firecracker', 0));
    expect(each('cloud-hypervisor', 2)).toBe(each('cloud-hypervisor', 0));
  });

  it('leaves for the most part what merging finds in all of them', () => {
    const left = each('qemu', 2, 'on') - each('qemu', 0, 'on');
    // An eighth of it is like nothing else; of the rest each of ten has a tenth.
    expect(left).toBeGreaterThan(0.12 * UNPACKING_MIB);
    expect(left).toBeLessThan(0.25 * UNPACKING_MIB);
  });
});
