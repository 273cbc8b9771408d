// What missing memory does to work: nothing while what is in use fits, and then the disk under it sets the pace.
import { describe, expect, it } from 'vitest';
import type { Frame, NodeFrame } from './frame.ts';
import { steady } from './steady.ts';

type Values = Readonly<Record<string, number>>;

function nodeOf(frame: Frame, id: string): NodeFrame {
  const found = frame.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const swapUsed = (frame: Frame) => frame.hosts[0]?.memory.swapUsedMiB ?? 0;

describe('guests on z/VM that together want more than there is', () => {
  const GUEST = { 'workload.database.memoryMiB': 7000 };
  const guests = (count: number, parameters: Values = {}) =>
    steady(`host:z,8cpu,80G(zvm:debian#g*${count},2cpu,8G,workload=database)`, { ...GUEST, ...parameters });

  // IBM, Scale guests into memory overcommitment (2007): one guest too many cost more than half of the throughput.
  it('one guest too many costs more than half of what all of them did before', () => {
    let before = nodeOf(guests(10), 'g').throughput;
    let worst = 0;
    for (let count = 11; count <= 18; count += 1) {
      const now = nodeOf(guests(count), 'g').throughput;
      worst = Math.max(worst, 1 - now / before);
      before = now;
    }
    expect(worst).toBeGreaterThan(0.5);
  });

  it('memory that nobody uses pages out without anybody noticing', () => {
    const frame = guests(13);
    expect(swapUsed(frame)).toBeGreaterThan(10_000);
    expect(nodeOf(frame, 'g').throughput).toBeCloseTo(2600, 6);
  });

  it('past the cliff the volumes for paging set the pace: twice the reads, twice the work', () => {
    const slow = nodeOf(guests(18), 'g').throughput;
    const fast = nodeOf(guests(18, { 'zvm.pageReadsPerS': 8_000 }), 'g').throughput;
    expect(fast / slow).toBeCloseTo(2, 1);
  });
});

describe('a container with less memory than it uses', () => {
  const container = (max: string, parameters: Values = {}) =>
    nodeOf(
      steady(
        `host:x86,8cpu,32G(container:postgres#db,workload=database${max}; container:nginx#w,workload=web)`,
        parameters,
      ),
      'db',
    );
  const MORE = { 'workload.database.memoryMiB': 1000 };

  it('loses nothing to a limit that holds what it uses, and the more the less it holds', () => {
    const free = container('', MORE).throughput;
    const room = container(',memmax=900M', MORE);
    expect(room.throughput).toBeCloseTo(free, 6);
    const tight = container(',memmax=640M', { ...MORE, 'swap.pageInMs': 10 });
    const tighter = container(',memmax=560M', { ...MORE, 'swap.pageInMs': 10 });
    expect(tight.memory.swappedMiB).toBeGreaterThan(100);
    expect(tight.slowdown ?? 0).toBeGreaterThan(room.slowdown ?? 0);
    expect(tighter.slowdown ?? 0).toBeGreaterThan(tight.slowdown ?? 0);
  });

  it('costs its neighbour no memory', () => {
    const frame = steady(
      'host:x86,8cpu,32G(container:postgres#db,workload=database,memmax=560M; container:nginx#w,workload=web)',
      MORE,
    );
    expect(nodeOf(frame, 'w').memory.swappedMiB).toBe(0);
  });
});
