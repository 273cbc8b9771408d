// A running thing taken from one host to another while it runs: what is sent, how long it stands still, what stays as it was,
// and what comes of it when something happens on the way.
import { describe, expect, it } from 'vitest';
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import type { EventFrame, Frame } from '../frame.ts';
import { movesOf } from '../operations/moved.ts';
import { createRun, type Run } from '../run.ts';
import { entriesOf } from '../timeline.ts';
import { type MoveOutcome, readOutcome } from './outcome.ts';

const MiB = 1024 * 1024;
const PAIR = 'host:x86#a,16cpu,64G(vm:debian#it,2cpu,4G(container:nginx#web)); host:x86#b,16cpu,64G';

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

/** Everything up from the beginning; `steps` by the second at which they happen. */
function runOf(
  notation: string,
  steps: Readonly<Record<number, string>>,
  parameters: Readonly<Record<string, number>> = {},
): Run {
  const topology = documentOf(notation);
  const timeline = entriesOf(
    topology,
    Object.entries(steps).map(([second, words]) => ({ atMs: Number(second) * 1000, words })),
  );
  if (!timeline.ok) throw new Error(`${timeline.step.words}: ${timeline.mistake.code}`);
  const running = walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node.id]));
  return createRun({ seed: 1, parameters, running, entries: timeline.entries }, 300_000);
}

const eventsOf = (run: Run, type: EventFrame['type']) => run.events.filter((event) => event.type === type);

function outcomeOf(run: Run): MoveOutcome {
  const [event] = eventsOf(run, 'moved');
  if (!event) throw new Error('it never moved');
  return readOutcome(event.detail);
}

const nodeOf = (frame: Frame, id: string) => frame.nodes.find((node) => node.id === id);
const hostOf = (frame: Frame, id: string) => frame.hosts.find((host) => host.id === id) as Frame['hosts'][number];

describe('a machine that moves while it runs', () => {
  const run = runOf(PAIR, { 10: 'move it into b' });
  const outcome = outcomeOf(run);
  const landedMs = 10_000 + outcome.totalMs;

  it('never boots: what is in it goes on', () => {
    expect(eventsOf(run, 'ready')).toEqual([]);
    expect(eventsOf(run, 'removed')).toEqual([]);
    const frame = run.frameAt(landedMs + 1);
    expect(nodeOf(frame, 'it')).toMatchObject({ path: 'b/it', phase: 'running', ready: 1 });
    expect(nodeOf(frame, 'web')).toMatchObject({ path: 'b/it/web', phase: 'running', throughput: 500 });
    expect(frame.moves).toBeUndefined();
  });

  it('takes what the window "Running it" said that it would', () => {
    const said = movesOf(documentOf(PAIR), run.frameAt(9_999)).find(({ node }) => node === 'it')?.move;
    expect(outcome.rounds).toBe(said?.rounds.length);
    // What its writes cost is measured at the pace that it has while it is copied.
    expect(outcome.bytes / (said?.bytesSent ?? 0)).toBeCloseTo(1, 2);
    expect(outcome.totalMs / 1000 / (said?.totalSeconds ?? 0)).toBeCloseTo(1, 2);
    expect(outcome.stillMs / (said?.downtimeMs ?? 0)).toBeCloseTo(1, 1);
    expect(outcome.kept).toBe(true);
  });

  it('uses the networks of both hosts meanwhile', () => {
    const frame = run.frameAt(12_000);
    expect(hostOf(frame, 'b').network.usedBytesPerS).toBeCloseTo(128 * MiB, 0);
    expect(hostOf(frame, 'a').network.usedBytesPerS).toBeGreaterThan(128 * MiB);
    expect(hostOf(run.frameAt(landedMs + 1), 'a').network.usedBytesPerS).toBe(0);
  });

  it('is held by both hosts before it leaves the first', () => {
    const [before, during, after] = [9_999, 15_000, landedMs + 1].map((tMs) => run.frameAt(tMs)) as [
      Frame,
      Frame,
      Frame,
    ];
    const free = (frame: Frame, id: string) => hostOf(frame, id).memory.freeMiB;
    expect(free(during, 'a')).toBeCloseTo(free(before, 'a'), 6);
    const [move] = during.moves ?? [];
    expect(move).toMatchObject({ from: 'a', to: 'b', step: 'copying', round: 1 });
    expect(free(before, 'b') - free(during, 'b')).toBeCloseTo(move?.sentMiB ?? 0, 1);
    expect(free(after, 'a') - free(before, 'a')).toBeCloseTo(free(before, 'b') - free(after, 'b'), 0);
  });

  it('gives its work a little less while it is copied, and nothing while it stands still', () => {
    const busy = 'host:x86#a,16cpu,64G(vm:debian,workload=batch#it,2cpu,4G); host:x86#b,16cpu,64G';
    const batch = runOf(busy, { 10: 'move it into b' }, { 'move.guestLoss': 0.1 });
    const end = 10_000 + outcomeOf(batch).totalMs;
    const at = (tMs: number) => nodeOf(batch.frameAt(tMs), 'it')?.throughput ?? -1;
    expect(at(11_000) / at(9_000)).toBeCloseTo(0.9, 6);
    expect(at(end - 1)).toBe(0);
    expect(at(end + 1)).toBeCloseTo(at(9_000), 6);
  });

  it('shows the same moments whichever way they are asked for', () => {
    const times = [landedMs + 1, 15_000, landedMs - 1, 9_999, 12_000, landedMs];
    const again = runOf(PAIR, { 10: 'move it into b' });
    expect(
      [...times]
        .reverse()
        .map((tMs) => again.frameAt(tMs))
        .reverse(),
    ).toEqual(times.map((tMs) => run.frameAt(tMs)));
  });
});

