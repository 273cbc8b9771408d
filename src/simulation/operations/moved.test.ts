// What can be moved, and what it takes in a document that runs.
import { describe, expect, it } from 'vitest';
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import { settled } from '../laws/law.ts';
import { movabilityOf } from './movable.ts';
import { movesOf, type NodeMove } from './moved.ts';

const MB = 1024 * 1024;

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

/** The node called `it`, everything having run for a while. */
function moved(notation: string, parameters: Readonly<Record<string, number>> = {}): NodeMove {
  const topology = documentOf(notation);
  const ids = walk(topology).map(({ node }) => node.id);
  const found = movesOf(topology, settled(topology, ids, parameters), parameters).find(({ node }) => node === 'it');
  if (!found) throw new Error(notation);
  return found;
}

describe('how a thing moves, and why not', () => {
  it.each([
    ['host:x86(vm#it)', 'pre-copy', []],
    ['host:z(lpar#it)', null, ['partition']],
    ['host:z(lpar(zvm#it))', 'relocation', []],
    ['host:z(lpar(vm#it))', 'pre-copy', []],
    ['host:z(lpar(zvm:zvm#it(zvm)))', null, ['runs-zvm']],
    ['host:x86(microvm#it)', 'snapshot', ['monitor-saves-only']],
    ['host:x86(microvm#it,monitor=lightvm)', 'snapshot', ['monitor-saves-only']],
    ['host:x86(microvm#it,monitor=cloud-hypervisor)', 'pre-copy', []],
    ['host:x86(kata#it)', null, ['sandbox-without-checkpoint']],
    ['host:x86(container:nginx#it)', 'checkpoint', ['container-stops']],
    ['host:x86(system-container#it)', 'checkpoint', ['container-stops']],
    ['host:x86(container:kubevirt#it(vm))', null, ['machine-inside']],
    ['host:x86(gvisor:nginx#it)', 'sentry-checkpoint', ['sentry-stops']],
  ] as const)('%s', (notation, way, reasons) => {
    const move = moved(notation);
    expect([move.way, move.reasons]).toEqual([way, reasons]);
    expect(move.move === null).toBe(way === null);
    if (move.move) expect(move.move.live).toBe(reasons.length === 0);
  });

  it('does not move hosts, nor anything that holds a device of one', () => {
    const topology = documentOf('host:x86(vm; microvm; container; gvisor)');
    const nodes = walk(topology).map(({ node }) => node);
    const all = nodes.map((node) => movabilityOf(topology, node, true));
    expect(all.map(({ way }) => way)).toEqual([null, null, null, null, null]);
    expect(all.flatMap(({ reasons }) => reasons)).toEqual(['host', ...Array(4).fill('device-passed-through')]);
  });

  it('does not move what does not run yet', () => {
    const topology = documentOf('host:x86(vm#it)');
    const [it] = movesOf(topology, settled(topology, []));
    expect(it).toMatchObject({ way: null, reasons: ['not-running'], move: null });
  });
});

describe('a figure that somebody set to nothing', () => {
  it.each([
    ['move.bandwidthMiBPerS', 'host:x86(vm#it)'],
    ['relocate.bandwidthMiBPerS', 'host:z(lpar(zvm#it))'],
    ['move.lastBandwidthMiBPerS', 'host:x86(container:nginx#it)'],
  ])('%s leaves %s where it is', (parameter, notation) => {
    expect(moved(notation, { [parameter]: 0 })).toMatchObject({ way: null, reasons: ['no-bandwidth'], move: null });
  });

  it('gives numbers all the same where memory is rewritten in no time', () => {
    const move = moved('host:x86(vm,workload=batch#it)', { 'move.rewriteS': 0 }).move;
    expect(move?.downtimeMs).toBeGreaterThan(0);
    expect(Number.isFinite(move?.bytesSent)).toBe(true);
  });
});

describe('what is sent', () => {
  it('is what a guest has touched, or all that it was given', () => {
    const vm = 'host:x86,16cpu,64G(vm:debian,2cpu,4G#it)';
    const touched = moved(vm).move?.rounds[0]?.bytes ?? 0;
    expect(touched).toBeGreaterThan(100 * MB);
    expect(touched).toBeLessThan(2048 * MB);
    expect(moved(vm, { 'move.sendsAll': 1 }).move?.rounds[0]?.bytes).toBe(4096 * MB);
  });

  it('is the same for each instance of a cohort', () => {
    const one = moved('host:x86,16cpu,64G(vm:debian#it(container:nginx*3))').move;
    const many = moved('host:x86,16cpu,64G(vm:debian#it*4(container:nginx*3))').move;
    expect(many?.bytesSent).toBeCloseTo(one?.bytesSent ?? 0, 3);
    expect(many?.downtimeMs).toBeCloseTo(one?.downtimeMs ?? 0, 6);
  });

  it('is private memory only for a container: its files are in the image', () => {
    // nginx: 4 MiB of its own and 24 MiB of its work.
    expect((moved('host:x86(container:nginx#it)').move?.bytesSent ?? 0) / MB).toBeCloseTo(28, 2);
  });

  it('takes as long as its processes take to freeze and to make again, and its memory to send', () => {
    const { move } = moved('host:x86(container:nginx#it)');
    expect(move?.downtimeMs).toBeCloseTo(3 * 170 + (28 / 128) * 1000 + 3 * 170, 1);
    expect(moved('host:x86(container:nginx#it)', { 'checkpoint.processMs': 20 }).move?.downtimeMs).toBeLessThan(
      move?.downtimeMs ?? 0,
    );
  });

  it('is held up by the network of its host', () => {
    const slow = moved('host:x86,net=16M(vm:debian#it)').move;
    const fast = moved('host:x86,net=1000M(vm:debian#it)').move;
    expect(slow?.rounds[0]?.seconds).toBeCloseTo(8 * (fast?.rounds[0]?.seconds ?? 0), 6);
  });

  it('is sent again by those who write, so that a large busy heap never gets away at a gigabit', () => {
    const busy = moved('host:x86,32cpu,128G(vm:debian,8cpu,32G#it(container:jvm,workload=build*8))');
    expect(busy.move).toMatchObject({ converges: false, totalSeconds: null });
    const wide = { 'move.bandwidthMiBPerS': 6000, 'move.lastBandwidthMiBPerS': 6000 };
    const broad = moved('host:x86,32cpu,128G,net=12G(vm:debian,8cpu,32G#it(container:jvm,workload=build*8))', wide);
    expect(broad.move?.converges).toBe(true);
  });
});

describe('where it could go', () => {
  const against = (here: string, there: string) =>
    moved(`host:${here}#a; host:${there}#b`).targets.map(({ host, reasons }) => [host, ...reasons]);

  it.each([
    ['x86(vm#it)', 'x86', []],
    ['x86(vm#it)', 'z', ['architecture-differs']],
    ['x86(container:nginx#it)', 'z', ['architecture-differs']],
    ['x86,16cpu,64G(vm,2cpu,8G#it(container:redis*40))', 'x86,2cpu,2G', ['not-enough-memory']],
    ['z(lpar(zvm#it))', 'z(container:nginx)', ['refused']],
    ['z(lpar(zvm#it))', 'z(lpar(zvm))', []],
  ] as const)('%s to %s', (here, there, reasons) => {
    expect(against(here, there)).toEqual([['b', ...reasons]]);
  });

  it('asks nothing where there is one host', () => {
    expect(moved('host:x86(vm#it)').targets).toEqual([]);
  });
});
