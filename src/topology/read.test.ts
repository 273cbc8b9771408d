// What the notation means, and where and why a text is refused.
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';
import type { Sandbox, Topology, TopologyNode } from './topology.ts';
import { find, walk } from './tree.ts';
import { write } from './write.ts';

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

function document(text: string): Topology {
  const result = read(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.topology;
}

function node(text: string, id: string): TopologyNode {
  const found = find(document(text), id);
  if (found === null) throw new Error(`There is no ${id} in ${text}.`);
  return found;
}

test('the example that the documents of Strata use', () => {
  const text =
    'host:x86,16cpu,64G(vm:debian,2cpu,4G,@acme(container:nginx*3; container:postgres,1G); container:redis,@globex*40)';
  const [host] = document(text).hosts;
  expect(host).toMatchObject({ kind: 'host', platform: 'x86', cores: 16, memoryBytes: 64 * GiB });
  const [vm, redis] = (host?.children ?? []) as unknown as readonly [Sandbox, Sandbox];
  expect(vm).toMatchObject({
    kind: 'vm',
    image: 'debian',
    vcpus: 2,
    memoryBytes: 4 * GiB,
    tenant: 'acme',
    replicas: 1,
  });
  expect(vm.children).toEqual([
    { id: 'nginx', kind: 'container', image: 'nginx', replicas: 3, children: [] },
    { id: 'postgres', kind: 'container', image: 'postgres', memoryMaxBytes: GiB, replicas: 1, children: [] },
  ]);
  expect(redis).toEqual({
    id: 'redis',
    kind: 'container',
    image: 'redis',
    tenant: 'globex',
    replicas: 40,
    children: [],
  });
});

test.each(['', '  \n ', 'host:x86;', 'host:x86()', 'host:x86(container;)'])('"%s" is a document', (text) => {
  expect(read(text)).toMatchObject({ ok: true });
});

test('a host that says nothing has the cores and memory of its platform', () => {
  expect(node('host:z', 'host')).toMatchObject({ cores: 16, memoryBytes: 64 * GiB });
});

describe('2cpu and 4G mean', () => {
  test.each([
    ['host:x86,2cpu,4G', 'host', { cores: 2, memoryBytes: 4 * GiB }],
    ['host:x86(vm,2cpu,4G)', 'vm', { vcpus: 2, memoryBytes: 4 * GiB }],
    ['host:x86(kata,2cpu,4G,memmax=1G,cpumax=0.5)', 'kata', { vcpus: 2, cpuMax: 0.5, memoryMaxBytes: GiB }],
    ['host:x86(container,0.5cpu,1.5G)', 'container', { cpuMax: 0.5, memoryMaxBytes: 1536 * MiB }],
    ['host:x86(gvisor,2cpu,1000000K)', 'gvisor', { cpuMax: 2, memoryMaxBytes: 1_024_000_000 }],
    ['host:x86,0.25T,disk=200M,net=1G', 'host', { memoryBytes: 256 * GiB, diskBytesPerS: 200 * MiB }],
  ])('in %s', (text, id, expected) => {
    expect(node(text, id)).toMatchObject(expected);
  });
});

test('attributes may come in any order', () => {
  const inOrder = document('host:x86(container:redis#db*2,1G,@acme,weight=200,ns=mnt+pid,name="the \\"db\\" \\\\")');
  const other = document('host:x86(container:redis,name="the \\"db\\" \\\\",ns=mnt+pid,weight=200@acme,1G*2#db)');
  expect(other).toEqual(inOrder);
  expect(find(inOrder, 'db')).toMatchObject({ name: 'the "db" \\', namespaces: ['mnt', 'pid'], cpuWeight: 200 });
});

test('replicas, tenant and id may also follow what stands inside', () => {
  expect(document('host:x86(vm:alpine(container:nginx)*3@acme#front)')).toEqual(
    document('host:x86(vm:alpine*3@acme#front(container:nginx))'),
  );
  expect(read('host:x86(vm*2(container)*3)')).toMatchObject({ ok: false, error: { code: 'notation.twice' } });
});

test('a switch that is only named is on; 1 and 0 are on and off', () => {
  const on = document('host:x86(vm,nested=on(vm))');
  expect(document('host:x86(vm,nested(vm))')).toEqual(on);
  expect(document('host:x86(vm,nested=1(vm))')).toEqual(on);
  expect(document('host:x86(vm,nested=0)')).toEqual(document('host:x86(vm,nested=off)'));
});

test('kvm and runc are other words for vm and container', () => {
  expect(document('host:x86(kvm(runc))')).toEqual(document('host:x86(vm(container))'));
});

test('nodes without id are called by what they are, past the ids that were given anywhere', () => {
  const text = 'host:x86(container:nginx; container:nginx*3; vm(container:nginx#nginx-2; container)); host:z';
  const ids = walk(document(text)).map((place) => place.node.id);
  expect(ids).toEqual(['host', 'nginx', 'nginx-3', 'vm', 'nginx-2', 'container', 'host-2']);
});

test('the writer leaves out what the reader fills in', () => {
  const text = 'host:x86,16cpu,64G(container:nginx;container:nginx#web,1.5G;vm,@"a b"(container*2,ns=none))';
  expect(write(document(text))).toBe(text);
});

describe('a mistake', () => {
  test.each([
    ['vm:debian', 'notation.expected-host', 'vm:debian'],
    ['host', 'notation.expected-platform', ''],
    ['host:arm', 'unknown-platform', 'arm'],
    ['host:constructor', 'unknown-platform', 'constructor'],
    ['host:x86(constructor)', 'notation.unknown-kind', 'constructor'],
    ['host:x86(host:x86)', 'host-inside', 'host:x86)'],
    ['host:x86(container:toString)', 'unknown-image', 'toString)'],
    ['host:x86(container:)', 'notation.expected-image', ')'],
    ['host:x86(container', 'notation.unclosed-parenthesis', ''],
    ['host:x86(container container)', 'notation.expected-next-node', 'container)'],
    ['host:x86)', 'notation.expected-next-host', ')'],
    ['host:x86,', 'notation.expected-attribute', ''],
    ['host:x86,4', 'notation.unknown-unit', '4'],
    ['host:x86,4Q', 'notation.unknown-unit', '4Q'],
    ['host:x86,0.1K', 'notation.size-not-whole', '0.1K'],
    ['host:x86(container,colour=red)', 'notation.unknown-attribute', 'colour=red)'],
    ['host:x86(container,constructor=1)', 'notation.unknown-attribute', 'constructor=1)'],
    ['host:x86(container,weight)', 'notation.expected-equals', ')'],
    ['host:x86(container,weight=much)', 'notation.expected-number', 'much)'],
    ['host:x86(vm,nested=perhaps)', 'notation.expected-switch', 'perhaps)'],
    ['host:x86(container,ns=mnt+moon)', 'namespaces-illegal', 'mnt+moon)'],
    ['host:x86(container,caps=+fly)', 'capabilities-illegal', '+fly)'],
    ['host:x86(container,caps=+net_raw-net_raw)', 'capabilities-illegal', '+net_raw-net_raw)'],
    ['host:x86(container,caps=net_raw)', 'notation.expected-capabilities', 'net_raw)'],
    ['host:x86(container,mounts=srv)', 'notation.expected-mounts', 'srv)'],
    ['host:x86(container,mounts=/srv/../etc)', 'mounts-illegal', '/srv/../etc)'],
    ['host:x86(container,mounts=/srv+/srv:ro)', 'mounts-illegal', '/srv+/srv:ro)'],
    ['host:x86(container,lsm=smack)', 'unknown-choice', 'lsm=smack)'],
    ['host:x86(vm,seccomp=off)', 'not-of-kind', 'seccomp=off)'],
    ['host:x86(container,name="a)', 'notation.unclosed-text', '"a)'],
    ['host:x86(container,@)', 'notation.expected-tenant', ')'],
    ['host:x86(container#)', 'notation.expected-id', ')'],
    ['host:x86(container*)', 'notation.expected-number', ')'],
    ['host:x86(container,1G,memmax=2G)', 'notation.twice', 'memmax=2G)'],
    ['host:x86(container*0)', 'range.replicas', '*0)'],
    ['host:x86(container*10000001)', 'range.replicas', '*10000001)'],
    [`host:x86,${'9'.repeat(400)}cpu`, 'range.cores', '999'],
    ['host:x86(container,weight=0)', 'range.cpuWeight', '0)'],
    ['host:x86(container,nested=on)', 'not-of-kind', 'nested=on)'],
    ['host:x86,workload=web', 'not-of-kind', 'workload=web'],
    ['host:x86*2', 'not-of-kind', '*2'],
    ['host:x86(vm#a; vm#a)', 'id-taken', 'vm#a)'],
    ['host:x86(\n  vm(gvisor(container)))', 'leaf', 'container)))'],
    ['host:x86(lpar)', 'needs-z-firmware', 'lpar)'],
    ['host:z(vm(vm))', 'needs-hardware-virtualization', 'vm))'],
  ])('in %j is %s', (text, code, there) => {
    const result = read(text);
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (!result.ok) expect(text.slice(result.error.position).slice(0, Math.max(there.length, 1))).toBe(there);
  });

  test('has a line and a column', () => {
    expect(read('host:x86(\n  vm;\n  flat)')).toMatchObject({ ok: false, error: { line: 3, column: 3 } });
  });

  test('is a text of more than a million characters', () => {
    expect(read(' '.repeat(1_000_001))).toMatchObject({ ok: false, error: { code: 'notation.too-long' } });
  });

  test('is a document of more than 20,000 nodes', () => {
    const text = `host:x86(${'container;'.repeat(20_000)})`;
    expect(read(text)).toMatchObject({ ok: false, error: { code: 'too-many-nodes' } });
  });
});
