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
  {
    link: '#v=1&t=host:z%23machine,32cpu,256G(lpar:zvm%23vmlpar,8cpu,64G(zvm:debian%23guest,2cpu,4G(container:redis%23db)));host:x86%23server,16cpu,64G(kata:nginx%23k;gvisor:python%23g;microvm:minimal%23f;system-container:debian%23s(container:node%23n))&at=2s',
    nodes:
      'host:z#machine,32cpu,256G(lpar:zvm#vmlpar,8cpu,64G(zvm:debian#guest,2cpu,4G(container:redis#db)));host:x86#server,16cpu,64G(kata:nginx#k;gvisor:python#g;microvm:minimal#f;system-container:debian#s(container:node#n))',
    shared: { atMs: 2000 },
  },
  {
    link: '#v=1&t=host:x86,16cpu,64G(container:nginx%23web,0.5cpu,256M,@acme,weight=200,pids=100,ns=mnt%2Bpid%2Bipc%2Buts%2Bcgroup,disk=10M,net=20M,engine=containerd,runtime=crun,memlow=64M,caps=none%2Bnet_admin,seccomp=off,lsm=none,no-new-privileges=on,read-only=on,mounts=/var/run/docker.sock%2B/etc:ro)',
    nodes:
      'host:x86,16cpu,64G(container:nginx#web,0.5cpu,256M,@acme,weight=200,pids=100,ns=mnt+pid+ipc+uts+cgroup,disk=10M,net=20M,engine=containerd,runtime=crun,memlow=64M,caps=none+net_admin,seccomp=off,lsm=none,no-new-privileges=on,read-only=on,mounts=/var/run/docker.sock+/etc:ro)',
    shared: {},
  },
  {
    link: '#v=1&t=host:z,16cpu,64G(lpar%23p,4cpu,16G,dedicated=on(vm:debian%23m,2cpu,4G(container:postgres*3%23db,workload=batch)))',
    nodes:
      'host:z,16cpu,64G(lpar#p,4cpu,16G,dedicated=on(vm:debian#m,2cpu,4G(container:postgres*3#db,workload=batch)))',
    shared: {},
  },
  {
    link: '#v=1&t=host:x86,16cpu,64G(container:mine%23a)&d=%7B%22images%22%3A%5B%7B%22id%22%3A%22mine%22%2C%22layers%22%3A%5B%7B%22id%22%3A%22mine%22%2C%22sizeMiB%22%3A9%7D%5D%2C%22architectures%22%3A%5B%22amd64%22%5D%7D%5D%7D',
    nodes: 'host:x86,16cpu,64G(container:mine#a)',
    shared: { topology: { definitions: { images: [{ id: 'mine' }] } } },
  },
  {
    link: '#v=1&y=AACETfqJtDGS_nmI6YE9fGPpM_Wd-8-BI9_qUA0Ebzoi2NmroBqcBcNUSXun0FseyL0uLBMUWcX8zcd_jLeTFkktsvKkuPiED0qWXp1Tc5QTvVCAtCXVN43_aAlZ8KaanT4',
    nodes: 'host:x86,8cpu,16G(container:nginx#web;vm:debian#orders,2cpu,4G,@Müller(container:redis#store))',
    shared: { seed: 7, atMs: 1500 },
  },
];

test.each(GOLDEN)('$link', ({ link, nodes, shared }) => {
  const read = readLink(link);
  if (!read?.ok) throw new Error(`not read: ${JSON.stringify(read)}`);
  expect(read.refused).toEqual([]);
  expect(read.shared).toMatchObject(shared);
  expect(write(read.shared.topology)).toBe(nodes);
});
