// The switches of gVisor sandboxes and Kata containers: which leave a way out, what each does to the walls and to the work, and that
// tightening one never opens more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValue } from '../../catalog/parameters.ts';
import { guardOf } from '../../topology/guard.ts';
import { write } from '../../topology/notation.ts';
import { read } from '../../topology/read.ts';
import { sandboxingOf } from '../../topology/sandboxing.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';
import { law } from '../laws/law.ts';
import { createRun } from '../run.ts';
import { documentContext } from './document-tree.ts';
import { openingsOf } from './openings.ts';
import { reachOf } from './reach.ts';
import { interfaceOf } from './strength.ts';
import { waysOutOf } from './ways-out.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

const withEvil = (kind: string, attributes: string) =>
  document(
    `host:x86,8cpu,16G(${kind}:nginx#evil${attributes && `,${attributes}`};container:redis#web,mounts=/srv;vm:debian#vm)`,
  );
const sandbox = (topology: Topology, id = 'evil') => find(topology, id) as Sandbox;
const chain = (kind: string, attributes: string) => {
  const topology = withEvil(kind, attributes);
  const walls = reachOf(documentContext(topology, {}), topology, 'evil')?.chain ?? [];
  return walls.map(({ wall, strength, state }) => [wall, Number(strength.toFixed(2)), state]);
};

describe('a way out that needs no flaw', () => {
  it.each([
    ['gvisor', '', []],
    ['gvisor', 'host-network=on,directfs=off,sentry=kvm', []],
    ['gvisor', 'mounts=/etc', ['system-files']],
    ['gvisor', 'mounts=/etc:ro+/srv/data', []],
    ['gvisor', 'mounts=/var/run/docker.sock', []],
    ['kata', '', []],
    ['kata', 'privileged=on', ['host-devices']],
    ['kata', 'privileged=on,host-devices=off', []],
    ['kata', 'host-devices=on', []],
    ['kata', 'mounts=/', ['system-files']],
    ['kata', 'mounts=/,shared-fs=none', []],
    ['kata', 'mounts=/,monitor=firecracker', []],
    ['kata', 'mounts=/run/docker.sock', []],
  ])('%s, %s: %j', (kind, attributes, expected) => {
    const topology = withEvil(kind, attributes);
    expect(waysOutOf(topology, sandbox(topology))).toEqual(expected);
  });

  it('leads to everybody, machines included', () => {
    const topology = withEvil('kata', 'privileged=on');
    expect(openingsOf(topology, 'evil')[0]).toEqual({ opening: 'out', reaches: ['web', 'vm'], reachedBy: [] });
  });

  it('what is mounted into both is shared', () => {
    const topology = withEvil('gvisor', 'mounts=/srv/data');
    expect(openingsOf(topology, 'web')).toContainEqual({ opening: 'shares', reaches: ['evil'], reachedBy: ['evil'] });
  });
});

describe('the walls', () => {
  it.each([
    ['gvisor', '', [['gvisor', 2, 'holds']]],
    ['gvisor', 'host-network=on', [['gvisor', 1.8, 'holds']]],
    ['gvisor', 'directfs=off,sentry=kvm', [['gvisor', 2.2, 'holds']]],
    ['gvisor', 'mounts=/usr', [['gvisor', 0, 'open']]],
    [
      'kata',
      '',
      [
        ['vm', 3, 'holds'],
        ['container', 1, 'holds'],
      ],
    ],
    [
      'kata',
      'shared-fs=none',
      [
        ['vm', 3.2, 'holds'],
        ['container', 1, 'holds'],
      ],
    ],
    [
      'kata',
      'privileged=on,host-devices=off',
      [
        ['vm', 3, 'holds'],
        ['container', 1, 'holds'],
      ],
    ],
    [
      'kata',
      'mounts=/srv',
      [
        ['vm', 2.95, 'holds'],
        ['container', 1, 'holds'],
      ],
    ],
    [
      'kata',
      'privileged=on',
      [
        ['vm', 0, 'open'],
        ['container', 0, 'open'],
      ],
    ],
  ])('%s, %s', (kind, attributes, expected) => {
    expect(chain(kind, attributes)).toEqual(expected);
  });

  it('expose more with the network of the host', () => {
    const of = (attributes: string) =>
      createValue({})(interfaceOf('gvisor', null, sandboxingOf(sandbox(withEvil('gvisor', attributes)))));
    expect(of('')).toBe(53);
    expect(of('host-network=on')).toBe(68);
  });
});

