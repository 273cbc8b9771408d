// A flaw against documents: who is reached, who is not, and why. Flaws of its own, so that the catalogue may grow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flaw } from '../../catalog/flaw.ts';
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import { topologies } from '../laws/any-topology.ts';
import { law } from '../laws/law.ts';
import { type Replay, replay } from './replay.ts';

const COMMON = {
  cve: 'CVE-0000-0000',
  published: '2020-01-01',
  platforms: ['x86', 'z'],
  needs: [],
  versions: '',
  source: { assumption: 'made up for a test' },
  evidence: [],
} as const satisfies Partial<Flaw>;
const CONTAINERS = ['container', 'system-container'] as const;
const KERNEL: Flaw = {
  ...COMMON,
  id: 'kernel',
  target: 'container',
  gain: 'control',
  seat: 'linux-kernel',
  kinds: CONTAINERS,
};
const RUNTIME: Flaw = {
  ...COMMON,
  ...{ id: 'runtime', target: 'container', gain: 'control', seat: 'runtime', kinds: ['container'] },
  needs: ['runtime-runc', 'root-inside'],
};
const FILES: Flaw = { ...KERNEL, id: 'files', gain: 'files' };
const MONITOR: Flaw = {
  ...COMMON,
  ...{ id: 'monitor', target: 'machine', gain: 'control', seat: 'qemu', kinds: ['vm'], platforms: ['x86'] },
};
const CORE: Flaw = {
  ...COMMON,
  ...{ id: 'core', target: 'neighbour', gain: 'memory', seat: 'processor', kinds: [], platforms: ['x86'] },
};
const ALL = [KERNEL, RUNTIME, FILES, MONITOR, CORE];

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

function play(notation: string, flaw: Flaw, attacker: string): Replay {
  return replay(document(notation), flaw, attacker) as Replay;
}

function outcomes({ verdicts }: Replay): Record<string, string> {
  return Object.fromEntries(verdicts.map(({ node, outcome }) => [node, outcome]));
}

const SHARED =
  'host:x86,8cpu,16G(container:nginx#evil,@a;container:redis#web,@b;vm:debian#vm,@c(container:redis#inside))';

describe('a flaw of the kernel', () => {
  it('from a container takes all that stands on the same kernel, machines included', () => {
    const played = play(SHARED, KERNEL, 'evil');
    expect(outcomes(played)).toEqual({ evil: 'attacker', web: 'controlled', vm: 'controlled', inside: 'controlled' });
    expect(played.steps.map(({ code, node }) => `${code} ${node}`)).toEqual([
      'begins evil',
      'wall-falls evil',
      'at-large host',
    ]);
  });

  it('in a machine stays in it: the wall of the machine holds', () => {
    const played = play(SHARED, KERNEL, 'inside');
    expect(outcomes(played)).toEqual({ evil: 'safe', web: 'safe', vm: 'controlled', inside: 'attacker' });
    expect(played.verdicts.find(({ node }) => node === 'web')?.because).toEqual({ code: 'wall-holds', node: 'vm' });
  });

  it('is nothing to whoever has a kernel of its own, or another one in user space', () => {
    expect(play(SHARED, KERNEL, 'vm').steps.at(-1)).toEqual({ code: 'owns-its-kernel', node: 'vm' });
    const gvisor = play('host:x86,8cpu,16G(gvisor:nginx#g;container:redis#web)', KERNEL, 'g');
    expect(gvisor.works).toBe(false);
    expect(gvisor.steps.at(-1)).toEqual({ code: 'other-wall', node: 'g' });
    expect(play('host:x86,8cpu,16G(kata:nginx#k;container:redis#web)', KERNEL, 'k').works).toBe(false);
  });

  it('gets through every container on its way to the kernel, and reaches no other host', () => {
    const nested =
      'host:x86#one,8cpu,16G(system-container#outer(container:nginx#evil));host:x86#two,8cpu,16G(container:redis#far)';
    const played = play(nested, KERNEL, 'evil');
    expect(outcomes(played)).toEqual({ outer: 'controlled', evil: 'attacker', far: 'safe' });
    expect(played.verdicts.at(-1)?.because).toEqual({ code: 'other-host', node: 'two' });
  });
});

