// Edits: what they make of a document, what they refuse, what they leave alone, and what they are called.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND_IDS } from '../catalog/kinds.ts';
import type { Changes, Edit } from './edit.ts';
import { apply, nameEdit } from './edit.ts';
import { read, write } from './notation.ts';
import { check, places } from './placement.ts';
import type { Sandbox, Topology, TopologyNode } from './topology.ts';
import { find, walk } from './tree.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

function done(topology: Topology, edit: Edit): Topology {
  const applied = apply(topology, edit);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.topology;
}

function refused(topology: Topology, edit: Edit) {
  const applied = apply(topology, edit);
  return applied.ok ? null : applied.refusal;
}

const sandbox = (kind: Sandbox['kind'], more: Partial<Sandbox> = {}): Sandbox => ({
  ...{ id: 'new', kind, replicas: 1, children: [] },
  ...more,
});
const ids = (topology: Topology, id: string) => find(topology, id)?.children.map((child) => child.id);
const set = (node: string, changes: Changes): Edit => ({ type: 'set', node, changes });

const BASE = document(
  'host:x86#left(vm#one(container:nginx#web;container:redis#cache);container#plain);host:x86#right(vm#two,nested=off)',
);

describe('adding', () => {
  test('puts a thing last, or where it is told', () => {
    expect(ids(done(BASE, { type: 'add', parent: 'one', node: sandbox('container') }), 'one')).toEqual([
      ...['web', 'cache', 'new'],
    ]);
    const first = done(BASE, { type: 'add', parent: 'one', node: sandbox('container'), index: 0 });
    expect(ids(first, 'one')).toEqual(['new', 'web', 'cache']);
  });

  test('puts a host beside the others', () => {
    const host = document('host:z#third(lpar)').hosts[0] as TopologyNode;
    const hosts = (topology: Topology) => topology.hosts.map(({ id }) => id);
    expect(hosts(done(BASE, { type: 'add', parent: null, node: host }))).toEqual(['left', 'right', 'third']);
    expect(hosts(done(BASE, { type: 'add', parent: null, node: host, index: 1 }))).toEqual(['left', 'third', 'right']);
    expect(refused(BASE, { type: 'add', parent: 'left', node: host })?.code).toBe('host-inside');
  });

  test.each<[string, Edit]>([
    ['needs-a-host', { type: 'add', parent: null, node: sandbox('container') }],
    ['unknown-parent', { type: 'add', parent: 'nowhere', node: sandbox('container') }],
    ['id-taken', { type: 'add', parent: 'left', node: sandbox('container', { id: 'cache' }) }],
    ['id-taken', { type: 'add', parent: 'left', node: sandbox('container', { children: [sandbox('vm')] }) }],
    ['id-illegal', { type: 'add', parent: 'left', node: sandbox('container', { id: 'a;b' }) }],
    ['needs-hardware-virtualization', { type: 'add', parent: 'two', node: sandbox('vm') }],
  ])('%s', (code, edit) => {
    expect(refused(BASE, edit)?.code).toBe(code);
  });
});

describe('moving', () => {
  test('takes a thing with all that is in it', () => {
    const moved = done(BASE, { type: 'move', node: 'one', to: 'plain' });
    expect(write(moved)).toBe(
      write(
        document(
          'host:x86#left(container#plain(vm#one(container:nginx#web;container:redis#cache)));host:x86#right(vm#two,nested=off)',
        ),
      ),
    );
  });

  test('counts places after the thing was taken out', () => {
    const order = (index: number) => ids(done(BASE, { type: 'move', node: 'web', to: 'one', index }), 'one');
    expect(order(1)).toEqual(['cache', 'web']);
    expect(order(0)).toEqual(['web', 'cache']);
    expect(done(BASE, { type: 'move', node: 'web', to: 'one', index: 0 })).toBe(BASE);
  });

  test.each<[string, Edit]>([
    ['unknown-node', { type: 'move', node: 'nobody', to: 'left' }],
    ['unknown-parent', { type: 'move', node: 'web', to: 'nowhere' }],
    ['host-cannot-move', { type: 'move', node: 'right', to: 'left' }],
    ['into-itself', { type: 'move', node: 'one', to: 'one' }],
    ['into-itself', { type: 'move', node: 'one', to: 'web' }],
    ['needs-hardware-virtualization', { type: 'move', node: 'one', to: 'two' }],
    ['needs-container-engine', { type: 'move', node: 'cache', to: 'plain' }],
  ])('%s', (code, edit) => {
    expect(refused(BASE, edit)?.code).toBe(code);
  });
});

test('removing takes a thing away with all that is in it', () => {
  expect(write(done(BASE, { type: 'remove', node: 'one' }))).toBe(
    write(document('host:x86#left(container#plain);host:x86#right(vm#two,nested=off)')),
  );
  expect(done(BASE, { type: 'remove', node: 'left' }).hosts.map(({ id }) => id)).toEqual(['right']);
  expect(refused(BASE, { type: 'remove', node: 'nobody' })?.code).toBe('unknown-node');
});

