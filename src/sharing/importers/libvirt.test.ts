// Domains as virt-manager, virsh and their like write them, and parts and torn pieces of them as people paste them.
import { describe, expect, test } from 'vitest';
import { write } from '../../topology/write.ts';
import { openText } from './open-text.ts';

const OS = "<os><type arch='x86_64' machine='q35'>hvm</type></os>";
const MEMORY = "<memory unit='GiB'>2</memory>";
const domain = (inside: string, type = 'kvm') => `<domain type='${type}'>\n<name>one</name>\n${inside}\n</domain>\n`;

/** The boxes, and what was assumed or left out besides the machine and what is without bearing. */
async function read(text: string) {
  const result = await openText(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { topology, assumptions, unsupported } = result.imported;
  const notes = [...assumptions, ...unsupported].filter(({ code }) => code !== 'host' && code !== 'ignored-keys');
  return {
    boxes: write(topology).replace(/^host:\w+,16cpu,64G/, ''),
    notes: notes.map(({ line, code, params }) => [line, code, params] as const),
  };
}

const system = (id: string) =>
  `<metadata>\n<libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0"><libosinfo:os id="${id}"/></libosinfo:libosinfo></metadata>`;

describe('the system inside', () => {
  test.each([
    ['http://debian.org/debian/12', 'debian', []],
    ['http://alpinelinux.org/alpinelinux/3.19', 'alpine', ['guest-system-like']],
    ['http://redhat.com/rhel/9.4', 'debian', ['guest-system-like']],
    ['http://microsoft.com/win/11', 'debian', ['guest-system-unlike']],
  ])('%s', async (id, image, codes) => {
    const { boxes, notes } = await read(domain(MEMORY + OS + system(id)));
    expect(boxes).toBe(`(vm:${image}#one,1cpu,2G)`);
    expect(notes.map(([line, code]) => [line, code])).toEqual(codes.map((code) => [4, code]));
  });

  test('of which nothing is said', async () => {
    expect((await read(domain(MEMORY + OS))).notes).toEqual([[1, 'guest-system', { name: 'one' }]]);
  });
});

describe('processors and memory', () => {
  const debian = system('http://debian.org/debian/12');

  test('those that are plugged in are taken, and that is said', async () => {
    const text = domain(`${MEMORY}${OS}<vcpu placement='static' current='2'>8</vcpu>${debian}`);
    const params = { current: '2', vcpus: '8' };
    expect(await read(text)).toEqual({ boxes: '(vm:debian#one,2cpu,2G)', notes: [[3, 'current-vcpus', params]] });
  });

  test('a number that is none is said, with its line', async () => {
    const text = domain(`${MEMORY}${OS}<vcpu>{{ cpus }}</vcpu>${debian}`);
    const params = { key: 'vcpu', written: '{{ cpus }}' };
    expect(await read(text)).toEqual({ boxes: '(vm:debian#one,1cpu,2G)', notes: [[3, 'value', params]] });
  });

  test('a machine of which no memory is said has the usual, and that is said', async () => {
    const { boxes, notes } = await read(domain(OS + debian));
    expect(boxes).toBe('(vm:debian#one,1cpu)');
    expect(notes).toEqual([[1, 'machine-memory', { name: 'one', memory: expect.stringMatching(/^\d+$/) }]]);
  });

  test('nodes of its own make up its memory', async () => {
    const cells = "<cell id='0' memory='1' unit='GiB'/><cell id='1' memory='524288'/>";
    const { boxes, notes } = await read(domain(`${OS}<cpu><numa>${cells}</numa></cpu>${debian}`));
    expect(boxes).toBe('(vm:debian#one,1cpu,1.5G)');
    expect(notes).toEqual([]);
  });
});

test.each(['lxc', 'vz', 'openvz'])('what runs a program instead of a system is a container: %s', async (type) => {
  const os = '<os><type>exe</type><init>/sbin/init</init></os>';
  const { boxes } = await read(domain(`${MEMORY}${os}<vcpu current='1'>2</vcpu>`, type));
  expect(boxes).toBe('(system-container#one,2G)');
});

test('a DOCTYPE that declares nothing is none in the way', async () => {
  expect((await read(`<?xml version="1.0"?>\n<!DOCTYPE domain>\n${domain(MEMORY + OS)}`)).boxes).toBe(
    '(vm:debian#one,1cpu,2G)',
  );
});

test.each([
  ['only devices', '<domain>\n<devices/>\n</domain>', 'xml-part', {}, 1, 1],
  ['an element that goes on', '<domain><os>\n</domain>', 'xml-open', { name: 'os' }, 2, 10],
  ['an end that does not come', '<domain>\n<name>x</name>', 'xml-open', { name: 'domain' }, 2, 15],
  ['an end too many', '<domain><name>x</name>\n</nome></domain>', 'xml-close', { name: 'nome' }, 2, 8],
  ['an entity', '<domain><name>&nbsp;</name></domain>', 'xml-entity', {}, 1, 21],
  ['a sign too many', '<domain\n<name>x</name></domain>', 'xml-syntax', {}, 2, 2],
  ['what is another element', '<network><domain name="a"/></network>', 'xml-root', { name: 'network' }, 1, 1],
])('refused: %s', async (_name, text, code, params, line, column) => {
  const result = await openText(text);
  expect(result.ok ? null : result.error).toMatchObject({ code, params, line, column });
});
