// A host of z that is nothing but firmware: as soon as partitions alone stand on it, no system of its own holds memory, and no
// kernel of it is to be patched. With anything beside them there is one.
import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import type { Topology } from '../topology/topology.ts';
import type { HostFrame } from './frame.ts';
import { createRun } from './run.ts';

function topologyOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

function hostAfter(notation: string): HostFrame {
  const run = createRun(
    { seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology: topologyOf(notation) }] },
    200_000,
  );
  return run.frameAt(200_000).hosts[0] as HostFrame;
}

const kernels = ({ kernels: all }: HostFrame) => all.map(({ node }) => node);
const ownMiB = ({ memory }: HostFrame) => memory.kernelMiB + memory.hypervisorMiB;

describe('a host of z', () => {
  const onePartition = hostAfter('host:z,8cpu,64G(lpar#west,2cpu,8G)');
  const twoPartitions = hostAfter('host:z,8cpu,64G(lpar#west,2cpu,8G;lpar#east,2cpu,8G)');
  const besideContainer = hostAfter('host:z,8cpu,64G(lpar#west,2cpu,8G;container:nginx#web)');

  it('has no kernel of its own where only partitions stand on it', () => {
    expect(kernels(onePartition)).toEqual(['west']);
    expect(kernels(twoPartitions)).toEqual(['west', 'east']);
    expect(kernels(besideContainer)).toEqual(['host', 'west']);
  });

  it('holds no more than its partitions do: two alike hold twice as much as one', () => {
    expect(ownMiB(twoPartitions)).toBeCloseTo(2 * ownMiB(onePartition), 6);
    expect(ownMiB(besideContainer)).toBeGreaterThan(ownMiB(onePartition) + 1000);
    expect(onePartition.memory.hypervisorMiB).toBe(0);
  });

  it('swaps nowhere itself', () => {
    expect(twoPartitions.memory.swapTotalMiB).toBe(2 * onePartition.memory.swapTotalMiB);
  });

  it('has a system as soon as something stands beside them, and none when that has gone', () => {
    const alone = topologyOf('host:z,8cpu,64G(lpar#west,2cpu,8G)');
    const beside = topologyOf('host:z,8cpu,64G(lpar#west,2cpu,8G;vm#guest)');
    const entries = [
      { atMs: 0, topology: alone },
      { atMs: 200_000, topology: beside },
      { atMs: 400_000, topology: alone },
    ];
    const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 600_000);
    const at = (tMs: number) => run.frameAt(tMs).hosts[0] as HostFrame;
    expect(ownMiB(at(190_000))).toBeCloseTo(ownMiB(onePartition), 6);
    expect(kernels(at(390_000))).toEqual(['host', 'west', 'guest']);
    expect(ownMiB(at(390_000))).toBeGreaterThan(ownMiB(onePartition) + 1000);
    expect(kernels(at(590_000))).toEqual(['west']);
    expect(ownMiB(at(590_000))).toBeCloseTo(ownMiB(onePartition), 6);
  });

  it('is Linux from the start where it is x86, whatever stands on it', () => {
    expect(kernels(hostAfter('host:x86,8cpu,64G'))).toEqual(['host']);
    expect(kernels(hostAfter('host:z,8cpu,64G'))).toEqual(['host']);
  });
});
