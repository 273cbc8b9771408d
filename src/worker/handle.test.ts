// What landing somewhere would come to, as the thread answers it: the price of the thing in the hand, not of its neighbours.
import { describe, expect, test } from 'vitest';
import { read } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import { createHandler } from './handle.ts';
import type { Preview } from './messages.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

function preview(before: string, after: string): Preview {
  const handle = createHandler();
  const first = { atMs: 0, topology: document(before) };
  const recording = { seed: 1, parameters: {}, running: [], entries: [first] };
  handle({ id: 1, type: 'run', recording, horizonMs: 120_000 });
  const other = { ...recording, entries: [first, { atMs: 100, topology: document(after) }] };
  const reply = handle({ id: 2, type: 'preview', recording: other, tMs: 100, horizonMs: 120_000 });
  if (reply.type !== 'preview') throw new Error(`It answered with ${reply.type}.`);
  return reply.preview;
}

describe('A preview', () => {
  const machine = 'vm:debian#vm,2cpu,4G';

  test('says when the new thing is ready, however long others still boot', () => {
    const alone = preview('host:x86,16cpu,64G', 'host:x86,16cpu,64G(container:nginx#web)');
    const beside = preview(`host:x86,16cpu,64G(${machine})`, `host:x86,16cpu,64G(${machine};container:nginx#web)`);
    expect(alone.readyInMs).toBeLessThan(5000);
    expect(beside.readyInMs).toBeLessThan((alone.readyInMs ?? 0) + 1000);
  });

  test('waits for what the new thing stands in', () => {
    const inside = preview(`host:x86,16cpu,64G(${machine})`, `host:x86,16cpu,64G(${machine}(container:nginx#web))`);
    const booted = preview('host:x86,16cpu,64G', `host:x86,16cpu,64G(${machine})`);
    expect(inside.readyInMs).toBeGreaterThan((booted.readyInMs ?? 0) - 200);
    expect(booted.kernelsAfter - booted.kernelsBefore).toBe(1);
  });

  test('a thing that moves starts again where it lands', () => {
    const before = `host:x86,16cpu,64G(${machine};container:nginx#web)`;
    const moved = preview(before, `host:x86,16cpu,64G(${machine}(container:nginx#web))`);
    expect(moved.readyInMs).toBeGreaterThan(5000);
  });

  test('taking away starts nothing', () => {
    expect(preview('host:x86,16cpu,64G(container:nginx#web)', 'host:x86,16cpu,64G').readyInMs).toBe(0);
  });
});