describe('setting', () => {
  const FULL = document('host:x86#h,2cpu,8G,merging=off(container:redis#c,@acme,2cpu,1G,weight=5,ns=mnt*3;vm#m,4cpu)');

  test('puts in what is new and leaves the rest', () => {
    const { children, ...after } = find(done(FULL, set('c', { image: 'nginx', name: 'Shop' })), 'c') ?? {
      children: [],
    };
    const { children: _, ...before } = find(FULL, 'c') ?? { children: [] };
    expect(after).toEqual({ ...before, image: 'nginx', name: 'Shop' });
    expect(children).toEqual([]);
  });

  test('to null goes back to the default', () => {
    const changes = { tenant: null, cpuMax: null, memoryMaxBytes: null, cpuWeight: null, namespaces: null };
    const plain = done(FULL, set('c', { ...changes, replicas: null, image: null }));
    expect(find(plain, 'c')).toEqual({ id: 'c', kind: 'container', replicas: 1, children: [] });
    const host = find(done(FULL, set('h', { cores: null, memoryBytes: null, merging: null })), 'h');
    expect(host).toMatchObject({ cores: 16, platform: 'x86' });
    expect(Object.hasOwn(host ?? {}, 'merging')).toBe(false);
  });

  test('what is so already changes nothing', () => {
    expect(done(FULL, set('c', { image: 'redis', namespaces: ['mnt'], nested: undefined as never }))).toBe(FULL);
    expect(done(FULL, set('m', { nested: null }))).toBe(FULL);
  });

  test.each<[string, string, string, Changes]>([
    ['needs-hardware-virtualization', 'host:x86(vm#m(vm#inner))', 'm', { nested: false }],
    ['needs-hardware-virtualization', 'host:z(vm#m,nested=on(container(vm#inner)))', 'm', { nested: null }],
    ['needs-z-firmware', 'host:z#m(lpar#inner)', 'm', { platform: 'x86' }],
    ['zvm-needs-z', 'host:z#m(zvm#inner)', 'm', { platform: 'x86' }],
    ['needs-x86-processor', 'host:x86#m(container(microvm#inner))', 'm', { platform: 'z' }],
    ['needs-hardware-virtualization', 'host:x86#m(vm#p(vm#inner))', 'm', { platform: 'z' }],
    ['needs-zvm-hypervisor', 'host:z(lpar#m(zvm#inner))', 'm', { image: 'debian' }],
    ['needs-linux-kernel', 'host:z(lpar#m(container#inner))', 'm', { image: 'zvm' }],
    ['too-many-instances', 'host:x86(vm#m(container#inner*1000000))', 'm', { replicas: 1001 }],
  ])('%s: what is inside %s is asked again, and named', (code, notation, node, changes) => {
    const refusal = refused(document(notation), set(node, changes));
    expect(refusal).toMatchObject({ code, params: { node: 'inner' } });
  });

  test.each<[string, string, Changes]>([
    ['unknown-node', 'nobody', {}],
    ['unknown-platform', 'h', { platform: 'vax' }],
    ['unknown-image', 'c', { image: 'constructor' }],
    ['image-cannot-boot', 'm', { image: 'nginx' }],
    ['range.replicas', 'c', { replicas: 0 }],
    ['range.cores', 'h', { cores: 1.5 }],
    ['not-of-kind', 'c', { vcpus: 1 }],
    ['not-of-kind', 'h', { image: 'debian' }],
    ['not-of-kind', 'm', { merging: false }],
    ['name-illegal', 'c', { name: '' }],
  ])('%s: %s %j', (code, node, changes) => {
    expect(refused(FULL, set(node, changes))?.code).toBe(code);
  });
});

test('replacing the whole asks all rules of the new one', () => {
  const other = document('host:z');
  expect(done(BASE, { type: 'replace', topology: other, reason: 'open' })).toBe(other);
  const host = { ...(other.hosts[0] as TopologyNode), children: [sandbox('microvm')] } as Topology['hosts'][number];
  const illegal = { ...other, hosts: [host] };
  expect(refused(BASE, { type: 'replace', topology: illegal, reason: 'open' })?.code).toBe('needs-x86-processor');
});

test('what an edit does not touch stays the very same object', () => {
  const edits: Edit[] = [
    { type: 'add', parent: 'one', node: sandbox('container') },
    { type: 'remove', node: 'cache' },
    { type: 'move', node: 'cache', to: 'left' },
    set('cache', { replicas: 9 }),
  ];
  for (const edit of edits) {
    const after = done(BASE, edit);
    for (const id of ['web', 'plain', 'right', 'two']) expect(find(after, id)).toBe(find(BASE, id));
    expect(find(after, 'one')).not.toBe(find(BASE, 'one'));
    expect(after.definitions).toBe(BASE.definitions);
  }
});

