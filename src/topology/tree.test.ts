// Finding one's way in a document, and its properties with the defaults filled in.
import { describe, expect, test } from 'vitest';
import { effective } from './attributes.ts';
import { read } from './notation.ts';
import type { Topology } from './topology.ts';
import { DEFAULT_NAMESPACES } from './topology.ts';
import { countOf, find, hostOf, kernelOf, parentOf, pathOf, systemOf, tenantOf, walk } from './tree.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

const GiB = 2 ** 30;
const TWO = document(
  'host:x86#left(vm#machine,3cpu,1G,@acme*4(container:nginx#web*5;system-container#box,@globex(container:redis#cache*2)));' +
    'host:z#right(lpar#part(zvm#guest);kata#pod)',
);

describe('a document of two hosts', () => {
  test('is walked in the order in which things stand, parents first', () => {
    const seen = walk(TWO).map(({ node, parent, depth, host }) => [node.id, parent?.id ?? null, depth, host.id]);
    expect(seen).toEqual([
      ['left', null, 0, 'left'],
      ['machine', 'left', 1, 'left'],
      ['web', 'machine', 2, 'left'],
      ['box', 'machine', 2, 'left'],
      ['cache', 'box', 3, 'left'],
      ['right', null, 0, 'right'],
      ['part', 'right', 1, 'right'],
      ['guest', 'part', 2, 'right'],
      ['pod', 'right', 1, 'right'],
    ]);
  });

  test('knows the path, the parent and the host of everything, and nothing of what is not there', () => {
    expect(pathOf(TWO, 'cache')).toEqual(['left', 'machine', 'box', 'cache']);
    expect(parentOf(TWO, 'cache')?.id).toBe('box');
    expect(parentOf(TWO, 'left')).toBeNull();
    expect(hostOf(TWO, 'guest')?.id).toBe('right');
    expect([find(TWO, 'constructor'), parentOf(TWO, 'x'), hostOf(TWO, 'x'), kernelOf(TWO, 'x')]).toEqual(
      Array(4).fill(null),
    );
    expect([pathOf(TWO, 'x'), tenantOf(TWO, 'x'), countOf(TWO, 'x')]).toEqual([[], '', 0]);
  });

  test.each([
    ['left', ''],
    ['machine', 'acme'],
    ['web', 'acme'],
    ['cache', 'globex'],
    ['pod', ''],
  ])('%s belongs to "%s"', (id, tenant) => {
    expect(tenantOf(TWO, id)).toBe(tenant);
  });

  test.each([
    ['left', 'left'],
    ['machine', 'machine'],
    ['cache', 'machine'],
    ['guest', 'guest'],
    ['part', 'part'],
    ['pod', 'pod'],
  ])('%s has the kernel of %s', (id, kernel) => {
    expect(kernelOf(TWO, id)).toBe(kernel);
  });

  test.each([
    ['left', 1],
    ['machine', 4],
    ['web', 20],
    ['cache', 8],
  ])('there are %s × %i', (id, count) => {
    expect(countOf(TWO, id)).toBe(count);
  });
});

describe('what runs on z', () => {
  const system = (notation: string, id: string) => {
    const topology = document(notation);
    const node = find(topology, id);
    return node && systemOf(topology, node);
  };

  test.each([
    ['host:z#h', 'h', 'linux'],
    ['host:z#h(container)', 'h', 'linux'],
    ['host:z#h(zvm)', 'h', 'zvm'],
    ['host:z#h(lpar#p(zvm))', 'h', 'linux'],
    ['host:z#h(lpar#p(zvm))', 'p', 'zvm'],
    ['host:z#h(lpar:zvm#p)', 'p', 'zvm'],
    ['host:z#h(lpar:debian#p)', 'p', 'linux'],
    ['host:z#h(lpar#p(zvm#g(zvm)))', 'g', 'zvm'],
    ['host:z#h(lpar#p(zvm#g(container)))', 'g', 'linux'],
  ])('in %s, %s runs %s', (notation, id, expected) => {
    expect(system(notation, id)).toBe(expected);
  });
});

describe('defaults', () => {
  test('come from the kind, the image, the platform and the surroundings', () => {
    expect(effective(TWO, 'web')).toMatchObject({
      image: 'nginx',
      workload: 'web',
      vcpus: null,
      memoryBytes: null,
      cpuWeight: 100,
      cpuMax: null,
      memoryMaxBytes: null,
      pidsMax: null,
      namespaces: DEFAULT_NAMESPACES,
      tenant: 'acme',
    });
    expect(effective(TWO, 'machine')).toMatchObject({ image: 'debian', workload: null, vcpus: 3, memoryBytes: GiB });
    expect(effective(TWO, 'machine')).toMatchObject({ nested: true, namespaces: [], tenant: 'acme' });
    expect(effective(document('host:z(vm#machine)'), 'machine')).toMatchObject({ nested: false, memoryBytes: 2 * GiB });
    expect(effective(document('host:z(vm#machine,nested=on)'), 'machine').nested).toBe(true);
    expect(effective(TWO, 'part').image).toBe('zvm');
    expect(effective(TWO, 'left')).toMatchObject({ image: null, workload: null, memoryBytes: 64 * GiB });
  });

  test('give way to what is set', () => {
    const set = document('host:x86(container:redis#c,2cpu,512M,weight=50,pids=9,workload=idle,ns=mnt+pid)');
    expect(effective(set, 'c')).toMatchObject({
      ...{ image: 'redis', workload: 'idle', cpuWeight: 50, cpuMax: 2, memoryMaxBytes: GiB / 2, pidsMax: 9 },
      namespaces: ['mnt', 'pid'],
    });
  });

  test('of a node that is not there are a mistake of ours', () => {
    expect(() => effective(TWO, 'nobody')).toThrow(/nobody/);
  });
});
