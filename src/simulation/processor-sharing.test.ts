// Processors shared level by level: partitions by weight, their guests by share, containers by control group; dedicated
// processors are lent to nobody; and a program built for other processors pays for its translation.
import { describe, expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import type { Frame } from './frame.ts';
import { createRun } from './run.ts';

const LATE_MS = 600_000;

function frameOf(notation: string): Frame {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  const recording = { seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology: result.topology }] };
  return createRun(recording, LATE_MS).frameAt(LATE_MS);
}

/** Of a node that does nothing but its work. */
function cores(frame: Frame, id: string): number {
  return frame.nodes.find((node) => node.id === id)?.cpu.allocatedCores ?? Number.NaN;
}

describe('the share of a partition', () => {
  it('is passed on to guests and containers by their own weights', () => {
    const frame = frameOf(
      `host:z,6cpu(
        lpar#big,6cpu,weight=200(zvm#left,6cpu,weight=300(container#a,workload=batch*8); zvm#right,6cpu(container#b,workload=batch*8));
        lpar#small,6cpu(zvm#only,6cpu(container#c,workload=batch,weight=300*4; container#d,workload=batch*4)))`,
    );
    // 4 of 6 cores, of which 3 and 1; 2 of 6, of which 1.5 and 0.5.
    for (const [id, share] of Object.entries({ a: 3, b: 1, c: 1.5, d: 0.5 }))
      expect(cores(frame, id)).toBeCloseTo(share, 3);
  });

  it('reaches the third level', () => {
    const frame = frameOf(
      `host:z,4cpu(lpar#one,4cpu,weight=300(zvm:zvm#outer,4cpu(zvm#inner,4cpu(container#a,workload=batch*8)));
        lpar#two,4cpu(container#b,workload=batch*8))`,
    );
    expect(cores(frame, 'a')).toBeCloseTo(3, 3);
    expect(cores(frame, 'b')).toBeCloseTo(1, 3);
  });

  it('is borrowed by others while it is not used', () => {
    const frame = frameOf('host:z,4cpu(lpar#idle,4cpu; lpar#busy,4cpu(container#a,workload=batch*8))');
    expect(cores(frame, 'a')).toBeCloseTo(4, 3);
  });
});

describe('dedicated processors', () => {
  it('are not lent, even when nobody uses them', () => {
    const frame = frameOf('host:z,4cpu(lpar#own,3cpu,dedicated; lpar#busy,4cpu(container#a,workload=batch*8))');
    expect(cores(frame, 'a')).toBeCloseTo(1, 3);
    expect(frame.hosts[0]?.cpu.usedCores).toBeLessThan(1.2);
  });

  it('are all there, whatever weights the others have', () => {
    const frame = frameOf(
      'host:z,4cpu(lpar#own,3cpu,dedicated(container#a,workload=batch*8); lpar#busy,4cpu,weight=10000(container#b,workload=batch*8))',
    );
    expect(cores(frame, 'a')).toBeCloseTo(3, 3);
    expect(cores(frame, 'b')).toBeCloseTo(1, 3);
    expect(frame.nodes.find(({ id }) => id === 'own')?.cpu.stealCores).toBeCloseTo(0, 3);
  });

  it('are free again when the partition is gone', () => {
    const before = read('host:z,4cpu(lpar#own,3cpu,dedicated; lpar#busy,4cpu(container#a,workload=batch*8))');
    const after = read('host:z,4cpu(lpar#busy,4cpu(container#a,workload=batch*8))');
    if (!before.ok || !after.ok) throw new Error('unreadable');
    const entries = [
      { atMs: 0, topology: before.topology },
      { atMs: LATE_MS / 2, topology: after.topology },
    ];
    const run = createRun({ seed: 1, parameters: {}, running: [], entries }, LATE_MS);
    expect(cores(run.frameAt(LATE_MS / 2 - 1), 'a')).toBeCloseTo(1, 3);
    expect(cores(run.frameAt(LATE_MS), 'a')).toBeCloseTo(4, 3);
  });
});

describe('a program built for other processors', () => {
  const native = frameOf('host:z,8cpu(container:nginx#a)').nodes[1];
  const emulated = frameOf('host:z,8cpu(container:nginx/amd64#a,emulation=on)').nodes[1];

  it('needs more processor for the same work', () => {
    const ratio = (emulated?.cpu.allocatedCores ?? 0) / (native?.cpu.allocatedCores ?? 1);
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(7.9);
    expect(emulated?.throughput).toBeCloseTo(native?.throughput ?? 0, 3);
  });

  it('starts later', () => {
    const readyMs = (node: typeof native) => node?.readyAtMs?.last ?? 0;
    expect(readyMs(emulated) - readyMs(native)).toBeGreaterThan(100);
    expect(readyMs(frameOf('host:z,8cpu(container:nginx#a,emulation=on)').nodes[1])).toBe(readyMs(native));
  });
});
