// Each node that an incident takes says why, and those it spares say nothing.
import { expect, test } from 'vitest';
import { read } from '../topology/notation.ts';
import { reasonsOf } from './reasons.ts';
import type { IncidentName } from './recording.ts';
import { createRun } from './run.ts';

function reasons(notation: string, name: IncidentName, aimedAt: string, node: string) {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const { topology } = document;
  const incident = { name, node: aimedAt, action: 'begin' } as const;
  const entries = [
    { atMs: 0, topology },
    { atMs: 30_000, incident },
  ];
  const frame = createRun({ seed: 1, parameters: {}, running: [], entries }, 40_000).frameAt(31_000);
  return reasonsOf(frame, topology, node);
}

const NESTED = 'host:x86,16cpu,64G#h(vm:alpine#one,1cpu,1G(container:nginx#in); container:nginx#out)';
const failure = (node: string, incident: string, aimedAt: string) => ({
  code: 'kernel-failed',
  node,
  tMs: 30_000,
  incident,
  aimedAt,
});
const within = (node: string) => ({ code: 'lost-with', node });

test.each([
  ['kernel-panic', 'one', 'one', [failure('one', 'kernel-panic', 'one')]],
  ['kernel-panic', 'one', 'in', [within('one'), failure('one', 'kernel-panic', 'one')]],
  ['kernel-panic', 'in', 'in', [within('one'), failure('one', 'kernel-panic', 'in')]],
  ['kernel-panic', 'one', 'out', []],
  ['kernel-panic', 'out', 'in', [within('one'), within('h'), failure('h', 'kernel-panic', 'out')]],
  ['host-failure', 'in', 'out', [within('h'), failure('h', 'host-failure', 'in')]],
  ['cpu-hog', 'in', 'out', []],
  ['kernel-panic', 'one', 'nobody', []],
] as const)('%s at %s: why %s', (name, aimedAt, node, expected) => {
  expect(reasons(NESTED, name, aimedAt, node)).toEqual(expected);
});

test('what is ended for want of memory names the limit that ran out', () => {
  const notation = 'host:x86,16cpu,64G#h(container:postgres#big,8M; container:nginx#out)';
  expect(reasons(notation, 'cpu-hog', 'out', 'big')).toEqual([
    { code: 'killed-for-memory', tMs: expect.any(Number), limitNode: 'big' },
  ]);
  expect(reasons(notation, 'cpu-hog', 'out', 'out')).toEqual([]);
});
