// One line for every rule: what is refused where, by which name, and what comes close to it and is legal.
import { describe, expect, test } from 'vitest';
import { refuseProperties } from './limits.ts';
import { read } from './notation.ts';
import { check, offersAt, place, places } from './placement.ts';
import { REFUSAL_CODES } from './refusal.ts';
import type { Host, Sandbox, Topology } from './topology.ts';
import { NO_DEFINITIONS } from './topology.ts';
import { find } from './tree.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

const sandbox = (kind: Sandbox['kind'], more: Partial<Sandbox> = {}): Sandbox => ({
  ...{ id: 'new', kind, replicas: 1, children: [] },
  ...more,
});
const host = (more: Partial<Host> = {}): Host => ({
  ...{ id: 'host', kind: 'host', platform: 'x86', cores: 4, memoryBytes: 2 ** 33, children: [] },
  ...more,
});
const only = (...hosts: Host[]): Topology => ({ hosts, definitions: NO_DEFINITIONS });
const refusal = (notation: string, node: Sandbox, parent: string) => place(document(notation), node, parent);

describe('needs and offers', () => {
  test.each<[string, string, Sandbox['kind'], string, string]>([
    ['leaf', 'host:x86(gvisor#p)', 'container', 'p', 'p'],
    ['leaf', 'host:x86(kata#p)', 'container', 'p', 'p'],
    ['needs-z-firmware', 'host:x86#h', 'lpar', 'h', 'h'],
    ['lpar-not-directly-on-host', 'host:z(lpar#p)', 'lpar', 'p', 'p'],
    ['lpar-not-directly-on-host', 'host:z(container#p)', 'lpar', 'p', 'p'],
    ['needs-x86-processor', 'host:z#h', 'microvm', 'h', 'h'],
    ['needs-x86-processor', 'host:z(vm#p,nested=on)', 'microvm', 'p', 'host'],
    ['needs-linux-kernel', 'host:z#h(zvm)', 'container', 'h', 'h'],
    ['needs-linux-kernel', 'host:z(lpar:zvm#p)', 'vm', 'p', 'p'],
    ['needs-linux-kernel', 'host:z(lpar(zvm#g(zvm)))', 'container', 'g', 'g'],
    ['needs-zvm-hypervisor', 'host:z#h(container)', 'zvm', 'h', 'h'],
    ['needs-zvm-hypervisor', 'host:z(lpar:debian#p)', 'zvm', 'p', 'p'],
    ['needs-zvm-hypervisor', 'host:z(lpar(vm#p))', 'zvm', 'p', 'p'],
    ['zvm-needs-z', 'host:x86#h', 'zvm', 'h', 'h'],
    ['zvm-without-nesting', 'host:z(zvm#g,nested=off)', 'zvm', 'g', 'g'],
    ['needs-container-engine', 'host:x86(container#c)', 'container', 'c', 'c'],
    ['needs-container-engine', 'host:x86(container#c)', 'kata', 'c', 'c'],
    ['needs-hardware-virtualization', 'host:x86(vm#p,nested=off)', 'vm', 'p', 'p'],
    ['needs-hardware-virtualization', 'host:z(vm#p)', 'vm', 'p', 'p'],
    ['needs-hardware-virtualization', 'host:z(vm#p(system-container#s))', 'kata', 's', 'p'],
    ['never-offers-hardware-virtualization', 'host:x86(microvm#p)', 'vm', 'p', 'p'],
    ['never-offers-hardware-virtualization', 'host:x86(microvm#p(container#c))', 'vm', 'c', 'p'],
  ])('%s: in %s no %s stands in %s, and %s is to blame', (code, notation, kind, parent, culprit) => {
    const refused = refusal(notation, sandbox(kind), parent);
    expect(refused?.code).toBe(code);
    expect(Object.values(refused?.params ?? {})).toContain(culprit);
    expect(refused?.params.node).toBe('new');
  });

  test.each<[string, Sandbox['kind'], string]>([
    ['host:x86#h', 'microvm', 'h'],
    ['host:x86(vm#p)', 'vm', 'p'],
    ['host:x86(vm(vm#p))', 'vm', 'p'],
    ['host:x86(container#p)', 'vm', 'p'],
    ['host:x86(container#p)', 'microvm', 'p'],
    ['host:x86(system-container#p)', 'container', 'p'],
    ['host:x86(system-container#p)', 'kata', 'p'],
    ['host:x86(microvm#p)', 'container', 'p'],
    ['host:x86(microvm#p)', 'gvisor', 'p'],
    ['host:z#h', 'lpar', 'h'],
    ['host:z#h(lpar)', 'container', 'h'],
    ['host:z#h(zvm)', 'lpar', 'h'],
    ['host:z#h', 'zvm', 'h'],
    ['host:z(lpar#p)', 'zvm', 'p'],
    ['host:z(lpar#p)', 'vm', 'p'],
    ['host:z(lpar(zvm#p))', 'zvm', 'p'],
    ['host:z(lpar(zvm(zvm#p)))', 'container', 'p'],
    ['host:z(vm#p,nested=on)', 'vm', 'p'],
  ])('in %s a %s may stand in %s', (notation, kind, parent) => {
    expect(refusal(notation, sandbox(kind), parent)).toBeNull();
  });

  test('everything inside what is placed is asked as well', () => {
    const inner = sandbox('vm', { id: 'inner' });
    const carried = sandbox('container', { children: [inner] });
    expect(refusal('host:x86#h', carried, 'h')).toBeNull();
    const stopped = refusal('host:x86(vm#p,nested=off)', carried, 'p');
    expect(stopped).toEqual({ code: 'needs-hardware-virtualization', params: { node: 'inner', stop: 'p' } });
  });

  test('names are used where people gave some', () => {
    const named = sandbox('vm', { name: 'Build' });
    const params = { node: 'Build', stop: 'Runner' };
    expect(refusal('host:x86(vm#p,nested=off,name="Runner")', named, 'p')?.params).toEqual(params);
  });

  test('what a place offers can be asked for', () => {
    const topology = document('host:x86#h(container#c;gvisor#g)');
    expect([...offersAt(topology, 'c')].sort()).toEqual(['hardware-virtualization', 'linux-kernel', 'x86-processor']);
    expect(offersAt(topology, 'h').has('container-engine')).toBe(true);
    expect([offersAt(topology, 'g').size, offersAt(topology, 'nobody').size]).toEqual([0, 0]);
  });
});

