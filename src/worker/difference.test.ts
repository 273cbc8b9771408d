// What is told of a frame is enough to have it again, and no more than has become another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import { read } from '../topology/notation.ts';
import { changed, changeOf } from './difference.ts';

/** Values that are often alike, as two moments of a run are. */
const like = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, 1, -0, Number.NaN, Number.POSITIVE_INFINITY, null, 'a', true),
    tie('list'),
    tie('thing'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  thing: fc.record(
    { id: fc.constantFrom('a', 'b'), load: tie('value'), stages: tie('list'), memory: tie('value') },
    { requiredKeys: [], noNullPrototype: true },
  ),
})).value;

test('what has changed, told through a thread, makes the same value of the one before', () => {
  fc.assert(
    fc.property(like, like, (before, now) => {
      const told = structuredClone(changeOf(before, now));
      expect(changed(structuredClone(before), told)).toEqual(now);
    }),
  );
});

test('of equal values nothing is told', () => {
  fc.assert(
    fc.property(like, (value) => {
      expect(changeOf(value, structuredClone(value))).toBeNull();
    }),
  );
});

test('what has stayed is neither told nor another object', () => {
  const node = (id: string, load: number) => ({
    id,
    cpu: { load },
    memory: { MiB: 12 },
    stages: [{ name: 'kernel', ends: 3 }],
  });
  const before = { nodes: [node('a', 1), node('b', 2)], events: [{ tMs: 1 }] };
  const now = { nodes: [node('a', 1), node('b', 3)], events: [{ tMs: 1 }, { tMs: 2 }] };
  const change = changeOf(before, now);
  expect(change).toEqual({
    parts: {
      nodes: { items: [[1, { parts: { cpu: { parts: { load: { is: 3 } } } } }]], more: [] },
      events: { items: [], more: [{ tMs: 2 }] },
    },
  });
  const seen = changed(before, change) as typeof before;
  expect(seen).toEqual(now);
  expect(seen.nodes[0]).toBe(before.nodes[0]);
  expect(seen.nodes[1]?.stages).toBe(before.nodes[1]?.stages);
});

test('another thing in the place of one is told as a whole', () => {
  const [before, now] = [
    { id: 'a', load: 1 },
    { id: 'b', load: 1 },
  ];
  expect(changeOf([before], [now])).toEqual({ items: [[0, { is: now }]], more: [] });
});

test('a run that is told by changes, forward and back, is the run that is told whole', () => {
  const result = read(
    'host:x86,8cpu,4G(vm:debian,2cpu,1G#m,@acme(container:nginx#a*2;container:redis#b);container:postgres#c*6,@globex;container:nginx#d)',
  );
  if (!result.ok) throw new Error(result.error.code);
  const entries: Recording['entries'] = [
    { atMs: 0, topology: result.topology },
    { atMs: 6000, incident: { name: 'memory-hog', node: 'd', action: 'begin' } },
    { atMs: 9000, incident: { name: 'kernel-panic', node: 'm', action: 'begin' } },
  ];
  const recording: Recording = { seed: 1, parameters: {}, running: [], entries };
  const run = createRun(recording, 40_000);
  let told: Frame | null = null;
  let seen: unknown = null;
  for (const tMs of [0, 500, 800, 3000, 5900, 6100, 8000, 9100, 20_000, 39_000, 7000, 0, 12_000, 12_030]) {
    const frame = run.frameAt(tMs);
    seen = changed(seen, structuredClone(changeOf(told, frame)));
    told = frame;
    expect(seen).toEqual(frame);
  }
});