describe('on the way', () => {
  it('comes back at once when it is taken back before it went', () => {
    const run = runOf(PAIR, { 10: 'move it into b', 12: 'move it into a' });
    expect(eventsOf(run, 'moved')).toEqual([]);
    expect(eventsOf(run, 'ready')).toEqual([]);
    const frame = run.frameAt(13_000);
    expect(nodeOf(frame, 'it')?.path).toBe('a/it');
    expect(hostOf(frame, 'b').memory.freeMiB).toBe(hostOf(run.frameAt(9_999), 'b').memory.freeMiB);
  });

  it('is lost with a host that fails, and starts at the other end: nothing moves from a dead host', () => {
    const run = runOf(PAIR, { 10: 'move it into b', 12: 'host-failure in a' });
    expect(eventsOf(run, 'moved')).toEqual([]);
    expect(nodeOf(run.frameAt(12_001), 'it')).toMatchObject({ path: 'b/it', phase: 'starting' });
    expect(nodeOf(run.frameAt(100_000), 'web')).toMatchObject({ path: 'b/it/web', phase: 'running' });
  });

  it('runs on where it is when the other end fails, and sets out again when that is back', () => {
    const run = runOf(PAIR, { 10: 'move it into b', 12: 'host-failure in b', 20: 'end host-failure in b' });
    const held = run.frameAt(15_000);
    expect(nodeOf(held, 'web')).toMatchObject({ path: 'a/it/web', throughput: 500 });
    expect(held.moves).toMatchObject([{ step: 'waiting', sentMiB: 0 }]);
    // The host boots first; nothing that moves has to.
    const up = eventsOf(run, 'ready');
    expect(up.map(({ node }) => node)).toEqual(['b']);
    expect(nodeOf(run.frameAt((up[0]?.tMs ?? 0) + 80_000), 'web')).toMatchObject({ path: 'b/it/web', throughput: 500 });
  });

  it('takes what is just starting in it along, where it was', () => {
    const other = runOf(PAIR, { 10: 'move it into b', 15.8: 'add container:redis#late into it' });
    const ready = other.events.filter(({ node, type }) => node === 'late' && type === 'ready');
    expect(ready).toHaveLength(1);
    const still = runOf(PAIR, { 15.8: 'add container:redis#late into it' });
    const alone = still.events.find(({ node, type }) => node === 'late' && type === 'ready')?.tMs ?? 0;
    const landed = eventsOf(other, 'moved')[0]?.tMs ?? 0;
    // It is ready later by as long as the machine stood still, whether that came before or after it was done.
    const stood = alone > landed - outcomeOf(other).stillMs ? outcomeOf(other).stillMs : 0;
    expect((ready[0]?.tMs ?? 0) - alone).toBeCloseTo(stood, -2);
  });

  it('ends with what moves when that is removed', () => {
    const run = runOf(PAIR, { 10: 'move it into b', 12: 'remove it' });
    const frame = run.frameAt(13_000);
    expect(frame.moves).toBeUndefined();
    expect(frame.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(hostOf(frame, 'a').network.usedBytesPerS).toBe(0);
  });
});

describe('what cannot move as it is', () => {
  const reasonOf = (notation: string, parameters: Readonly<Record<string, number>> = {}) =>
    eventsOf(runOf(notation, { 10: 'move it into b' }, parameters), 'moved-anew').map(({ detail }) => detail);

  it.each([
    ['host:x86#a(container:nginx#it); host:x86#b', 'container-stops'],
    ['host:x86#a(gvisor:nginx#it); host:x86#b', 'sentry-stops'],
    ['host:x86#a(kata:nginx#it); host:x86#b', 'sandbox-without-checkpoint'],
    ['host:x86#a(microvm#it); host:x86#b', 'monitor-saves-only'],
    ['host:x86#a(container:kubevirt#it(vm)); host:x86#b', 'machine-inside'],
    ['host:x86#a,64G(vm,32G#it(container:redis*40)); host:x86#b,2G', 'not-enough-memory'],
  ])('%s stops and starts: %s', (notation, reason) => {
    expect(reasonOf(notation)).toEqual([reason]);
  });

  it('stops and starts where a move may send nothing', () => {
    expect(reasonOf('host:x86#a(vm#it); host:x86#b', { 'move.bandwidthMiBPerS': 0 })).toEqual(['no-bandwidth']);
  });

  it.each([
    ['host:x86#a(container:nginx#it); host:x86#b', 'checkpoint'],
    ['host:x86#a(gvisor:nginx#it); host:x86#b', 'sentry-checkpoint'],
    ['host:x86#a(microvm#it); host:x86#b', 'snapshot'],
  ])('%s is frozen and made again where somebody has set that up', (notation, way) => {
    const run = runOf(notation, { 10: 'move it into b' }, { 'move.stopped': 1 });
    const outcome = outcomeOf(run);
    expect(outcome).toMatchObject({ way, rounds: 0, stillMs: outcome.totalMs });
    const said = movesOf(documentOf(notation), run.frameAt(9_999)).find(({ node }) => node === 'it')?.move;
    expect(outcome.stillMs / (said?.downtimeMs ?? 0)).toBeCloseTo(1, 2);
    expect(eventsOf(run, 'ready')).toEqual([]);
  });

  it('relocates a guest of z/VM over channels of its own', () => {
    const run = runOf('host:z#a(lpar(zvm#it; zvm#stays)); host:z#h(lpar#b(zvm#other))', { 10: 'move it into b' });
    expect(outcomeOf(run).way).toBe('relocation');
    expect(hostOf(run.frameAt(10_100), 'h').network.usedBytesPerS).toBe(0);
  });
});

describe('between two partitions of one machine', () => {
  const WITHIN = 'host:z#m,16cpu,64G(lpar#a,4cpu,16G(vm:debian#it,2cpu,4G(container:nginx#web)); lpar#b,4cpu,16G)';
  const run = runOf(WITHIN, { 10: 'move it into b' });

  it('a machine moves as between any two: copied while it runs, and never booted', () => {
    const outcome = outcomeOf(run);
    expect(outcome.rounds).toBeGreaterThanOrEqual(1);
    expect(outcome.bytes).toBeGreaterThan(100 * MiB);
    expect(outcome.stillMs).toBeLessThan(2000);
    expect(eventsOf(run, 'removed')).toEqual([]);
    expect(eventsOf(run, 'moved-anew')).toEqual([]);
    const landedMs = 10_000 + outcome.totalMs;
    expect(nodeOf(run.frameAt(landedMs - 100), 'it')).toMatchObject({ path: 'm/a/it', phase: 'running' });
    expect(nodeOf(run.frameAt(landedMs + 1), 'web')).toMatchObject({ path: 'm/b/it/web', phase: 'running' });
  });

  it('goes through the network of the machine once', () => {
    const busy =
      hostOf(run.frameAt(12_000), 'm').network.usedBytesPerS - hostOf(run.frameAt(9_999), 'm').network.usedBytesPerS;
    expect(busy).toBeGreaterThan(64 * MiB);
    expect(busy).toBeLessThan(160 * MiB);
  });

  it('stays where it is if that is taken back, and goes if its partition does', () => {
    const back = runOf(WITHIN, { 10: 'move it into b', 11: 'move it into a' });
    expect(eventsOf(back, 'moved')).toEqual([]);
    expect(nodeOf(back.frameAt(60_000), 'it')).toMatchObject({ path: 'm/a/it', phase: 'running' });
    const gone = runOf(WITHIN, { 10: 'move it into b', 11: 'remove a' });
    expect(eventsOf(gone, 'moved')).toEqual([]);
    expect(nodeOf(gone.frameAt(120_000), 'it')).toMatchObject({ path: 'm/b/it', phase: 'running' });
  });

  it('what stands in a cohort starts anew, and says why', () => {
    const many = runOf('host:z#m,16cpu,64G(lpar#a,2cpu,8G*2(vm:debian#it,1cpu,2G); lpar#b,4cpu,16G)', {
      10: 'move it into b',
    });
    expect(eventsOf(many, 'moved-anew').map(({ detail }) => detail)).toContain('several-places');
  });
});
