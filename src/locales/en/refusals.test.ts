// Every refusal that the rules can give, put into words: the words take the parameters that really come with it.
import { expect, test } from 'vitest';
import { apply, type Edit } from '../../topology/edit.ts';
import { readEdit } from '../../topology/edit-words.ts';
import { read } from '../../topology/notation.ts';
import { REFUSAL_CODES, type Refusal, type RefusalCode } from '../../topology/refusal.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { createText } from '../text.ts';
import { refusals } from './refusals.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => `container#c-${at}`).join(';');
const deep = (levels: number) =>
  `${'system-container('.repeat(levels - 1)}system-container#deepest${')'.repeat(levels - 1)}`;
const add = (parent: string | null, kind: Sandbox['kind'], more: Partial<Sandbox> = {}): Edit => ({
  type: 'add',
  parent,
  node: { id: 'new', kind, replicas: 1, children: [], ...more },
});
const set = (node: string, changes: Extract<Edit, { type: 'set' }>['changes']): Edit => ({
  type: 'set',
  node,
  changes,
});
const HOST = document('host:z').hosts[0];

const CASES: readonly (readonly [RefusalCode, string, Edit])[] = [
  ['unknown-node', 'host:x86', { type: 'remove', node: 'nobody' }],
  ['unknown-parent', 'host:x86', add('nowhere', 'vm')],
  ['unknown-image', 'host:x86', add('host', 'vm', { image: 'nothing' })],
  ['unknown-workload', 'host:x86', add('host', 'vm', { workload: 'nothing' })],
  ['unknown-platform', 'host:x86', set('host', { platform: 'vax' })],
  ['into-itself', 'host:x86(vm#p(vm#q))', { type: 'move', node: 'p', to: 'q' }],
  ['leaf', 'host:x86(kata#p)', add('p', 'container')],
  ['needs-a-host', 'host:x86', add(null, 'container')],
  ['host-inside', 'host:x86#other', { type: 'add', parent: 'other', node: HOST as NonNullable<typeof HOST> }],
  ['host-cannot-move', 'host:x86;host:z#p', { type: 'move', node: 'p', to: 'host' }],
  ['needs-z-firmware', 'host:x86', add('host', 'lpar')],
  ['lpar-not-directly-on-host', 'host:z(lpar#p)', add('p', 'lpar')],
  ['needs-x86-processor', 'host:z', add('host', 'microvm')],
  ['needs-linux-kernel', 'host:z(lpar:zvm#p)', add('p', 'container')],
  ['needs-zvm-hypervisor', 'host:z(lpar:debian#p)', add('p', 'zvm')],
  ['zvm-needs-z', 'host:x86', add('host', 'zvm')],
  ['zvm-without-nesting', 'host:z(zvm#p,nested=off)', add('p', 'zvm')],
  ['needs-container-engine', 'host:x86(container#p)', add('p', 'container')],
  ['needs-hardware-virtualization', 'host:z(vm#p)', add('p', 'vm')],
  ['never-offers-hardware-virtualization', 'host:x86(microvm#p)', add('p', 'vm')],
  ['image-cannot-boot', 'host:x86', add('host', 'vm', { image: 'nginx' })],
  ['image-without-layers', 'host:x86', add('host', 'container', { image: 'minimal' })],
  ['zvm-image-needs-partition', 'host:z', add('host', 'vm', { image: 'zvm' })],
  ['not-of-kind', 'host:x86', add('host', 'container', { vcpus: 2 })],
  ['id-illegal', 'host:x86', add('host', 'container', { id: 'a b' })],
  ['id-taken', 'host:x86', add('host', 'container', { id: 'host' })],
  ['name-illegal', 'host:x86', set('host', { name: '' })],
  ['tenant-illegal', 'host:x86', add('host', 'vm', { tenant: 'a'.repeat(200) })],
  ['namespaces-illegal', 'host:x86', add('host', 'container', { namespaces: ['net', 'net'] })],
  ['capabilities-illegal', 'host:x86', add('host', 'container', { capabilities: ['+net_admin', '+fly'] })],
  ['mounts-illegal', 'host:x86', add('host', 'container', { mounts: ['srv/data'] })],
  ['unknown-choice', 'host:x86', add('host', 'container', { runtime: 'rocket' })],
  ['choice-of-other-processor', 'host:z', add('host', 'vm', { firmware: 'seabios' })],
  ['exec-format', 'host:z', add('host', 'container', { image: 'mongo' })],
  ['exec-format', 'host:z', add('host', 'container', { image: 'nginx', architecture: 'amd64' })],
  ['no-such-variant', 'host:z', add('host', 'container', { image: 'mongo', architecture: 's390x' })],
  ['dedicated-exceed-host', 'host:z,4cpu(lpar,2cpu,dedicated)', add('host', 'lpar', { vcpus: 3, dedicated: true })],
  ['too-many-nodes', `host:x86(${many(19_999)})`, add('host', 'container')],
  ['too-many-levels', `host:x86(${deep(31)})`, add('deepest', 'container')],
  ['too-many-instances', 'host:x86(vm#p*10000000)', add('p', 'container', { replicas: 101 })],
  ['range.replicas', 'host:x86', add('host', 'vm', { replicas: 0 })],
  ['range.vcpus', 'host:x86', add('host', 'vm', { vcpus: 0 })],
  ['range.cores', 'host:x86', set('host', { cores: 0 })],
  ['range.memoryBytes', 'host:x86', set('host', { memoryBytes: 0 })],
  ['range.memoryMaxBytes', 'host:x86', add('host', 'container', { memoryMaxBytes: 0 })],
  ['range.memoryLowBytes', 'host:x86', add('host', 'container', { memoryLowBytes: -1 })],
  ['range.swapBytes', 'host:x86', set('host', { swapBytes: -1 })],
  ['range.cpuWeight', 'host:x86', add('host', 'container', { cpuWeight: 0 })],
  ['range.cpuMax', 'host:x86', add('host', 'container', { cpuMax: 0 })],
  ['range.pidsMax', 'host:x86', add('host', 'container', { pidsMax: 0 })],
  ['range.interfaces', 'host:x86', add('host', 'vm', { interfaces: -1 })],
  ['range.starts', 'host:x86', add('host', 'vm', { starts: 0 })],
  ['range.ioWeight', 'host:x86(container:nginx#web)', set('web', { ioWeight: 0 })],
  ['range.diskBytesPerS', 'host:x86', set('host', { diskBytesPerS: 0 })],
  ['range.networkBytesPerS', 'host:x86', set('host', { networkBytesPerS: 0 })],
];

