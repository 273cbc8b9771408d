// A monitor that waits for each request of its guest's disk: the bytes of one have to move before it asks for the next.
import { describe, expect, it } from 'vitest';
import { nodeOf } from './starting/trial.ts';
import { steady } from './steady.ts';

type Values = Readonly<Record<string, number>>;

const LARGE = { 'workload.random-read.diskKiB': 128, 'x86.diskMiBPerS': 300 };
const GUEST = 'microvm:minimal,1cpu,512M';

function perSecond(what: string, parameters: Values): number {
  const frame = steady(`host:x86,8cpu,16G,merging=off(${what},workload=random-read#it)`, parameters);
  return nodeOf(frame, 'it').throughput;
}

describe('a monitor that waits for each request', () => {
  it('reads large files slower than its host, by what one request waits besides its bytes', () => {
    const bare = perSecond('container:alpine', LARGE);
    const guest = perSecond(GUEST, LARGE);
    expect(guest).toBeLessThan(0.95 * bare);
    expect(guest).toBeGreaterThan(0.5 * bare);
  });

  it('gets nearer to it with every request more that it has under way', () => {
    const rates = [1, 2, 4, 128].map((inFlight) =>
      perSecond(GUEST, { ...LARGE, 'firecracker.diskInFlight': inFlight }),
    );
    for (const [at, rate] of rates.entries()) expect(rate).toBeGreaterThanOrEqual(rates[at - 1] ?? 0);
    expect(rates[3]).toBeGreaterThan(0.98 * perSecond('container:alpine', LARGE));
  });

  it('does as many small ones as its thread and the disk let through', () => {
    const small = { 'workload.random-read.diskKiB': 4, 'x86.diskLatencyUs': 100, 'firecracker.diskThreadUs': 10 };
    expect(perSecond(GUEST, small)).toBeCloseTo(1e6 / 110, -2);
  });
});
