// A host that fails takes its time to come back, and a manager of a cluster need not wait for that.
import { describe, expect, it } from 'vitest';
import { createValue } from '../catalog/parameters.ts';
import { read } from '../topology/read.ts';
import { createRun, type Run } from './run.ts';
import { entriesOf } from './timeline.ts';

const value = createValue();
const STEADY = { 'startup.variation': 0 };

function runOf(
  notation: string,
  steps: Readonly<Record<number, string>>,
  running: readonly string[],
  untilMs: number,
): Run {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const words = Object.entries(steps).flatMap(([s, all]) =>
    all.split('; ').map((one) => ({ atMs: Number(s) * 1000, words: one })),
  );
  const timeline = entriesOf(document.topology, words);
  if (!timeline.ok) throw new Error(timeline.mistake.code);
  return createRun({ seed: 1, parameters: STEADY, running, entries: timeline.entries }, untilMs);
}

const phases = (run: Run, tMs: number) =>
  Object.fromEntries(run.frameAt(tMs).nodes.map(({ id, phase }) => [id, phase]));
const when = (run: Run, type: string, node: string) =>
  run.events.flatMap((event) => (event.type === type && event.node === node ? [event.tMs] : []));

describe('a host that is started again', () => {
  it.each([
    ['host:x86#h(container:nginx#it)', 'host-failure', 'restart.x86HostS'],
    ['host:x86#h(container:nginx#it)', 'kernel-panic', 'restart.x86HostS'],
    ['host:z#h(container:nginx#it)', 'host-failure', 'restart.zHostS'],
    ['host:z#h(container:nginx#it)', 'kernel-panic', 'restart.zSystemS'],
    ['host:z#h(lpar:debian#it)', 'kernel-panic', 'restart.zHostS'],
  ])('%s after %s is up after %s, and only then starts what stands on it', (notation, incident, figure) => {
    const bootMs = value(figure) * 1000;
    const run = runOf(notation, { 100: `${incident} in h`, 110: `end ${incident} in h` }, ['it'], 1_200_000);
    expect(phases(run, 105_000)).toEqual({ h: 'failed', it: 'failed' });
    expect(phases(run, 110_001)).toEqual({ h: 'starting', it: 'waiting' });
    expect(when(run, 'ready', 'h')).toEqual([110_000 + bootMs]);
    expect(phases(run, 110_000 + bootMs)).toMatchObject({ h: 'running', it: 'starting' });
    const [first] = runOf(notation, {}, [], 200_000).events.filter(
      ({ type, node }) => type === 'ready' && node === 'it',
    );
    expect(when(run, 'ready', 'it')[0]).toBeCloseTo(110_000 + bootMs + (first?.tMs ?? 0), 6);
    expect(run.frameAt(120_000).nodes.find(({ id }) => id === 'h')?.expectedReadyMs).toBe(110_000 + bootMs);
  });

  it('comes up once, however often somebody asks, and not at all when it fails again meanwhile', () => {
    const again = 'end host-failure in h';
    const twice = runOf(
      'host:x86#h(container:nginx#it)',
      { 100: 'host-failure in h', 110: again, 150: again },
      [],
      600_000,
    );
    expect(when(twice, 'ready', 'h')).toEqual([290_000]);
    const failing = runOf(
      'host:x86#h(container:nginx#it)',
      { 100: 'host-failure in h', 110: again, 150: 'kernel-panic in h' },
      [],
      600_000,
    );
    expect(when(failing, 'ready', 'h')).toEqual([]);
    expect(phases(failing, 600_000)).toEqual({ h: 'failed', it: 'failed' });
  });

  it('leaves a machine that failed by itself alone while its host has not failed', () => {
    const run = runOf(
      'host:x86#h(vm:alpine#it)',
      { 10: 'kernel-panic in it', 20: 'end kernel-panic in h' },
      ['it'],
      60_000,
    );
    expect(phases(run, 50_000)).toEqual({ h: 'running', it: 'failed' });
  });
});