describe('a flaw of the runtime', () => {
  it('needs the runtime that has it, and root that is root outside', () => {
    expect(play('host:x86,8cpu,16G(container:nginx#evil;container:redis#web)', RUNTIME, 'evil').works).toBe(true);
    const stopped = (attributes: string) =>
      play(`host:x86,8cpu,16G(container:nginx#evil,${attributes};container:redis#web)`, RUNTIME, 'evil');
    expect(stopped('runtime=crun').steps.at(-1)?.code).toBe('stopped-runtime-runc');
    expect(stopped('ns=mnt+pid+net+ipc+uts+cgroup+user').steps.at(-1)?.code).toBe('stopped-root-inside');
  });

  it('leads to where the runtime runs: into the container around, no further', () => {
    const nested = 'host:x86,8cpu,16G(system-container#outer(container:nginx#evil);container:redis#web)';
    const played = play(nested, RUNTIME, 'evil');
    expect(played.steps.at(-1)).toEqual({ code: 'at-large', node: 'outer' });
    expect(outcomes(played)).toMatchObject({ outer: 'controlled', web: 'safe' });
  });
});

describe('what is written into shared files', () => {
  it('concerns who reads the same layer on the same kernel, and nobody else', () => {
    const notation =
      'host:x86,8cpu,16G(container:nginx#evil;container:redis#same;container:alpine#other;vm:debian#vm(container:nginx#in))';
    expect(outcomes(play(notation, FILES, 'evil'))).toEqual({
      ...{ evil: 'attacker', same: 'written', other: 'safe', vm: 'safe', in: 'safe' },
    });
  });
});

describe('a flaw of the monitor', () => {
  it('from a guest takes the kernel below; from a container in it the own wall comes first', () => {
    expect(outcomes(play(SHARED, MONITOR, 'vm'))).toEqual({
      ...{ evil: 'controlled', web: 'controlled', vm: 'attacker', inside: 'attacker' },
    });
    expect(play(SHARED, MONITOR, 'inside').steps.at(-1)).toEqual({ code: 'own-wall-first', node: 'inside' });
  });

  it('is not in another monitor, nor on another platform', () => {
    const micro = play('host:x86,8cpu,16G(microvm#m;container:redis#web)', MONITOR, 'm');
    expect(micro.steps.at(-1)).toEqual({ code: 'other-wall', node: 'm' });
    const z = play('host:z,8cpu,16G(vm:debian#vm;container:redis#web)', MONITOR, 'vm');
    expect(z.steps.at(-1)).toEqual({ code: 'other-platform', node: 'host' });
  });
});

describe('what neighbours share', () => {
  it('is read by anybody on the host, whatever walls there are', () => {
    expect(outcomes(play(SHARED, CORE, 'inside'))).toEqual({
      ...{ evil: 'read', web: 'read', vm: 'read', inside: 'attacker' },
    });
  });
});

it('nobody attacks from a host or from nowhere', () => {
  expect(replay(document(SHARED), KERNEL, 'host')).toBeNull();
  expect(replay(document(SHARED), KERNEL, 'nobody')).toBeNull();
});

const anybody = fc.tuple(topologies(), fc.constantFrom(...ALL), fc.nat());

law(
  'a flaw that comes to nothing harms nobody, and one that works reaches no other host',
  anybody,
  ([topology, flaw, at]) => {
    const all = topology.hosts.flatMap((host) => idsIn(host.children).map((id) => ({ id, host: host.id })));
    if (all.length === 0) return;
    const attacker = all[at % all.length] as (typeof all)[number];
    const played = replay(topology, flaw, attacker.id) as Replay;
    expect(played.verdicts.map(({ node }) => node)).toEqual(all.map(({ id }) => id));
    for (const { node, outcome } of played.verdicts) {
      const host = all.find(({ id }) => id === node)?.host;
      if (!played.works || host !== attacker.host) expect(['safe', 'attacker']).toContain(outcome);
    }
    expect(played.steps[0]).toEqual({ code: 'begins', node: attacker.id });
  },
);

law('another machine around the attacker never lets it reach more', anybody, ([topology, flaw, at]) => {
  if (flaw.target !== 'container') return;
  const plain = topology.hosts.flatMap((host) =>
    host.children.filter(({ kind }) => kind === 'container').map(({ id }) => id),
  );
  const attacker = plain[at % Math.max(1, plain.length)];
  if (attacker === undefined) return;
  const hosts = topology.hosts.map((host) => ({
    ...host,
    children: host.children.map((child) =>
      child.id === attacker
        ? ({ id: 'wrapping', kind: 'vm', replicas: 1, children: [{ ...child, replicas: 1 }] } as const)
        : child,
    ),
  }));
  const count = (played: Replay | null) =>
    played?.verdicts.filter(({ node, outcome }) => node !== 'wrapping' && outcome !== 'safe' && outcome !== 'attacker')
      .length ?? 0;
  expect(count(replay({ ...topology, hosts }, flaw, attacker))).toBeLessThanOrEqual(
    count(replay(topology, flaw, attacker)),
  );
});

function idsIn(children: Topology['hosts'][number]['children']): string[] {
  return children.flatMap((child) => [child.id, ...idsIn(child.children)]);
}