const text = createText('en');

/** A sentence in which nothing is left open. */
function inWords({ code, params }: Refusal): string {
  const words = text(`refusals.${code}`, params);
  expect(words).not.toMatch(/[{}]|undefined/);
  return words;
}

test.each(CASES)('%s', (code, notation, edit) => {
  const applied = apply(document(notation), edit);
  expect(applied).toMatchObject({ ok: false, refusal: { code } });
  if (!applied.ok) inWords(applied.refusal);
});

test('architecture', () => {
  const application = { startCpu: '', startWait: '', privateMemory: '' };
  const layers = [{ id: 'own', size: '' }];
  const image = { id: 'own', layers, architectures: ['amd64'] as const, workload: 'idle', application, parameters: {} };
  const topology = document('host:z');
  const definitions = { ...topology.definitions, images: [image] };
  const applied = apply({ ...topology, definitions }, add('host', 'kata', { image: 'own' }));
  if (applied.ok) throw new Error('It should not run there.');
  expect(inWords(applied.refusal)).toBe('own is built for amd64, and host has s390x processors.');
});

test.each([
  ['incident-needs-host', 'host-failure in web'],
  ['incident-needs-sandbox', 'cpu-hog in host'],
] as const)('%s', (code, words) => {
  const result = readEdit(words, document('host:x86(container#web)'));
  if (result.ok) throw new Error('It should not be able to happen.');
  expect(result.error.code).toContain(code);
  inWords({ code, params: result.error.params });
});

test('no code is left out', () => {
  const apart = ['architecture', 'incident-needs-host', 'incident-needs-sandbox'];
  const covered = new Set<string>([...CASES.map(([code]) => code), ...apart]);
  expect(REFUSAL_CODES.filter((code) => !covered.has(code))).toEqual([]);
  expect(Object.keys(refusals.range).filter((property) => !covered.has(`range.${property}`))).toEqual([]);
});