describe('images', () => {
  const own = { id: 'own', layers: [], workload: 'idle', parameters: {} };
  const application = { startCpu: '', startWait: '', privateMemory: '' };

  test.each<[string, string, Partial<Sandbox> & Pick<Sandbox, 'kind'>]>([
    ['unknown-image', 'host:x86#h', { kind: 'container', image: 'constructor' }],
    ['unknown-workload', 'host:x86#h', { kind: 'container', workload: 'toString' }],
    ['image-cannot-boot', 'host:x86#h', { kind: 'vm', image: 'nginx' }],
    ['image-without-layers', 'host:x86#h', { kind: 'container', image: 'minimal' }],
    ['image-without-layers', 'host:x86#h', { kind: 'kata', image: 'minimal' }],
    ['zvm-image-needs-partition', 'host:z#h', { kind: 'vm', image: 'zvm' }],
  ])('%s', (code, notation, { kind, ...more }) => {
    expect(refusal(notation, sandbox(kind, more), 'h')?.code).toBe(code);
  });

  test('built for another processor are refused with both architectures', () => {
    const image = { ...own, layers: [{ id: 'x', size: '' }], architectures: ['amd64'] as const, application };
    const topology = { ...document('host:z#h;host:x86#other'), definitions: { ...NO_DEFINITIONS, images: [image] } };
    const node = sandbox('container', { image: 'own' });
    expect(place(topology, node, 'other')).toBeNull();
    const params = { node: 'new', image: 'own', architecture: 's390x', built: 'amd64', host: 'h' };
    expect(place(topology, node, 'h')).toEqual({ code: 'exec-format', params });
    expect(place(topology, sandbox('container', { image: 'own', emulation: true }), 'h')).toBeNull();
    expect(place(topology, sandbox('gvisor', { image: 'own' }), 'h')?.code).toBe('architecture');
  });
});

