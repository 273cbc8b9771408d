// Links that were given to people: each opens for ever what it opened then. Lines are added here, never changed.
import { expect, test } from 'vitest';
import { write } from '../topology/notation.ts';
import { readLink } from './link.ts';

const GOLDEN = [
  {
    link: '#v=1&t=host:z,16cpu,64G(lpar%23prod(vm:debian,2cpu,4G,@acme(container:nginx*3)))&p=ksm.pagesToScan=400&r=prod',
    nodes: 'host:z,16cpu,64G(lpar#prod(vm:debian,2cpu,4G,@acme(container:nginx*3)))',
    shared: { running: ['prod'], parameters: { 'ksm.pagesToScan': 400 } },
  },
  {
    link: '#v=1&t=host:x86,8cpu,16G(container:nginx%23web)&i=5s:cpu-hog@web,12.5s:end-cpu-hog@web&flaw=CVE-2019-5736@web&at=13s',
    nodes: 'host:x86,8cpu,16G(container:nginx#web)',
    shared: {
      incidents: [
        { atMs: 5000, incident: { name: 'cpu-hog', node: 'web', action: 'begin' } },
        { atMs: 12_500, incident: { name: 'cpu-hog', node: 'web', action: 'end' } },
      ],
      replay: { flaw: 'CVE-2019-5736', attacker: 'web' },
      atMs: 13_000,
    },
  },
  {
    link: '#v=1&z=K7M1VCuxzcgvLrGqsDDTsUguKNUxNHPXSM7PK0nMzEstsspLz8yrUDUyLk9N0lTLtDUqtkrLL8rWTcrPTXIAigEA',
    nodes: 'host:x86,8cpu,16G(container:nginx#web)',
    shared: { incidents: [{ atMs: 2000, incident: { name: 'fork-bomb', node: 'web', action: 'begin' } }] },
  },
  {
    link: '#v=1&t=host:x86(container:nginx%23web;vm%23orders(container:redis%23store))&seed=7&walls=2@store&at=1.5s',
    nodes: 'host:x86,16cpu,64G(container:nginx#web;vm#orders(container:redis#store))',
    shared: { seed: 7, walls: { attacker: 'store', fallen: 2 }, atMs: 1500 },
  },
  {
    link: '#v=1&t=host:x86(container:nginx%23web)&walls=web',
    nodes: 'host:x86,16cpu,64G(container:nginx#web)',
    shared: { walls: { attacker: 'web', fallen: 0 } },
  },
];

test.each(GOLDEN)('$link', ({ link, nodes, shared }) => {
  const read = readLink(link);
  if (!read?.ok) throw new Error(`not read: ${JSON.stringify(read)}`);
  expect(read.refused).toEqual([]);
  expect(read.shared).toMatchObject(shared);
  expect(write(read.shared.topology)).toBe(nodes);
});
