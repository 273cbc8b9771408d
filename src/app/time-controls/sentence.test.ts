import { describe, expect, it } from 'vitest';
import { frame, host, NODES, node, series } from '../../charts/fixtures/four-tenants.ts';
import { createFormat, createText } from '../../locales/text.ts';
import type { Edit } from '../../topology/edit.ts';
import type { Sandbox } from '../../topology/topology.ts';
import { EMPTY_TOPOLOGY } from '../../topology/topology.ts';
import { consequenceOf, heldAt, kernelsIn, setGoing } from './consequence.ts';
import { editWords, type Sentence, sentenceOf } from './sentence.ts';

const text = createText('en');
const format = createFormat('en');
const nameOf = (id: string) => (id === 'z16' ? 'IBM z16' : id);
const vm: Sandbox = { id: 'build-vm', kind: 'vm', replicas: 1, children: [] };
const runner: Sandbox = { id: 'ci-runner', kind: 'container', replicas: 1, children: [vm] };
const add: Edit = { type: 'add', parent: 'z16', node: runner };

/** The machine just before ci-runner was placed. */
const before = frame({ tMs: 44_000, nodes: NODES.slice(0, 6) });
const spoken = ({ done, parts }: Sentence) =>
  `${done}  ${parts.map(({ words, stressed }) => (stressed ? `${words} ${stressed}` : words)).join(', ')}`;

describe('what an edit comes to', () => {
  it('is the difference between two settled worlds', () => {
    const after = series();
    const less = {
      ...after,
      hosts: after.hosts.map((each) => ({ ...each, kernel: each.kernel.map((MiB) => MiB - 612) })),
    };
    expect(consequenceOf(add, 'done', before, frame(), less, after)).toEqual({
      memoryMiB: expect.closeTo(612, 6),
      readyInMs: expect.closeTo(3200, 6),
      kernelsBefore: 3,
      kernelsAfter: 4,
    });
  });

  it('compares with the moment of the edit when there were no curves before it', () => {
    const held = 32_768 - 19_250;
    const { memoryMiB } = consequenceOf(add, 'done', before, frame(), null, series());
    expect(memoryMiB).toBeCloseTo(heldAt(series(), 47_200) - held, 6);
  });

  it('does not count what happens long after the old curves end', () => {
    const long = series();
    const short = { tMs: long.tMs.slice(0, 200), hosts: long.hosts };
    const { memoryMiB } = consequenceOf(add, 'done', before, frame(), short, long);
    expect(memoryMiB).toBeCloseTo(0, 6);
  });

  it('does not guess memory before the curves are there, nor readiness that cannot be told', () => {
    const untold = NODES.map((each) => (each.id === 'build-vm' ? { ...each, expectedReadyMs: null } : each));
    const consequence = consequenceOf(add, 'done', before, frame({ nodes: untold }), null, null);
    expect(consequence).toMatchObject({ memoryMiB: null, readyInMs: null });
  });

  it('counts only what the edit set going', () => {
    const remove: Edit = { type: 'remove', node: 'web-1' };
    expect(consequenceOf(remove, 'done', before, frame(), null, null).readyInMs).toBeNull();
    expect(consequenceOf(remove, 'undone', before, frame(), null, null).readyInMs).toBeNull();
    expect(setGoing(add)).toEqual(['ci-runner', 'build-vm']);
  });

  it('counts what taking back a removal starts again', () => {
    const back = node('z16/web-1', 'container', 'initech', { orderedMs: 44_000, stages: [['application', 1]] });
    const remove: Edit = { type: 'remove', node: 'web-1' };
    expect(consequenceOf(remove, 'undone', before, frame({ nodes: [back] }), null, null).readyInMs).toBe(1000);
  });

  it('counts kernels that are still starting, each instance once, and none that are leaving', () => {
    const vms = node('z16/vms', 'vm', 'acme', { orderedMs: 46_000, stages: [['kernel', 5]], count: 40 });
    expect(kernelsIn(frame({ nodes: [vms] }))).toBe(41);
    expect(kernelsIn(frame({ nodes: [{ ...vms, phase: 'stopping' }] }))).toBe(1);
    expect(kernelsIn(frame({ nodes: [], hosts: [{ ...host(), kernels: [] }] }))).toBe(0);
  });
});

describe('the sentence', () => {
  it('tells memory, readiness and kernels', () => {
    const consequence = { memoryMiB: 612, readyInMs: 3200, kernelsBefore: 3, kernelsAfter: 4 };
    expect(spoken(sentenceOf(text, format, nameOf, add, 'done', consequence))).toBe(
      'ci-runner placed with build-vm inside  +612 MiB, ready in 3.2 s, kernels 3 → 4',
    );
  });

  it('leaves out what did not change', () => {
    const consequence = { memoryMiB: 0.2, readyInMs: null, kernelsBefore: 3, kernelsAfter: 3 };
    const set: Edit = { type: 'set', node: 'web', changes: {} };
    expect(spoken(sentenceOf(text, format, nameOf, set, 'done', consequence))).toBe('web changed  memory as before');
  });

  it('says only what was done until the rest is known', () => {
    expect(sentenceOf(text, format, nameOf, add, 'undone', null)).toEqual({
      done: 'Taken back: ci-runner placed with build-vm inside',
      parts: [],
    });
  });

  const edits: readonly (readonly [Edit, string])[] = [
    [{ type: 'add', parent: 'z16', node: { ...vm, name: 'Builder' } }, 'Builder placed'],
    [{ type: 'add', parent: 'z16', node: { ...runner, children: [vm, vm] } }, 'ci-runner placed with 2 inside'],
    [{ type: 'move', node: 'web', to: 'z16' }, 'web moved into IBM z16'],
    [{ type: 'remove', node: 'web' }, 'web removed'],
    [{ type: 'replace', topology: EMPTY_TOPOLOGY, reason: 'open' }, 'Another deployment opened'],
  ];
  it.each(edits)('puts every kind of edit into words (%#)', (edit, words) => {
    expect(editWords(text, nameOf, edit)).toBe(words);
  });
});
