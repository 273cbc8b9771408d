// What is written for another program, read again, is the document that the text was said to stand for; and whatever differs from
// the original has been told of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMAGES } from '../../catalog/images.ts';
import { topologies } from '../../simulation/laws/any-topology.ts';
import { inOrder } from '../../topology/guard-values.ts';
import { hasProperty, refuseProperties } from '../../topology/limits.ts';
import { check } from '../../topology/placement.ts';
import { read } from '../../topology/read.ts';
import type { Host, Sandbox, Topology } from '../../topology/topology.ts';
import { NO_DEFINITIONS } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import { writeNode } from '../../topology/write.ts';
import { packArchive } from '../archive/pack.ts';
import { writeArchive } from '../archive/write.ts';
import { openBytes, openText } from '../importers/open-text.ts';
import { writeCompose } from './compose.ts';
import type { Exported } from './exported.ts';
import { writeKubernetes } from './kubernetes.ts';
import { writeLibvirt } from './libvirt.ts';

const FORMATS = { compose: writeCompose, kubernetes: writeKubernetes, libvirt: writeLibvirt } as const;

/** The boxes of a document by the processors of their host, whatever the hosts are called and how large they are. */
function boxesOf({ hosts }: Topology): Record<string, readonly string[]> {
  return Object.fromEntries(hosts.map(({ platform, children }) => [platform, children.map(writeNode)]));
}

async function expectRoundTrip(format: keyof typeof FORMATS, topology: Topology): Promise<Exported> {
  const written = FORMATS[format](topology);
  const result = await openText(written.text === '' ? 'services: {}' : written.text);
  if (written.boxes === 0) {
    expect(result.ok).toBe(false);
    return written;
  }
  if (!result.ok) throw new Error(`${JSON.stringify(result.error)}\n${written.text}`);
  const { imported } = result;
  expect(imported.format).toBe(format);
  expect(boxesOf(imported.topology)).toEqual(boxesOf(written.kept));
  expect(imported.topology.definitions).toEqual(written.kept.definitions);
  return written;
}

/** Every node is kept under its id, or something has been said of it. */
function expectTold(topology: Topology, { kept, lost }: Exported): void {
  const there = new Map(walk(kept).map(({ node }) => [node.id, node]));
  const told = new Set(lost.map(({ node }) => node));
  for (const { node } of walk(topology)) {
    if (node.kind === 'host' || told.has(node.id)) continue;
    const after = there.get(node.id);
    expect(after, node.id).toBeDefined();
    // Nothing was lost of it: whatever it says, the kept one says too, and what that adds is as usual (read back below).
    for (const [property, value] of Object.entries(node)) {
      if (['children', 'name'].includes(property) || after === undefined) continue;
      const now = (after as unknown as Record<string, unknown>)[property];
      if (now !== undefined) expect(now).toEqual(value);
    }
  }
}

/** Switches and choices that `topologies` leaves alone, for the nodes of a document in turn. */
const switches = fc.record(
  {
    privileged: fc.boolean(),
    capabilities: fc
      .constantFrom(['all'], ['none'], ['none', '+chown'], ['-net_raw', '+sys_admin'], ['all', '-mknod'])
      .map(inOrder),
    seccomp: fc.boolean(),
    lsm: fc.constantFrom('apparmor', 'selinux', 'none'),
    noNewPrivileges: fc.boolean(),
    readOnlyRoot: fc.boolean(),
    rootless: fc.boolean(),
    mounts: fc.subarray(['/', '/etc:ro', '/var/run/docker.sock']),
    runtime: fc.constantFrom('runc', 'crun', 'youki'),
    engine: fc.constantFrom('docker', 'containerd', 'cri', 'none'),
    network: fc.constantFrom('bridge', 'none'),
    firmware: fc.constantFrom('seabios', 'qboot', 'ipl', 'direct'),
    interfaces: fc.integer({ min: 0, max: 3 }),
    memoryLowBytes: fc.constantFrom(0, 1_000_001, 64 * 1024 * 1024),
    cpuMax: fc.double({ min: 0.001, max: 8, noNaN: true }),
    starts: fc.constantFrom(1, 2),
    name: fc.constantFrom('Shop', 'no: yes', '<b>'),
  },
  { requiredKeys: [] },
);

const documents = fc.tuple(topologies({ mostReplicas: 200 }), fc.infiniteStream(switches)).map(([topology, stream]) => {
  const more = <Node extends Host | Sandbox>(node: Node): Node => {
    const { value } = stream.next();
    const own = Object.entries(value ?? {}).filter(([key]) => node.kind !== 'host' && hasProperty(node.kind, key));
    const changed = { ...node, ...Object.fromEntries(own) };
    const legal = refuseProperties(changed, topology.definitions) === null;
    return { ...(legal ? changed : node), children: node.children.map(more) };
  };
  const changed = { ...topology, hosts: topology.hosts.map(more) };
  return check(changed) === null ? changed : topology;
});

describe.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s', (format) => {
  test('any document comes back as it was said to, and all else is told of', () =>
    fc.assert(
      fc.asyncProperty(documents, async (topology) => {
        expectTold(topology, await expectRoundTrip(format, topology));
      }),
      { numRuns: 150 },
    ));
});