describe('a host that fails under a manager', () => {
  const TWO = 'host:x86,16cpu,64G#a(vm:alpine#it,2cpu,4G; container:nginx#web); host:x86,16cpu,64G#b';
  const machinesMs = value('failover.machinesS') * 1000;
  const containersMs = (value('failover.containersS') + value('failover.evictionS')) * 1000;

  it('has its machines started elsewhere in seconds, and its containers when the orchestrator gives it up', () => {
    const run = runOf(TWO, { 100: 'host-failover in a' }, ['it', 'web'], 900_000);
    expect(when(run, 'failed-over', 'it')).toEqual([100_000 + machinesMs]);
    expect(when(run, 'failed-over', 'web')).toEqual([100_000 + containersMs]);
    expect(phases(run, 100_000 + machinesMs)).toMatchObject({ a: 'failed', it: 'starting', web: 'failed' });
    const end = run.frameAt(900_000);
    expect(end.elsewhere).toEqual([
      { node: 'it', from: 'a', to: 'b' },
      { node: 'web', from: 'a', to: 'b' },
    ]);
    expect(end.nodes.map(({ path, phase }) => `${path} ${phase}`)).toEqual([
      'a failed',
      'b running',
      'b/it running',
      'b/web running',
    ]);
  });

  it('keeps what it was too late for: the host is back before the orchestrator gives it up', () => {
    const run = runOf(TWO, { 100: 'host-failover in a', 150: 'end host-failover in a' }, ['it', 'web'], 900_000);
    expect(run.frameAt(900_000).nodes.map(({ path }) => path)).toEqual(['a', 'a/web', 'b', 'b/it']);
    expect(when(run, 'failed-over', 'web')).toEqual([]);
  });

  it.each([
    ['host:x86#a(vm:alpine#it)', 'no-host'],
    ['host:x86#a(vm:alpine#it); host:z#b', 'architecture-differs'],
    ['host:x86,16cpu,64G#a(vm:alpine#it,1cpu,8G); host:x86,4cpu,4G#b', 'not-enough-memory'],
    ['host:z,16cpu,64G#a(lpar:debian#it,2cpu,8G); host:z,16cpu,64G#b', 'partition'],
    ['host:z,16cpu,64G#a(lpar:zvm#p,4cpu,16G(zvm:alpine#it)); host:z,16cpu,64G#b(container:nginx)', 'refused'],
  ])('%s: %s', (notation, reason) => {
    const run = runOf(notation, { 100: 'host-failover in a' }, [], 200_000);
    const events = run.events.filter(({ type, node }) => type === 'not-failed-over' && node === 'it');
    expect(events.map(({ detail }) => detail)).toEqual([reason]);
    expect(run.frameAt(200_000).elsewhere).toBeUndefined();
  });

  it('does not promise the same room twice', () => {
    const run = runOf(
      'host:x86,32cpu,128G#a(vm:alpine#one,1cpu,24G; vm:alpine#two,1cpu,24G); host:x86,32cpu,32G#b',
      { 100: 'host-failover in a' },
      [],
      200_000,
    );
    expect(when(run, 'failed-over', 'one')).toHaveLength(1);
    expect(run.events.find(({ type }) => type === 'not-failed-over')).toMatchObject({
      node: 'two',
      detail: 'not-enough-memory',
    });
  });

  it('leaves what was moved by hand where it was put, whatever a manager did before', () => {
    const run = runOf(
      `${TWO}; host:x86,16cpu,64G#c`,
      { 100: 'host-failover in a', 200: 'move it into c', 260: 'scale web 2' },
      ['it', 'web'],
      300_000,
    );
    expect(run.frameAt(300_000).elsewhere).toBeUndefined();
    expect(run.frameAt(300_000).nodes.find(({ id }) => id === 'it')?.path).toBe('c/it');
  });

  it('keeps what stands elsewhere through an edit of something else', () => {
    const run = runOf(TWO, { 100: 'host-failover in a', 160: 'scale web 2' }, ['it', 'web'], 200_000);
    expect(run.frameAt(200_000).nodes.find(({ id }) => id === 'it')).toMatchObject({ path: 'b/it', phase: 'running' });
  });
});