describe('properties', () => {
  test.each<[string, Partial<Sandbox> & Pick<Sandbox, 'kind'>]>([
    ['range.replicas', { kind: 'container', replicas: 0 }],
    ['range.replicas', { kind: 'container', replicas: 1.5 }],
    ['range.replicas', { kind: 'container', replicas: 10_000_001 }],
    ['range.cpuWeight', { kind: 'container', cpuWeight: 10_001 }],
    ['range.cpuMax', { kind: 'container', cpuMax: 0 }],
    ['range.cpuMax', { kind: 'container', cpuMax: Number.NaN }],
    ['range.memoryMaxBytes', { kind: 'container', memoryMaxBytes: 2 ** 20 - 1 }],
    ['range.pidsMax', { kind: 'container', pidsMax: 0 }],
    ['range.vcpus', { kind: 'vm', vcpus: 0.5 }],
    ['range.memoryBytes', { kind: 'vm', memoryBytes: Number.POSITIVE_INFINITY }],
    ['not-of-kind', { kind: 'container', vcpus: 2 }],
    ['not-of-kind', { kind: 'microvm', nested: true }],
    ['not-of-kind', { kind: 'vm', pidsMax: 10 }],
    ['not-of-kind', { kind: 'gvisor', namespaces: ['net'] }],
    ['namespaces-illegal', { kind: 'container', namespaces: ['net', 'net'] }],
    ['name-illegal', { kind: 'container', name: '' }],
    ['tenant-illegal', { kind: 'container', tenant: 'a'.repeat(121) }],
    ['id-illegal', { kind: 'container', id: 'a b' }],
    ['id-illegal', { kind: 'container', id: '' }],
  ])('%s: %j', (code, { kind, ...more }) => {
    expect(refusal('host:x86#h', sandbox(kind, more), 'h')?.code).toBe(code);
  });

  test.each<[string, Partial<Host>]>([
    ['unknown-platform', { platform: 'vax' }],
    ['range.cores', { cores: 0 }],
    ['range.memoryBytes', { memoryBytes: 1 }],
    ['range.diskBytesPerS', { diskBytesPerS: 0 }],
    ['range.networkBytesPerS', { networkBytesPerS: -1 }],
  ])('%s of a host: %j', (code, more) => {
    expect(check(only(host(more)))).toMatchObject({ node: 'host', refusal: { code } });
  });

  test('at the ends of their ranges are legal', () => {
    const least = { replicas: 1, cpuWeight: 1, memoryMaxBytes: 2 ** 20, pidsMax: 1, cpuMax: 0.001 };
    const most = { replicas: 10_000_000, cpuWeight: 10_000, cpuMax: 4096 };
    for (const more of [least, most]) expect(refuseProperties(sandbox('container', more), NO_DEFINITIONS)).toBeNull();
  });
});

