// The switches around containers: which leave a way out, what they open to whom, and that tightening one never opens more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAWS, findFlaw } from '../../catalog/flaws.ts';
import { LINUX_CAPABILITIES } from '../../catalog/linux-capabilities.ts';
import { createValue } from '../../catalog/parameters.ts';
import { guardOf } from '../../topology/guard.ts';
import { read } from '../../topology/read.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { DEFAULT_NAMESPACES, NAMESPACE_KINDS } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';
import { replaced, sandboxesOf, topologies } from '../laws/any-topology.ts';
import { law } from '../laws/law.ts';
import { openingsOf } from './openings.ts';
import { replay } from './replay.ts';
import { interfaceOf, strengthAround } from './strength.ts';
import { reachedBy, waysOutOf } from './ways-out.ts';

const value = createValue({});

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

const withEvil = (attributes: string, beside = 'container:redis#web;vm:debian#vm(container:redis#inside)') =>
  document(`host:x86,8cpu,16G(container:nginx#evil${attributes && `,${attributes}`};${beside})`);
const sandbox = (topology: Topology, id: string) => find(topology, id) as Sandbox;
const ways = (attributes: string) => {
  const topology = withEvil(attributes);
  return waysOutOf(topology, sandbox(topology, 'evil'));
};
const NO_PID = 'ns=mnt+net+ipc+uts+cgroup';
const USERS = 'ns=mnt+pid+net+ipc+uts+cgroup+user';

describe('a way out that needs no flaw', () => {
  it.each([
    ['', []],
    ['caps=+net_admin,seccomp=off,lsm=none', []],
    ['privileged', ['privileged', 'sys_module', 'sys_admin']],
    ['mounts=/var/run/docker.sock', ['engine-socket']],
    ['mounts=/run:ro', ['engine-socket']],
    ['engine=containerd,mounts=/run/containerd/containerd.sock', ['engine-socket']],
    ['engine=cri,mounts=/run/containerd/containerd.sock', ['engine-socket']],
    ['mounts=/', ['engine-socket', 'system-files']],
    ['mounts=/etc', ['system-files']],
    ['mounts=/etc:ro', []],
    ['mounts=/srv/data', []],
    ['ns=pid+net+ipc+uts+cgroup', ['no-mount-namespace']],
    ['caps=+sys_module', ['sys_module']],
    ['caps=+sys_admin', []],
    ['caps=+sys_admin,lsm=none', ['sys_admin']],
    [`caps=+sys_ptrace,lsm=none,${NO_PID}`, ['sys_ptrace']],
    [`caps=+sys_ptrace,${NO_PID}`, []],
    ['caps=+sys_ptrace,lsm=none', []],
  ])('%s: %j', (attributes, expected) => {
    expect(ways(attributes)).toEqual(expected);
  });

  it.each(['privileged', 'mounts=/', 'mounts=/var/run/docker.sock', 'caps=all,lsm=none'])(
    'is none where root inside is nobody outside: %s',
    (attributes) => {
      expect(ways(`${attributes},${USERS}`)).toEqual([]);
      expect(ways(`${attributes},rootless`)).toEqual([]);
    },
  );

  it.each(['mounts=/', 'mounts=/var/run/docker.sock', 'caps=+sys_module'])('is shut by SELinux: %s', (attributes) => {
    expect(ways(`${attributes},lsm=selinux`)).toEqual([]);
  });

  it('leads nowhere through the socket of an engine that starts nothing there', () => {
    const topology = document('host:x86,8cpu,16G(container:nginx#evil,engine=none,mounts=/var/run/docker.sock)');
    expect(waysOutOf(topology, sandbox(topology, 'evil'))).toEqual([]);
  });

  it('leads to what is around, and further only where that is open too', () => {
    const nested = (outer: string) =>
      document(
        `host:x86,8cpu,16G(system-container#outer${outer}(container:nginx#evil,privileged;container:redis#in);container:redis#far)`,
      );
    const reached = (topology: Topology) => [...reachedBy(topology, sandbox(topology, 'evil'))];
    expect(reached(nested(''))).toEqual(['outer', 'in']);
    expect(reached(nested(',lsm=none'))).toEqual(['outer', 'in', 'far']);
  });
});

