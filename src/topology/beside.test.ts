// The same deployment on the other kind of machine: what stands in for what, and that it is always a legal document.
import { describe, expect, it } from 'vitest';
import { besideOf, platformBeside } from './beside.ts';
import { read } from './read.ts';
import type { Topology } from './topology.ts';
import { write } from './write.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

const CASES: readonly (readonly [notation: string, beside: string, codes: readonly string[]])[] = [
  ['host:x86,4cpu,8G(container:nginx#web)', 'host:z#host-z,4cpu,8G(container:nginx#web-z)', []],
  ['host:x86(container:mongo)', 'host:z#host-z,16cpu,64G(container:mongo#mongo-z,emulation=on)', ['emulated']],
  [
    'host:z,4cpu,8G(lpar#p,dedicated,weight=200(container:nginx))',
    'host:x86#host-x86,4cpu,8G(vm:debian#p-x86,4cpu,8G,weight=200(container:nginx#nginx-x86))',
    ['machine-for-partition'],
  ],
  [
    'host:z,4cpu,8G(lpar#p,2cpu(zvm#g(container:redis)))',
    'host:x86#host-x86,4cpu,8G(vm#p-x86,2cpu,8G(vm:debian#g-x86,2cpu,2G(container:redis#redis-x86)))',
    ['machine-for-partition', 'machine-for-guest'],
  ],
  ['host:x86,4cpu,8G(vm(vm#in))', 'host:z#host-z,4cpu,8G(vm#vm-z,nested=on(vm#in-z))', []],
  [
    'host:x86,4cpu,8G(microvm#m,monitor=firecracker)',
    'host:z#host-z,4cpu,8G(vm:minimal#m-z,1cpu,256M)',
    ['machine-for-microvm'],
  ],
  ['host:x86,4cpu,8G(vm:unikernel#u)', 'host:z#host-z,4cpu,8G', ['left-out']],
];

describe('beside what there is', () => {
  it.each(CASES)('%s stands %s', (notation, expected, codes) => {
    const beside = besideOf(document(notation));
    expect(beside && write({ hosts: beside.hosts, definitions: beside.topology.definitions })).toBe(
      write(document(expected)),
    );
    expect(beside?.differences.map(({ code }) => code)).toEqual(codes);
  });

  it('stands nothing more when both are there already', () => {
    expect(platformBeside(document('host:x86;host:z'))).toBeNull();
    expect(besideOf(document('host:x86;host:z'))).toBeNull();
    expect(besideOf(document(''))).toBeNull();
  });
});
