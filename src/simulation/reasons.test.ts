// Each node that trouble takes, slows or sends elsewhere says why, and those it spares say nothing.
import { describe, expect, test } from 'vitest';
import { read } from '../topology/notation.ts';
import type { Frame } from './frame.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { createRun } from './run.ts';
import { entriesOf } from './timeline.ts';

function reasons(
  notation: string,
  steps: Readonly<Record<number, string>>,
  node: string,
  atMs: number,
  running: readonly string[] = [],
): readonly Reason[] {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const words = Object.entries(steps).flatMap(([s, all]) =>
    all.split('; ').map((one) => ({ atMs: Number(s) * 1000, words: one })),
  );
  const timeline = entriesOf(document.topology, words);
  if (!timeline.ok) throw new Error(timeline.mistake.code);
  const run = createRun({ seed: 1, parameters: {}, running, entries: timeline.entries }, Math.max(atMs, 40_000));
  const frame: Frame = run.frameAt(atMs);
  return reasonsOf(frame, document.topology, node);
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

describe('lost', () => {
  test.each([
    ['kernel-panic', 'one', 'one', [failure('one', 'kernel-panic', 'one')]],
    ['kernel-panic', 'one', 'in', [within('one'), failure('one', 'kernel-panic', 'one')]],
    ['kernel-panic', 'in', 'in', [within('one'), failure('one', 'kernel-panic', 'in')]],
    ['kernel-panic', 'one', 'out', []],
    ['kernel-panic', 'out', 'in', [within('one'), within('h'), failure('h', 'kernel-panic', 'out')]],
    ['host-failure', 'h', 'out', [within('h'), failure('h', 'host-failure', 'h')]],
    ['cpu-hog', 'in', 'nobody', []],
  ] as const)('%s at %s: why %s', (name, aimedAt, node, expected) => {
    expect(reasons(NESTED, { 30: `${name} in ${aimedAt}` }, node, 31_000)).toEqual(expected);
  });

  test('and left down: a manager says why', () => {
    expect(reasons(NESTED, { 10: 'host-failover in h' }, 'in', 40_000)).toEqual([
      ...[within('one'), within('h')],
      { ...failure('h', 'host-failover', 'h'), tMs: 10_000 },
      { code: 'stays-down', because: 'no-host' },
    ]);
  });

  test('and coming back: what stands on it waits', () => {
    const steps = { 10: 'host-failure in h', 20: 'end host-failure in h' };
    expect(reasons(NESTED, steps, 'in', 30_000)).toEqual([{ code: 'waits-for', node: 'h', readyMs: null }]);
    expect(reasons(NESTED, steps, 'out', 250_000)).toEqual([]);
  });

  test('and started elsewhere, with all that stands in it', () => {
    const elsewhere = { code: 'started-elsewhere', from: 'h', to: 'b', tMs: 28_000 };
    const steps = { 10: 'host-failover in h' };
    expect(reasons(`${NESTED}; host:x86#b`, steps, 'one', 40_000)).toEqual([elsewhere]);
    expect(reasons(`${NESTED}; host:x86#b`, steps, 'in', 60_000)).toEqual([elsewhere]);
  });
});

describe('killed', () => {
  const killed = (limitNode: string, limit: string, lost: number, count: number, by: object | null = null) => ({
    ...{ code: 'killed-for-memory', tMs: expect.any(Number), limitNode, limit, lost, count, by },
  });

  test('within its own limit, and nobody else', () => {
    const notation = 'host:x86,16cpu,64G#h(container:postgres#big,8M; container:nginx#out)';
    expect(reasons(notation, {}, 'big', 31_000)).toEqual([killed('big', 'own', 1, 1)]);
    expect(reasons(notation, {}, 'out', 31_000)).toEqual([]);
  });

  test('some of a cohort, in a machine that is too small for all', () => {
    const [reason] = reasons('host:x86,16cpu,64G#h(vm:alpine#m,4cpu,1G(container:jvm#it*10))', {}, 'it', 40_000);
    expect(reason).toMatchObject({ code: 'killed-for-memory', limitNode: 'm', limit: 'machine', count: 10 });
    if (reason?.code !== 'killed-for-memory') return;
    expect(reason.lost).toBeGreaterThan(0);
    expect(reason.lost).toBeLessThan(10);
  });

  test.each([
    ['system-container:debian#box,330M(container:jvm#it; container:nginx#evil)', 'box'],
    ['vm:debian#box,2cpu,700M,swap=0G(container:jvm#it; container:nginx#evil)', 'machine'],
  ])('by a hog in %s: whose limit, and who took it', (inside, limit) => {
    const notation = `host:x86,8cpu,32G,swap=0G#h(${inside})`;
    const by = { incident: 'memory-hog', node: 'evil' };
    expect(reasons(notation, { 20: 'memory-hog in evil' }, 'it', 120_000, ['box', 'it', 'evil'])).toEqual([
      killed('box', limit, 1, 1, by),
    ]);
  });
});

describe('slowed', () => {
  const HOST =
    'host:x86,2cpu,8G#h(container:nginx#web,workload=web; container:nginx#evil); host:x86#far(container:nginx#away,workload=web)';
  const RUNNING = ['web', 'evil', 'away'];

  test.each([
    ['cpu-hog', 'processor'],
    ['disk-hog', 'disk'],
    ['network-hog', 'network'],
  ])('by a %s: through what, and nobody on another host', (name, through) => {
    const notation = HOST.replace(/workload=web/g, name === 'disk-hog' ? 'workload=database' : 'workload=web');
    const steps = { 10: `${name} in evil` };
    const [reason, ...more] = reasons(notation, steps, 'web', 20_000, RUNNING);
    expect(reason).toMatchObject({ code: 'slowed', through, by: [{ incident: name, node: 'evil' }], beside: [] });
    expect(more).toEqual([]);
    if (reason?.code === 'slowed') expect(reason.factor).toBeGreaterThan(1.05);
    expect(reasons(notation, steps, 'away', 20_000, RUNNING)).toEqual([]);
    expect(reasons(notation, { ...steps, 15: `end ${name} in evil` }, 'web', 20_000, RUNNING)).toEqual([]);
    expect(reasons(notation, {}, 'web', 20_000, RUNNING)).toEqual([]);
  });

  test('by a hog of memory: what was swapped out is read again', () => {
    const notation = 'host:x86,8cpu,18G#h(container:nginx#web,workload=web; container:nginx#evil)';
    expect(reasons(notation, { 0: 'memory-hog in evil' }, 'web', 20_000, RUNNING)).toMatchObject([
      { code: 'slowed', through: 'memory', by: [{ incident: 'memory-hog', node: 'evil' }] },
    ]);
  });

  test('by a fork bomb: nothing new can be started', () => {
    const notation = 'host:x86,8cpu,64G#h(container:nginx#web,workload=build; container:nginx#evil)';
    const found = reasons(notation, { 5: 'fork-bomb in evil' }, 'web', 100_000, RUNNING);
    const by = [{ incident: 'fork-bomb', node: 'evil' }];
    expect(found).toMatchObject([{ code: 'slowed', through: 'processes', factor: Number.POSITIVE_INFINITY, by }]);
    const bare = notation.replace('workload=build', 'workload=web');
    expect(reasons(bare, { 5: 'fork-bomb in evil' }, 'web', 100_000, RUNNING).map(({ code }) => code)).toEqual([
      'slowed',
    ]);
    expect(reasons(notation, { 5: 'fork-bomb in evil' }, 'h', 100_000, RUNNING)).toEqual([
      { code: 'no-process', node: 'h', by },
    ]);
  });

  test('by what was started elsewhere, and now stands beside it', () => {
    const notation =
      'host:x86,2cpu,16G#h(vm:debian#one,2cpu,4G(container:nginx#busy*8,workload=batch)); host:x86,2cpu,16G#b(container:nginx#web,workload=web)';
    const found = reasons(notation, { 10: 'host-failover in h' }, 'web', 60_000, ['one', 'busy', 'web']);
    expect(found).toMatchObject([{ code: 'slowed', by: [], beside: expect.arrayContaining(['one']) }]);
  });
});
