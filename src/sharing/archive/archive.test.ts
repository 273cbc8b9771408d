// What is packed with its nesting comes back with its nesting; what is no such archive is said to be none.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../topology/placement.ts';
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import { writeNode } from '../../topology/write.ts';
import { openBytes } from '../importers/open-text.ts';
import { packArchive } from './pack.ts';
import { writeArchive } from './write.ts';

function documentOf(notation: string): Topology {
  const document = read(notation);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  expect(check(document.topology)).toBeNull();
  return document.topology;
}

function boxes({ hosts }: Topology): Record<string, readonly string[]> {
  return Object.fromEntries(hosts.map(({ platform, children }) => [platform, children.map(writeNode)]));
}

async function comesBack(topology: Topology) {
  const { files, kept, lost } = writeArchive(topology);
  const result = await openBytes(packArchive(files));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { imported } = result;
  expect(imported.format).toBe('archive');
  expect(boxes(imported.topology)).toEqual(boxes(kept));
  expect(check(imported.topology)).toBeNull();
  expect(imported.unsupported.map(({ code }) => code)).not.toContain('left-out');
  return { files, kept, lost, imported };
}

describe('all of it comes back', () => {
  test.each([
    'host:x86(vm:debian#shop,4cpu,8G(container:nginx*2#web,256M;container:redis#cache);container:postgres#db)',
    'host:x86(vm:debian#out,8cpu,16G,nested=on(container:redis#db;vm:debian#in,2cpu,2G(container:nginx#web)))',
    'host:z(vm:debian#a,2cpu,4G(container:redis#b);system-container:debian#c,512M(container:nginx#d))',
  ])('%s', async (notation) => {
    const document = documentOf(notation);
    const { kept, lost } = await comesBack(document);
    expect(lost).toEqual([]);
    expect(boxes(kept)).toEqual(Object.fromEntries(document.hosts.map((host) => [host.platform, expect.anything()])));
    expect(kept.hosts.flatMap(({ children }) => children.map(writeNode)).sort()).toEqual(
      document.hosts.flatMap(({ children }) => children.map(writeNode)).sort(),
    );
  });
});

test('each instance of a machine is a domain with a folder of its own', async () => {
  const { files, kept, lost } = await comesBack(documentOf('host:x86(vm:debian*2#m,2cpu,2G(container:nginx#web))'));
  expect(files.map(({ path }) => path)).toEqual([
    ...['domains.xml', 'inside/m-1/compose.yaml', 'inside/m-2/compose.yaml'],
  ]);
  expect(kept.hosts[0]?.children.map(writeNode)).toEqual([
    ...['vm:debian#m-1,2cpu,2G(container:nginx#web)', 'vm:debian#m-2,2cpu,2G(container:nginx#web-2)'],
  ]);
  expect(lost.map(({ node, code }) => `${node} ${code}`)).toEqual(['m counted']);
});

test('what neither Compose nor libvirt has is told of, and what stands in it stands beside', async () => {
  const document = documentOf('host:z(lpar#p,8cpu,32G(vm:debian#m,2cpu,2G,@acme(container:nginx#web)))');
  const { kept, lost } = await comesBack(document);
  expect(kept.hosts[0]?.children.map(writeNode)).toEqual(['vm:debian#m,2cpu,2G(container:nginx#web)']);
  expect(lost.map(({ node, code }) => `${node} ${code}`)).toEqual(['p kind', 'm inside', 'm property']);
});

test('says of each note in which file it stands', async () => {
  const bytes = zipSync({
    'compose.yaml': strToU8('services:\n  web:\n    image: nginx\n    healthcheck: {}\n'),
    'domains.xml': strToU8("<domain type='kvm'><name>m</name><memory>2097152</memory></domain>"),
    'inside/m/compose.yaml': strToU8('services:\n  shop:\n    image: own/shop\n'),
    'inside/none/compose.yaml': strToU8('services:\n  lost:\n    image: nginx\n'),
    'README.txt': strToU8('for people'),
  });
  const result = await openBytes(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { topology, assumptions, unsupported } = result.imported;
  expect(boxes(topology)).toEqual({
    x86: [expect.stringContaining('nginx#web'), expect.stringMatching(/^vm:debian#m,.*\(container:shop/)],
  });
  expect(assumptions.map(({ file, code }) => `${file} ${code}`)).toContain('inside/m/compose.yaml image-own');
  expect(unsupported.map(({ file, line, code }) => `${file} ${line} ${code}`)).toEqual([
    ...['compose.yaml 2 ignored-keys', 'inside/none/compose.yaml 1 archive-nowhere'],
  ]);
});

test.each([
  ['without any such file', zipSync({ 'photo.jpg': new Uint8Array(10) }), 'archive-without'],
  ['torn', packArchive([{ path: 'compose.yaml', text: 'services: {}' }]).slice(0, 40), 'archive-torn'],
  ['with a bomb', zipSync({ 'compose.yaml': new Uint8Array(5_000_000) }), 'archive-large'],
])('an archive %s', async (_, bytes, code) => {
  const result = await openBytes(bytes);
  expect(result.ok ? null : result.error.code).toBe(code);
});

test('a mistake names the file that it is in', async () => {
  const result = await openBytes(zipSync({ 'compose.yaml': strToU8('services:\n  web: [') }));
  expect(result).toMatchObject({ ok: false, error: { file: 'compose.yaml', line: 2 } });
});