describe('what is open, by name and both ways', () => {
  const of = (topology: Topology, id: string) =>
    Object.fromEntries(openingsOf(topology, id).map(({ opening, reaches, reachedBy: by }) => [opening, [reaches, by]]));

  it('everybody on the host, machines included, is in the hands of a privileged container', () => {
    const topology = withEvil('privileged');
    expect(of(topology, 'evil').out).toEqual([['web', 'vm', 'inside'], []]);
    expect(of(topology, 'inside').out).toEqual([[], ['evil']]);
  });

  it('files are shared by who mounts the same directory, or one around it', () => {
    const topology = withEvil(
      'mounts=/srv/data',
      'container:redis#same,mounts=/srv;container:redis#other,mounts=/srv/datum;vm:debian#vm(container#in,mounts=/srv/data)',
    );
    expect(of(topology, 'evil').shares).toEqual([['same'], ['same']]);
    expect(of(topology, 'other').shares).toEqual([['same'], ['same']]);
    expect(of(topology, 'in').shares).toBeUndefined();
  });

  it('files of containers are read with CAP_DAC_READ_SEARCH, or where they are kept', () => {
    expect(of(withEvil('caps=+dac_read_search'), 'evil').reads).toEqual([['web'], []]);
    expect(of(withEvil('mounts=/var/lib/docker:ro'), 'web').reads).toEqual([[], ['evil']]);
    expect(of(withEvil('caps=+dac_read_search,rootless'), 'evil').reads).toBeUndefined();
  });

  it('on a bridge everybody may pretend to be another, but who has no raw sockets or is not plugged in', () => {
    expect(of(withEvil('caps=-net_raw'), 'evil').spoofs).toEqual([[], ['web']]);
    expect(of(withEvil('network=none'), 'evil').spoofs).toBeUndefined();
    expect(of(withEvil(''), 'evil').spoofs).toEqual([['web'], ['web']]);
    expect(of(withEvil('ns=mnt+pid+ipc+uts+cgroup'), 'evil')).toEqual({ listens: [['web'], []] });
  });
});

describe('the wall', () => {
  const strength = (attributes: string) => {
    const topology = withEvil(attributes);
    const node = sandbox(topology, 'evil');
    const guard = guardOf(node);
    const open = waysOutOf(topology, node).length > 0;
    return strengthAround(
      {
        ...{ id: 'evil', kind: 'container', tenant: '', walls: ['container'], ownsKernel: false, replicas: 1 },
        ...{ hasWorkload: true, namespaces: guard?.namespaces ?? [], guard, open, children: [] },
      },
      value,
    ).value;
  };

  it('is one as engines build it, none where there is a way out, and between them by what is on', () => {
    expect(strength('')).toBe(1);
    expect(strength('privileged')).toBe(0);
    expect(strength('mounts=/var/run/docker.sock')).toBe(0);
    expect(strength('seccomp=off')).toBeCloseTo(0.8);
    expect(strength('lsm=none')).toBeCloseTo(0.9);
    expect(strength('caps=+net_admin')).toBeCloseTo(0.97);
    expect(strength('caps=none,no-new-privileges')).toBeGreaterThan(1.1);
    expect(strength('rootless')).toBeCloseTo(1.4);
  });

  it('exposes all system calls without a filter', () => {
    const guard = (attributes: string) => guardOf(sandbox(withEvil(attributes), 'evil'));
    expect(value(interfaceOf('container', guard('')))).toBe(306);
    expect(value(interfaceOf('container', guard('seccomp=off')))).toBe(350);
    expect(interfaceOf('vm', guard('seccomp=off'))).toBe('isolation.interfaces.vm');
  });
});

describe('dated flaws read the switches', () => {
  const chain = (attributes: string, flaw: string) => {
    const played = replay(withEvil(attributes), findFlaw(flaw) as (typeof FLAWS)[number], 'evil');
    return played?.steps.slice(1).map(({ code }) => code);
  };
  const GONE = ['wall-falls', 'at-large'];

  it.each([
    ['file-system-context', '', ['stopped-user-namespace']],
    ['file-system-context', 'seccomp=off', ['allowed-seccomp-off', ...GONE]],
    ['file-system-context', 'caps=+sys_admin', ['allowed-sys_admin', ...GONE]],
    ['packet-socket', '', ['allowed-net_raw', ...GONE]],
    ['packet-socket', 'caps=-net_raw', ['stopped-raw-sockets']],
    ['packet-socket', 'caps=none,seccomp=off', ['allowed-seccomp-off', ...GONE]],
    ['release-agent', '', ['stopped-user-namespace']],
    ['release-agent', 'seccomp=off', ['allowed-seccomp-off', 'stopped-apparmor']],
    ['release-agent', 'seccomp=off,lsm=selinux', ['allowed-seccomp-off', 'stopped-selinux']],
    ['release-agent', 'seccomp=off,lsm=none', ['allowed-seccomp-off', 'allowed-lsm-none', ...GONE]],
    ['release-agent', 'seccomp=off,lsm=none,rootless', ['allowed-seccomp-off', 'stopped-rootless']],
    ['runc-overwrite', '', GONE],
    ['runc-overwrite', 'lsm=selinux', ['stopped-selinux']],
    ['runc-overwrite', 'rootless', ['stopped-rootless']],
    ['runc-overwrite', USERS, ['stopped-root-inside']],
    ['runc-overwrite', 'mounts=/var/run/docker.sock,runtime=crun', ['open-engine-socket', 'at-large']],
    ['freed-pages', '', ['stopped-starts-machines']],
    ['freed-pages', 'privileged,rootless', ['allowed-privileged', ...GONE]],
    ['freed-pages', 'privileged', ['open-privileged', 'at-large']],
  ])('%s, %s: %j', (flaw, attributes, expected) => {
    expect(chain(attributes, flaw)).toEqual(expected);
  });

  it('without a wall of its own, a container in a machine gets at the monitor', () => {
    const inside = (attributes: string) =>
      replay(
        document(`host:x86,8cpu,16G(vm:debian#vm(container:nginx#evil${attributes});container:redis#web)`),
        findFlaw('venom') as (typeof FLAWS)[number],
        'evil',
      );
    expect(inside('')?.steps.at(-1)).toEqual({ code: 'own-wall-first', node: 'evil' });
    const open = inside(',privileged');
    expect(open?.steps.map(({ code, node }) => `${code} ${node}`)).toEqual([
      ...['begins evil', 'open-privileged evil', 'at-large vm', 'wall-falls vm', 'at-large host'],
    ]);
    expect(open?.verdicts.find(({ node }) => node === 'web')?.outcome).toBe('controlled');
  });
});

