import { expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import type { NodeFrame } from './frame.ts';
import { createRun } from './run.ts';

/** A node that works, as it is seen after a minute. */
function seen(notation: string, at = 60_000): NodeFrame {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const run = createRun(
    { seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology: result.topology }] },
    120_000,
  );
  run.frameAt(50_000);
  return run.frameAt(at).nodes.find(({ id }) => id === 'n') as NodeFrame;
}

it('a cohort that works is seen as one of its instances, as many times', () => {
  const [one, many] = [seen('host:x86,64cpu,64G(container:nginx#n)'), seen('host:x86,64cpu,64G(container:nginx#n*3)')];
  expect(one.throughput).toBeGreaterThan(0);
  expect(many.throughput).toBeCloseTo(3 * one.throughput, 6);
  expect(many.traffic?.networkBytesPerS).toBeCloseTo(3 * (one.traffic?.networkBytesPerS ?? 0), 3);
  expect(many.responseMs?.mean).toBeCloseTo(one.responseMs?.mean ?? 0, 3);
  // Three keep more of the caches busy than one.
  expect(many.slowdown).toBeCloseTo(one.slowdown ?? 0, 2);
});

it('what goes another way is seen to, even if as much is done as before', () => {
  const here = read('host:x86,64cpu,64G(gvisor:nginx#n)');
  const there = read('host:x86,64cpu,64G(gvisor:nginx#n,host-network)');
  if (!here.ok || !there.ok) throw new Error('cannot be read');
  const entries = [here, there].map(({ topology }, at) => ({ atMs: at * 60_000, topology }));
  const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 180_000);
  const [before, after] = [59_000, 170_000, 59_000, 170_000]
    .map((tMs) => run.frameAt(tMs).nodes.find(({ id }) => id === 'n') as NodeFrame)
    .slice(2) as [NodeFrame, NodeFrame];
  expect(after.throughput).toBeCloseTo(before.throughput, 6);
  expect(before.traffic?.hops).toContain('sentry');
  expect(after.traffic?.hops).not.toContain('sentry');
});

it('is the same frame at all moments at which nothing of it has become another', () => {
  expect(seen('host:x86,64cpu,64G(container:nginx#n)', 60_000)).toEqual(
    seen('host:x86,64cpu,64G(container:nginx#n)', 90_000),
  );
});
