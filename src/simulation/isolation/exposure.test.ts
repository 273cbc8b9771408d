// Who sees what of whom where a namespace is missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../topology/read.ts';
import { NAMESPACE_KINDS, type NamespaceKind, type Topology } from '../../topology/topology.ts';
import { sandboxesOf, topologies } from '../laws/any-topology.ts';
import { law } from '../laws/law.ts';
import { exposureOf } from './exposure.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

const without = (kind: NamespaceKind) =>
  NAMESPACE_KINDS.filter((one) => one !== kind && one !== 'user' && one !== 'time').join('+');

describe('on one kernel', () => {
  const open = document(
    `host:x86,8cpu,16G(container:nginx#open,ns=${without('pid')};container:redis#shut;vm:debian#vm(container:redis#inside))`,
  );

  it('who has no scope of its own sees the processes of all, and is not seen by who has one', () => {
    expect(exposureOf(open, 'open', 'pid')).toEqual({ sees: ['shut'], seenBy: [] });
    expect(exposureOf(open, 'shut', 'pid')).toEqual({ sees: [], seenBy: ['open'] });
  });

  it('a machine keeps what is in it to itself', () => {
    expect(exposureOf(open, 'inside', 'pid')).toEqual({ sees: [], seenBy: [] });
  });

  it('ports and queues are shared only among those who all lack their own', () => {
    const two = `container:nginx#a,ns=${without('net')};container:redis#b,ns=${without('net')};container:redis#c`;
    const topology = document(`host:x86,8cpu,16G(${two})`);
    expect(exposureOf(topology, 'a', 'net')).toEqual({ sees: ['b'], seenBy: ['b'] });
    expect(exposureOf(topology, 'c', 'net')).toEqual({ sees: [], seenBy: [] });
  });

  it('a container around scopes what is in it, and sees it from outside', () => {
    const topology = document(
      `host:x86,8cpu,16G(system-container#outer(container:nginx#in,ns=${without('pid')};container:redis#beside);container:redis#far)`,
    );
    expect(exposureOf(topology, 'in', 'pid')).toEqual({ sees: ['beside'], seenBy: [] });
    expect(exposureOf(topology, 'far', 'pid')).toEqual({ sees: [], seenBy: [] });
  });
});

const anybody = fc.tuple(topologies(), fc.constantFrom(...NAMESPACE_KINDS));

law('whoever is seen is seen by who sees it, and never across a kernel', anybody, ([topology, kind]) => {
  const all = sandboxesOf(topology).map(({ id }) => id);
  const of = new Map(all.map((id) => [id, exposureOf(topology, id, kind)]));
  for (const id of all) {
    for (const other of of.get(id)?.sees ?? []) expect(of.get(other)?.seenBy).toContain(id);
    for (const other of of.get(id)?.seenBy ?? []) expect(of.get(other)?.sees).toContain(id);
  }
});