describe('the work', () => {
  const node = (kind: string, attributes: string) => {
    const topology = document(`host:x86,8cpu,16G(${kind}:nginx#it,workload=web${attributes && `,${attributes}`})`);
    const run = createRun({ seed: 1, parameters: {}, running: ['it'], entries: [{ atMs: 0, topology }] }, 20_000);
    return run.frameAt(20_000).nodes.find(({ id }) => id === 'it');
  };

  it('costs less per system call on KVM, and fewer hops with the network of the host', () => {
    const [usual, kvm, host] = [node('gvisor', ''), node('gvisor', 'sentry=kvm'), node('gvisor', 'host-network=on')];
    expect(kvm?.slowdown ?? 9).toBeLessThan(usual?.slowdown ?? 0);
    expect(host?.slowdown ?? 9).toBeLessThan(usual?.slowdown ?? 0);
    expect(usual?.traffic?.hops).toEqual(['sentry']);
    expect(host?.traffic?.hops).toEqual([]);
  });

  it('is started anew for every switch, as nothing of it can change while it runs', () => {
    const before = document('host:x86,8cpu,16G(kata:nginx#it)');
    const after = document('host:x86,8cpu,16G(kata:nginx#it,privileged=on)');
    const entries = [
      { atMs: 0, topology: before },
      { atMs: 1000, topology: after },
    ];
    const run = createRun({ seed: 1, parameters: {}, running: ['it'], entries }, 2000);
    expect(run.frameAt(1500).nodes.find(({ id }) => id === 'it')?.phase).not.toBe('running');
  });
});

describe('in the notation', () => {
  it.each([
    'gvisor:nginx,sentry=kvm,host-network=on,directfs=off',
    'kata:nginx,privileged=on,mounts=/srv:ro,shared-fs=virtio-9p,host-devices=off',
  ])('%s is written as it is read', (inner) => {
    expect(write(document(`host:x86,8cpu,16G(${inner})`))).toBe(`host:x86,8cpu,16G(${inner})`);
  });

  it.each([
    ['host:x86(container:nginx,sentry=kvm)', 'not-of-kind'],
    ['host:x86(gvisor:nginx,sentry=ptrace)', 'unknown-choice'],
    ['host:x86(gvisor:nginx,privileged)', 'not-of-kind'],
    ['host:x86(kata:nginx,caps=all)', 'not-of-kind'],
    ['host:x86(vm:debian,nested=off(gvisor:nginx,sentry=kvm))', 'needs-hardware-virtualization'],
  ])('%s is refused: %s', (notation, code) => {
    expect(read(notation)).toMatchObject({ ok: false, error: { code } });
  });

  it('they are no switches of a container', () => {
    expect(guardOf(sandbox(withEvil('kata', 'privileged=on')))).toBeNull();
    expect(sandboxingOf(sandbox(withEvil('container', '')))).toBeNull();
  });
});

const attributes = fc.record({
  kind: fc.constantFrom('gvisor', 'kata'),
  hostNetwork: fc.boolean(),
  directfs: fc.boolean(),
  privileged: fc.boolean(),
  hostDevices: fc.boolean(),
  sharedFs: fc.constantFrom('virtio-fs', 'none'),
  mounts: fc.subarray(['/etc', '/srv', '/var/lib']),
});
const switches = ['hostNetwork', 'directfs', 'privileged', 'hostDevices', 'sharedFs', 'mounts'] as const;
const TIGHT = {
  ...{ hostNetwork: false, directfs: false, privileged: false, hostDevices: false },
  ...{ sharedFs: 'none', mounts: [] as string[] },
};

law('tightening a switch of a sandbox never opens more', fc.tuple(attributes, fc.constantFrom(...switches)), (one) => {
  const [loose, property] = one;
  const said = (of: typeof loose) =>
    of.kind === 'gvisor'
      ? `host-network=${of.hostNetwork ? 'on' : 'off'},directfs=${of.directfs ? 'on' : 'off'},mounts=${of.mounts.join('+') || 'none'}`
      : [
          `privileged=${of.privileged ? 'on' : 'off'},host-devices=${of.hostDevices ? 'on' : 'off'}`,
          `shared-fs=${of.sharedFs},mounts=${of.mounts.join('+') || 'none'}`,
        ].join();
  const both = [loose, { ...loose, [property]: TIGHT[property] }] as const;
  const [before, after] = both.map((of) => {
    const topology = withEvil(loose.kind, said(of));
    const reach = reachOf(documentContext(topology, {}), topology, 'evil');
    const reached = openingsOf(topology, 'evil').flatMap(({ reaches }) => reaches);
    return { reached: new Set(reached), strengths: reach?.chain.map(({ strength }) => strength) ?? [] };
  });
  for (const id of after?.reached ?? []) expect(before?.reached).toContain(id);
  after?.strengths.forEach((strength, at) => {
    expect(strength).toBeGreaterThanOrEqual((before?.strengths[at] ?? 0) - 1e-9);
  });
});
