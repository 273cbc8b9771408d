// Runs with the same figures share the chains that have been worked out, and nobody else does.
import { describe, expect, it } from 'vitest';
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import { createContext } from '../context.ts';
import { createRun } from '../run.ts';

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(notation);
  return result.topology;
}

const DOCUMENT = documentOf('host:x86,16cpu,64G(vm(container:nginx))');
const recording = (parameters: Readonly<Record<string, number>>, topology = DOCUMENT) => ({
  seed: 1,
  parameters,
  running: [],
  entries: [{ atMs: 0, topology }],
});

describe('chains that have been worked out', () => {
  it('are known to all runs with the same figures, whatever stands there', () => {
    const first = createContext(recording({ 'startup.coreSpeed': 1.5 }));
    const second = createContext(
      recording({ 'startup.coreSpeed': 1.5 }, documentOf('host:x86,2cpu,4G(container:redis)')),
    );
    expect(second.recipes).toBe(first.recipes);
    expect(second.ranges).toBe(first.ranges);
  });

  it('are others with other figures', () => {
    const first = createContext(recording({ 'startup.coreSpeed': 1.5 }));
    expect(createContext(recording({ 'startup.coreSpeed': 1.6 })).recipes).not.toBe(first.recipes);
    expect(createContext(recording({})).recipes).not.toBe(first.recipes);
  });

  it('are nobody else’s where a document brings figures of its own', () => {
    const [workload] = DOCUMENT.definitions.workloads;
    expect(workload).toBeUndefined();
    const parameters = { 'own.figure': { value: 1 } };
    const own = {
      ...DOCUMENT,
      definitions: { ...DOCUMENT.definitions, workloads: [{ id: 'own', parameters }] },
    } as unknown as Topology;
    const first = createContext(recording({}, own));
    expect(first.value('own.figure')).toBe(1);
    expect(createContext(recording({}, own)).recipes).not.toBe(first.recipes);
    expect(createContext(recording({})).recipes).not.toBe(first.recipes);
  });

  it('are worked out again for whoever wants to hear which figures they rest on', () => {
    const heard = () => {
      const ids = new Set<string>();
      createRun(recording({}), 60_000, (id) => ids.add(id)).frameAt(30_000);
      return ids;
    };
    const before = heard();
    createRun(recording({}), 60_000).frameAt(30_000);
    expect(before.size).toBeGreaterThan(50);
    expect(heard()).toEqual(before);
  });

  it('are the same however often and for whomever they have been worked out', () => {
    const frame = (parameters: Readonly<Record<string, number>>) =>
      createRun(recording(parameters), 60_000).frameAt(9000);
    const first = frame({ 'startup.coreSpeed': 1.25 });
    for (const speed of [1, 2, 3, 4, 5]) frame({ 'startup.coreSpeed': speed });
    expect(frame({ 'startup.coreSpeed': 1.25 })).toEqual(first);
    expect(frame({ 'startup.coreSpeed': 1.25 })).toEqual(first);
  });
});