test('an archive of machines keeps any nesting that Compose and libvirt can say, and all else is told of', () =>
  fc.assert(
    fc.asyncProperty(documents, async (topology) => {
      const { files, kept, lost, boxes } = writeArchive(topology);
      const result = await openBytes(packArchive(files));
      if (boxes === 0) {
        expect(result.ok).toBe(false);
        return;
      }
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      expect(boxesOf(result.imported.topology)).toEqual(boxesOf(kept));
      expect(result.imported.topology.definitions).toEqual(kept.definitions);
      const told = new Set(lost.map(({ node }) => node));
      const there = new Set(walk(kept).map(({ node }) => node.id));
      for (const { node } of walk(topology)) {
        if (node.kind !== 'host') expect(told.has(node.id) || there.has(node.id), node.id).toBe(true);
      }
    }),
    { numRuns: 100 },
  ));

async function expectWhole(format: keyof typeof FORMATS, notation: string): Promise<void> {
  const document = read(notation);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  expect(check(document.topology)).toBeNull();
  const { lost, kept } = await expectRoundTrip(format, document.topology);
  expect(lost).toEqual([]);
  expect(kept.hosts[0]?.children.map((node: Sandbox) => node.id)).toEqual(
    document.topology.hosts[0]?.children.map((node) => node.id),
  );
}

test.each([
  'host:x86(container:nginx*3#web,cpumax=0.5,256M,weight=200,memlow=64M,pids=100)',
  'host:x86(container:redis#a,caps=none+net_admin,seccomp=off,lsm=none,no-new-privileges=on,read-only=on)',
  'host:x86(container:redis#a,privileged=on,mounts=/var/run/docker.sock+/etc:ro,ns=mnt+ipc+uts+cgroup)',
  'host:x86(container:nginx-alpine#a,runtime=crun,network=none;gvisor:jvm#b;kata:postgres#c)',
  'host:x86(kata:redis#a,monitor=firecracker;kata:redis#b,monitor=cloud-hypervisor;kata:redis#c)',
  'host:z(container:redis#a)',
  'host:x86(system-container:debian#a,2cpu,512M,pids=100)',
])('compose says all of %s', (notation) => expectWhole('compose', notation));

test.each([
  'host:x86(container:nginx*3#web,engine=cri,cpumax=2,256M,weight=200,@acme)',
  'host:x86(container:redis#a,engine=cri,caps=all-net_raw,seccomp=off,lsm=none,read-only=on,mounts=/etc:ro)',
  'host:x86(container:redis#a,engine=cri,no-new-privileges=on,ns=mnt+ipc+uts+cgroup+user)',
  'host:z(gvisor:jvm#b,engine=cri;kata:postgres#c,engine=cri,@globex)',
  'host:x86(kata:redis#a,engine=cri,monitor=firecracker;kata:redis#b,engine=cri,monitor=cloud-hypervisor)',
  'host:x86(container:kubevirt*3#db-launcher,engine=cri,@acme(vm:debian#db,4cpu,8G,nested=on,interfaces=2))',
  'host:z(container:kubevirt#db-launcher,engine=cri(vm:debian#db,nested=off);system-container:debian#old,cpumax=2,512M)',
])('Kubernetes says all of %s', (notation) => expectWhole('kubernetes', notation));

test.each([
  'host:x86(vm:debian#a,4cpu,8G,weight=50,cpumax=1.5,nested=off,firmware=direct,interfaces=3)',
  'host:z(vm:debian#a,4cpu,8G,nested=on;system-container:debian#b,512M,cpumax=2)',
])('libvirt says all of %s', (notation) => expectWhole('libvirt', notation));

test('a machine that stands on the host is one of KubeVirt, in the container of its launcher', () => {
  const document = read('host:x86(vm:alpine*2#shop,@acme(container:nginx#web);container:kubevirt#first(vm#db))');
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  const { kept, lost, text } = writeKubernetes(document.topology);
  expect(kept.hosts[0]?.children.map(writeNode)).toEqual([
    'container:kubevirt*2#shop-launcher,@acme,engine=cri(vm:debian#shop,2cpu,2G)',
    expect.stringMatching(/^container:nginx\*2#web,@acme/),
    'container:kubevirt#db-launcher,engine=cri(vm:debian#db,2cpu,2G)',
  ]);
  expect(lost.map(({ node, code }) => `${node} ${code}`)).toEqual([
    ...['web inside', 'shop image', 'shop launcher', 'web property', 'first property', 'first renamed'],
  ]);
  expect(text).toContain('kind: VirtualMachineInstanceReplicaSet');
  expect(text).toContain('kind: VirtualMachine\n');
});

test('what cannot be said is told of, one by one', () => {
  const document = read(
    'host:z,16cpu,64G(lpar#p(container:redis#db,workload=batch,@acme;vm:debian#m(container:nginx#web)))',
  );
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  const told = ({ lost }: Exported) => lost.map(({ node, code }) => `${node} ${code}`);
  expect(told(writeCompose(document.topology))).toEqual([
    'p kind',
    'db inside',
    'm kind',
    'web inside',
    'db property',
    'db property',
  ]);
  const beside = read(
    'host:x86,4cpu,64G(container:shop#db,workload=batch,@acme,disk=10M;vm:alpine*2#m);host:x86(container:my-redis#c)',
    {
      ...NO_DEFINITIONS,
      images: [IMAGES.redis, IMAGES.nginx].flatMap((image, at) =>
        image ? [{ ...image, id: at ? 'shop' : 'my-redis' }] : [],
      ),
    },
  );
  if (!beside.ok) throw new Error(JSON.stringify(beside.error));
  const compose = writeCompose(beside.topology).lost;
  expect(compose.map(({ node, code, params }) => `${node} ${code} ${params.written ?? ''}`.trim())).toEqual([
    'host property cores=4',
    'm kind',
    'host-2 host-joined',
    'db property tenant=acme',
    'db property workload=batch',
    'db property disk=10M',
    'db image-figures',
    'c image',
  ]);
});
