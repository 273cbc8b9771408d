// Nothing is too small and, within the bounds of a document, nothing too large.
import { describe, expect, test } from 'vitest';
import { MOST_LEVELS, MOST_NODES } from '../../topology/limits.ts';
import { read } from '../../topology/read.ts';
import { EMPTY_TOPOLOGY, type Sandbox, type Topology } from '../../topology/topology.ts';
import { runOf } from './law.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

const finite = (value: unknown) => expect(JSON.stringify(value)).not.toMatch(/null,"residentMiB"|NaN|Infinity/);

describe('extremes', () => {
  test('a document of length zero', () => {
    const run = runOf(EMPTY_TOPOLOGY, 0);
    expect(run.frameAt(0)).toMatchObject({ nodes: [], hosts: [] });
    expect(run.readyMs).toBe(0);
  });

  test.each(['host:x86', 'host:z', 'host:x86; host:z', 'host:x86,1cpu,1M'])('an empty host: %s', (notation) => {
    const frame = runOf(document(notation), 1_000).frameAt(1_000);
    expect(frame.hosts.length).toBe(notation.split(';').length);
    for (const { memory } of frame.hosts) expect(memory.freeMiB).toBeGreaterThanOrEqual(0);
    finite(frame);
  });

  test('a look ahead of no time at all', () => {
    const run = runOf(document('host:x86(container:nginx; vm:debian)'), 0);
    expect(run.frameAt(0).nodes).toHaveLength(3);
    expect(run.readyMs).toBe(null);
  });

  test('ten million containers in a million machines', () => {
    const frame = runOf(
      document('host:x86,4096cpu,1024T(vm:minimal,1cpu,64M*1000000(container:alpine*10))'),
      1_000,
    ).frameAt(1_000);
    expect(frame.nodes.map(({ count }) => count)).toEqual([1, 1_000_000, 10_000_000]);
    finite(frame);
  });

  test('as many nodes as a document may have', { timeout: 120_000 }, () => {
    const children = Array.from(
      { length: MOST_NODES - 1 },
      (_, at): Sandbox => ({ id: `c${at}`, kind: 'container', replicas: 1, image: 'alpine', children: [] }),
    );
    const topology: Topology = {
      ...EMPTY_TOPOLOGY,
      hosts: [{ id: 'host', kind: 'host', platform: 'x86', cores: 64, memoryBytes: 2 ** 44, merging: false, children }],
    };
    // An engine that connects one after the other needs more than an hour for them.
    const endMs = 7_200_000;
    const run = runOf(topology, endMs);
    expect(run.readyMs).toBeGreaterThan(0);
    const frame = run.frameAt(endMs);
    expect(frame.nodes).toHaveLength(MOST_NODES);
    finite(frame.hosts[0]?.memory);
  });

  test('as deep as a document may be', () => {
    const depth = MOST_LEVELS - 1;
    const notation = `host:x86,64cpu,64T(${'vm:minimal,1cpu,1T,nested=on('.repeat(depth - 1)}vm:minimal,1cpu,64M${')'.repeat(depth - 1)})`;
    const frame = runOf(document(notation), 1_000).frameAt(1_000);
    expect(frame.nodes).toHaveLength(MOST_LEVELS);
    finite(frame);
  });
});
