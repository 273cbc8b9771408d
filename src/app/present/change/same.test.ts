import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../topology/read.ts';
import type { Topology } from '../../../topology/topology.ts';
import { whoIsWho } from './same.ts';

function documentOf(notation: string): Topology {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  return document.topology;
}

const pairsOf = (before: string, after: string) => Object.fromEntries(whoIsWho(documentOf(before), documentOf(after)));

describe('who is who', () => {
  it.each([
    {
      about: 'the same id is the same thing, wherever it stands',
      before: 'host:x86#h(container:nginx#a;vm#m)',
      after: 'host:x86#h(vm#m(container:nginx#a))',
      pairs: { h: 'h', a: 'a', m: 'm' },
    },
    {
      about: 'in another kind of wall it is still the same, if it is called the same',
      before: 'host:x86#h(container:nginx#a;container:nginx#b)',
      after: 'host:x86#h(vm#a;microvm#c)',
      pairs: { h: 'h', a: 'a' },
    },
    {
      about: 'what runs the same for the same tenant is the same, one for one',
      before: 'host:x86#h(container:nginx,@acme#a;container:redis,@acme#b)',
      after: 'host:x86#h(container:nginx,@acme#c;container:nginx,@acme#d;container:redis,@globex#e)',
      pairs: { h: 'h', c: 'a' },
    },
    {
      about: 'a host of another platform is another machine, and what stands on it may be the same',
      before: 'host:x86#h(container:nginx#a)',
      after: 'host:z#h(container:nginx#a)',
      pairs: { a: 'a' },
    },
    {
      about: 'the id counts before the likeness',
      before: 'host:x86#h(container:nginx#a;container:nginx#b)',
      after: 'host:x86#h(container:nginx#b;container:nginx#c)',
      pairs: { h: 'h', b: 'b', c: 'a' },
    },
  ])('$about', ({ before, after, pairs }) => {
    expect(pairsOf(before, after)).toEqual(pairs);
  });

  it('pairs each thing once, and everything with itself', () => {
    const things = fc.array(fc.constantFrom('container:nginx', 'container:redis', 'vm'), { maxLength: 8 });
    fc.assert(
      fc.property(things, things, (one, other) => {
        const [before, after] = [one, other].map((kinds) => documentOf(`host:x86(${kinds.join(';')})`)) as [
          Topology,
          Topology,
        ];
        const pairs = whoIsWho(before, after);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        expect([...whoIsWho(before, before)].every(([is, was]) => is === was)).toBe(true);
      }),
    );
  });
});
