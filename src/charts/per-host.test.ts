// A chart's headline host by host: as if each were the only one, and nothing where there is one.
import { expect, test } from 'vitest';
import { createRun } from '../simulation/run.ts';
import { read } from '../topology/read.ts';
import { isolationHeadline } from './isolation/measures.ts';
import { memoryHeadline } from './memory-sharing/stack.ts';
import { ofHost, perHost } from './per-host.ts';
import { startupHeadline } from './startup-cost/rows.ts';

const A = 'host:x86#a,8cpu,16G(container:nginx#web,@acme;container:nginx#evil,@globex)';
const B = 'host:x86#a-b,8cpu,16G(vm:debian#bank,2cpu,2G,@initech;container:redis#store,@hooli)';

function frameOf(notation: string) {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const entries = [{ atMs: 0, topology: document.topology }];
  return createRun({ seed: 1, parameters: {}, running: [], entries }, 60_000).frameAt(60_000);
}
const both = frameOf(`${A};${B}`);

test('one host has its figure in the headline and no other', () => {
  expect(perHost(frameOf(A), () => 1)).toEqual([]);
  expect(perHost(null, () => 1)).toEqual([]);
});

test('a host whose id begins as another’s has nothing of it', () => {
  expect(
    ofHost(both, 'a')
      .nodes.map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'evil', 'web']);
  expect(
    ofHost(both, 'a-b')
      .nodes.map(({ id }) => id)
      .sort(),
  ).toEqual(['a-b', 'bank', 'store']);
});

test('walls are those of the host alone, what is saved adds up, and the last to be ready is on one of them', () => {
  const walls = perHost(both, (frame) => isolationHeadline(frame)?.walls ?? null);
  expect(walls).toEqual([
    { host: 'a', value: isolationHeadline(frameOf(A))?.walls },
    { host: 'a-b', value: isolationHeadline(frameOf(B))?.walls },
  ]);
  const saved = perHost(both, (frame) => memoryHeadline(frame)?.savedMiB ?? null);
  expect(saved.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(memoryHeadline(both)?.savedMiB ?? -1, 6);
  const ready = perHost(both, (frame) => startupHeadline(frame)?.readyMs ?? null);
  expect(Math.max(...ready.map(({ value }) => value ?? 0))).toBe(startupHeadline(both)?.readyMs);
});