describe('an edit is called', () => {
  const named = document('host:x86#h(vm#m,name="Shop";container#c)');
  test.each<[Edit, string, Record<string, string>]>([
    [{ type: 'add', parent: 'm', node: sandbox('container') }, 'add', { name: 'new', place: 'Shop' }],
    [{ type: 'add', parent: null, node: named.hosts[0] as TopologyNode }, 'add-host', { name: 'h' }],
    [{ type: 'move', node: 'c', to: 'm' }, 'move', { name: 'c', place: 'Shop' }],
    [{ type: 'move', node: 'c', to: 'h', index: 0 }, 'reorder', { name: 'c' }],
    [{ type: 'remove', node: 'm' }, 'remove', { name: 'Shop' }],
    [set('m', { name: 'Store' }), 'rename', { name: 'Shop' }],
    [set('m', { vcpus: 1, memoryBytes: 2 ** 30 }), 'size', { name: 'Shop' }],
    [set('c', { cpuMax: 1, pidsMax: null }), 'limits', { name: 'c' }],
    [set('c', { cpuMax: 1, image: 'redis' }), 'change', { name: 'c' }],
    [set('h', { platform: 'z' }), 'platform', { name: 'h' }],
    [{ type: 'replace', topology: BASE, reason: 'open' }, 'open', {}],
    [{ type: 'replace', topology: BASE, reason: 'link' }, 'replace', {}],
  ])('%j: %s', (edit, code, params) => {
    expect(nameEdit(named, edit)).toEqual({ code, params });
  });
});

describe('whatever edits are made one after the other', () => {
  /** Numbers become an edit of the document at hand, legal or not, so that each of them means something everywhere. */
  const choice = fc.record({ type: fc.nat(9), which: fc.nat(), where: fc.nat(), value: fc.nat() });
  type Choice = { readonly type: number; readonly which: number; readonly where: number; readonly value: number };
  const CHANGES: readonly Changes[] = [
    ...[{ name: 'Other' }, { name: null }, { tenant: 'acme' }, { replicas: 3 }, { replicas: 0 }, { cpuMax: 0.5 }],
    ...[{ nested: true }, { nested: false }, { nested: null }, { image: 'zvm' }, { image: 'debian' }, { image: null }],
    ...[{ platform: 'z' }, { platform: 'x86' }, { vcpus: 2 }, { memoryBytes: 2 ** 31 }, { merging: false }],
    ...[{ namespaces: ['net' as const] }, { workload: 'batch' }, { cores: 0 }, { cores: null }],
  ];
  const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

  function editOf(topology: Topology, { type, which, where, value }: Choice, serial: number): Edit {
    const nodes = walk(topology).map(({ node }) => node.id);
    const node = sandbox(pick(KIND_IDS, value), { id: `n-${serial}` });
    const host = { ...BASE.hosts[0], id: `h-${serial}`, platform: pick(['x86', 'z'], value), children: [] };
    if (nodes.length === 0 || type === 0) return { type: 'add', parent: null, node: host as TopologyNode };
    if (nodes.length > 60 || type === 1) return { type: 'remove', node: pick(nodes, which) };
    if (type < 5) return { type: 'add', parent: pick(nodes, where), node, index: which % 4 };
    if (type < 8) return { type: 'move', node: pick(nodes, which), to: pick(nodes, where), index: value % 4 };
    return set(pick(nodes, which), pick(CHANGES, value));
  }

  function frozen<Value>(value: Value): Value {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      for (const part of Object.values(value)) frozen(part);
    }
    return value;
  }

  test('the document stays legal, none before it changes, and 1,000 of them undone give back the same document', () => {
    const choices = fc.array(choice, { minLength: 1000, maxLength: 1000 });
    fc.assert(
      fc.property(choices, (made) => {
        const text = JSON.stringify(BASE);
        const past: { readonly topology: Topology; readonly text: string }[] = [];
        let topology = frozen(BASE);
        made.forEach((one, serial) => {
          const applied = apply(topology, editOf(topology, one, serial));
          if (!applied.ok) return;
          past.push({ topology, text: JSON.stringify(topology) });
          topology = frozen(applied.topology);
          expect(check(topology)).toBeNull();
        });
        expect(past.length).toBeGreaterThan(200);
        for (const step of past.reverse()) {
          topology = step.topology;
          expect(JSON.stringify(topology)).toBe(step.text);
        }
        expect(JSON.stringify(topology)).toBe(text);
      }),
      { numRuns: 5, seed: 20_260, endOnFailure: true },
    );
  }, 60_000);

  test('a place says yes exactly when the move is done', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 40 }), fc.nat(), (made, which) => {
        let topology = BASE;
        made.forEach((one, serial) => {
          const applied = apply(topology, editOf(topology, one, serial));
          if (applied.ok) topology = applied.topology;
        });
        const standing = walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node]));
        if (standing.length === 0) return;
        const node = pick(standing, which);
        for (const { id, refusal } of places(topology, node, node.id)) {
          expect(refused(topology, { type: 'move', node: node.id, to: id })).toEqual(refusal);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