/** A document, one of its containers with any switches, and the same with one of them tightened. */
const tightened = fc
  .tuple(
    topologies(),
    fc.nat(),
    fc.record(
      {
        privileged: fc.constant(true),
        capabilities: fc.subarray([...LINUX_CAPABILITIES]).map((some) => ['none', ...some.map((one) => `+${one}`)]),
        seccomp: fc.constant(false),
        lsm: fc.constantFrom('none', 'apparmor', 'selinux'),
        mounts: fc.subarray(['/', '/etc:ro', '/srv/data', '/var/run/docker.sock', '/var/lib/docker:ro']),
        namespaces: fc.subarray([...NAMESPACE_KINDS]),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom('privileged', 'capabilities', 'seccomp', 'lsm', 'mounts', 'readOnly', 'namespaces', 'rootless'),
    fc.nat(),
  )
  .map(([topology, at, switches, which, nth]) => {
    const all = sandboxesOf(topology).filter((node) => guardOf(node) !== null);
    const node = all[at % Math.max(1, all.length)];
    if (!node) return null;
    const { [which as 'privileged']: _, ...rest } = switches;
    const less = <Item>(items: readonly Item[]) => items.filter((_, index) => index !== nth % items.length);
    const { capabilities = [], mounts = [], namespaces = DEFAULT_NAMESPACES } = switches;
    const tighter: Readonly<Record<string, Partial<Sandbox>>> = {
      privileged: rest,
      seccomp: { ...switches, seccomp: true },
      capabilities: {
        ...switches,
        capabilities: capabilities.length > 1 ? ['none', ...less(capabilities.slice(1))] : ['none'],
      },
      lsm: { ...switches, lsm: switches.lsm === 'none' ? 'apparmor' : 'selinux' },
      mounts: { ...switches, mounts: less(mounts) },
      readOnly: { ...switches, mounts: mounts.map((mount) => `${mount.replace(/:ro$/, '')}:ro`) },
      namespaces: {
        ...switches,
        namespaces: NAMESPACE_KINDS.filter(
          (kind, k) => namespaces.includes(kind) || k === nth % NAMESPACE_KINDS.length,
        ),
      },
      rootless: { ...switches, rootless: true },
    };
    const as = (own: Partial<Sandbox>) => {
      const { privileged: _p, capabilities: _c, seccomp: _s, lsm: _l, mounts: _m, namespaces: _n, ...plain } = node;
      return replaced(topology, node.id, () => [{ ...plain, ...own }]);
    };
    return { id: node.id, loose: as(switches), tight: as({ ...(tighter[which] as Partial<Sandbox>) }) };
  });

law('tightening a switch never raises what is exposed', tightened, (one) => {
  if (one === null) return;
  const { id, loose, tight } = one;
  // Only who has a network namespace of its own is plugged into the bridge at all: that alone comes with more walls.
  const plugged = (topology: Topology) => guardOf(sandbox(topology, id))?.namespaces.includes('net');
  const alike = plugged(loose) === plugged(tight);
  const exposed = (topology: Topology) =>
    new Set(openingsOf(topology, id).flatMap(({ opening, reaches }) => (alike || opening !== 'spoofs' ? reaches : [])));
  const before = exposed(loose);
  for (const other of exposed(tight)) expect(before).toContain(other);
  const strength = (topology: Topology) => {
    const node = sandbox(topology, id);
    const guard = guardOf(node);
    const open = waysOutOf(topology, node).length > 0;
    const walls = node.kind === 'system-container' ? (['system-container'] as const) : (['container'] as const);
    return strengthAround(
      {
        ...{ id, kind: node.kind, tenant: '', walls, ownsKernel: false, replicas: 1, hasWorkload: true },
        ...{ namespaces: guard?.namespaces ?? [], guard, open, children: [] },
      },
      value,
    );
  };
  const [weak, strong] = [strength(loose), strength(tight)];
  for (const key of ['value', 'low', 'high'] as const) expect(strong[key]).toBeGreaterThanOrEqual(weak[key] - 1e-9);
  for (const flaw of FLAWS) {
    const harmed = (topology: Topology) =>
      new Set(
        replay(topology, flaw, id)?.verdicts.flatMap(({ node, outcome }) =>
          outcome === 'safe' || outcome === 'attacker' ? [] : [node],
        ),
      );
    const then = harmed(loose);
    for (const node of harmed(tight)) expect(then).toContain(node);
  }
});