describe('a whole document', () => {
  const chain = (levels: number): Sandbox | null => {
    let node: Sandbox | null = null;
    for (let level = levels; level > 0; level--) {
      node = sandbox('system-container', { id: `level-${level}`, children: node ? [node] : [] });
    }
    return node;
  };
  const row = (count: number) => Array.from({ length: count }, (_, at) => sandbox('container', { id: `c-${at}` }));

  test('names the first thing that breaks a rule', () => {
    const bad = sandbox('container', { id: 'outer', children: [sandbox('container', { id: 'inner' })] });
    expect(check(only(host({ children: [sandbox('vm'), bad] })))).toMatchObject({
      ...{ node: 'inner', refusal: { code: 'needs-container-engine', params: { stop: 'outer' } } },
    });
    expect(check(only())).toBeNull();
  });

  test('has every id once', () => {
    const twice = only(host({ children: [sandbox('container'), sandbox('vm', { children: [sandbox('container')] })] }));
    expect(check(twice)?.refusal).toEqual({ code: 'id-taken', params: { id: 'new' } });
  });

  test('has at most 32 levels, the host being the first', () => {
    const legal = only(host({ children: [chain(31) as Sandbox] }));
    expect(check(legal)).toBeNull();
    expect(check(only(host({ children: [chain(32) as Sandbox] })))?.refusal.code).toBe('too-many-levels');
    expect(place(legal, sandbox('container'), 'level-30')).toBeNull();
    expect(place(legal, sandbox('container'), 'level-31')?.code).toBe('too-many-levels');
  });

  test('has at most 20,000 nodes', () => {
    const full = only(host({ children: row(19_999) }));
    expect(check(full)).toBeNull();
    expect(place(full, sandbox('container'), 'host')?.code).toBe('too-many-nodes');
    expect(check(only(host({ children: row(20_000) })))?.refusal.code).toBe('too-many-nodes');
    const moving = full.hosts[0]?.children[0] as Sandbox;
    expect(place(full, moving, 'host')).toBeNull();
  });

  test('has at most 1,000,000,000 instances of a node, those around it counted', () => {
    const inner = sandbox('container', { id: 'inner', replicas: 100_000 });
    const outer = (replicas: number) => sandbox('vm', { replicas, children: [inner] });
    expect(check(only(host({ children: [outer(10_000)] })))).toBeNull();
    expect(check(only(host({ children: [outer(10_001)] })))?.refusal.code).toBe('too-many-instances');
    expect(place(only(host()), outer(10_001), 'host')?.params.node).toBe('inner');
  });

  test.each([
    'host:x86(container:nginx;container:redis)',
    'host:x86(vm(container:nginx);microvm(container:redis))',
    'host:x86(container(vm:debian);kata;gvisor)',
    'host:z(lpar(container;vm(container));lpar:zvm(zvm(container);zvm(zvm(container));zvm:zvm))',
    'host:z(zvm(container);zvm(zvm(zvm(container))))',
    'host:z(container;vm;lpar)',
  ])('%s is legal', (notation) => {
    expect(check(document(notation))).toBeNull();
  });
});

describe('all places for something', () => {
  const topology = document('host:z#h(lpar#p(zvm#g);lpar#q;lpar:debian#r)');
  const answers = (node: Sandbox, moving?: string) =>
    Object.fromEntries(places(topology, node, moving).map(({ id, refusal: no }) => [id, no?.code ?? 'yes']));

  test('are answered in tree order', () => {
    expect(answers(sandbox('container'))).toEqual({ h: 'yes', p: 'needs-linux-kernel', g: 'yes', q: 'yes', r: 'yes' });
    expect(answers(sandbox('zvm'))).toEqual({ h: 'yes', p: 'yes', g: 'yes', q: 'yes', r: 'needs-zvm-hypervisor' });
    expect(places(topology, sandbox('zvm')).map(({ id }) => id)).toEqual(['h', 'p', 'g', 'q', 'r']);
  });

  test('a thing that is moved does not stand in its own way, but cannot go into itself', () => {
    const guest = find(topology, 'g') as Sandbox;
    const codes = { h: 'yes', p: 'yes', g: 'into-itself', q: 'yes', r: 'needs-zvm-hypervisor' };
    expect(answers(guest)).toEqual(codes);
    expect(answers(guest, 'g')).toEqual(codes);
    for (const { id, refusal: no } of places(topology, guest)) expect(place(topology, guest, id)).toEqual(no);
    expect(place(topology, guest, 'nowhere')?.code).toBe('unknown-parent');
  });
});

test('every code is spelled once', () => {
  expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
});
