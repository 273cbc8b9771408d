// Walls without a flaw: who could reach whom through how many of them, the matrix both ways, and which channels sharing opens.
import { describe, expect, it, test } from 'vitest';
import type { ChannelId } from '../../catalog/channels.ts';
import { read } from '../../topology/read.ts';
import type { NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { hostOf, tenantOf, walk } from '../../topology/tree.ts';
import { topologies } from '../laws/any-topology.ts';
import { law } from '../laws/law.ts';
import { createRun } from '../run.ts';
import { channelsBetween } from './channels.ts';
import { boxPairs, tenantPairs } from './document-pairs.ts';
import { documentContext } from './document-tree.ts';
import { matrixOf } from './matrix.ts';
import { type Reach, reachOf } from './reach.ts';
import { boxesOf, boxMatrix, MOST_BOXES, tenantsIn, wallsOf } from './walls.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology;
}

const context = (topology: Topology, parameters = {}) => documentContext(topology, parameters);

function reach(topology: Topology, attacker: NodeId, fallen = 0): Reach {
  return reachOf(context(topology), topology, attacker, fallen) as Reach;
}

function standing({ nodes }: Reach): Record<string, number | null> {
  return Object.fromEntries(nodes.map((one) => [one.node, one.standing]));
}

function boxes(topology: Topology): NodeId[] {
  return walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node.id]));
}

const SHARED =
  'host:x86,8cpu,16G(container:nginx#web,@acme;container:nginx#evil,@globex;vm:debian#orders,2cpu,4G,@initech(container:redis#store))';

describe('reach', () => {
  it('a bare container is one wall from a machine beside it, which is two from the container', () => {
    const topology = document(SHARED);
    expect(standing(reach(topology, 'evil'))).toEqual({ web: 1, evil: 0, orders: 1, store: 1 });
    expect(standing(reach(topology, 'store'))).toEqual({ web: 2, evil: 2, orders: 1, store: 0 });
    expect(reach(topology, 'store').chain).toMatchObject([
      { wall: 'container', node: 'store', lands: 'orders', kernel: 'orders', state: 'holds' },
      { wall: 'vm', node: 'orders', lands: 'host', kernel: 'host', state: 'holds' },
    ]);
  });

  it('comes nearer with every wall that is supposed to have fallen', () => {
    const topology = document(SHARED);
    expect(standing(reach(topology, 'store', 1))).toEqual({ web: 1, evil: 1, orders: 0, store: 0 });
    expect(standing(reach(topology, 'store', 2))).toEqual({ web: 0, evil: 0, orders: 0, store: 0 });
    expect(reach(topology, 'store', 1).chain.map(({ state }) => state)).toEqual(['fallen', 'holds']);
  });

  it('goes by how strong a wall is as set up, not by its kind: one without anything left is open', () => {
    const topology = document('host:x86,8cpu,16G(container:nginx#bare,@a,ns=none;container:nginx#web,@b)');
    const weak = { 'isolation.missingNamespace': 0.3 };
    const bare = reachOf(context(topology, weak), topology, 'bare') as Reach;
    expect(bare.chain).toMatchObject([{ wall: 'container', state: 'open', strength: 0 }]);
    expect(standing(bare)).toEqual({ bare: 0, web: 0 });
    expect(standing(reachOf(context(topology, weak), topology, 'web') as Reach)).toEqual({ bare: 1, web: 0 });
  });

  it('is not of this host alone: what stands on another one is behind no wall of this one', () => {
    const topology = document('host:x86,8cpu,16G(container:nginx#a,@a);host:x86,8cpu,16G(container:nginx#b,@b)');
    expect(standing(reach(topology, 'a'))).toEqual({ a: 0, b: null });
    expect(reach(topology, 'a').tenants).toEqual([{ tenant: 'b', node: 'b', walls: null, standing: null }]);
  });

  it('leads out of a partition into the firmware; beside partitions there is an implied one', () => {
    const topology = document('host:z,8cpu,64G(lpar#p,@a,2cpu,8G(container:nginx#in);container:nginx#beside,@b)');
    expect(standing(reach(topology, 'in'))).toEqual({ p: 1, in: 0, beside: 2 });
    expect(reach(topology, 'beside').chain.map(({ wall }) => wall)).toEqual(['container', 'lpar']);
  });

  it('begins at large in what stands in the attacker, whoever it belongs to; only what is its own is its own', () => {
    const topology = document('host:x86,8cpu,16G(vm:debian#vm,@a(container:nginx#mine,@a;container:nginx#yours,@b))');
    const { nodes, tenants } = reach(topology, 'vm');
    expect(nodes).toMatchObject([
      { node: 'vm', standing: 0, own: true },
      { node: 'mine', standing: 0, own: true },
      { node: 'yours', standing: 0, own: false },
    ]);
    expect(tenants).toMatchObject([{ tenant: 'b', node: 'yours', walls: 0 }]);
  });

  it('knows of each tenant the box that is reached first; a host attacks nobody', () => {
    const topology = document(SHARED);
    expect(reach(topology, 'store').tenants).toMatchObject([
      { tenant: 'acme', node: 'web', standing: 2 },
      { tenant: 'globex', node: 'evil', standing: 2 },
    ]);
    expect(reachOf(context(topology), topology, 'host')).toBeNull();
    expect(reachOf(context(topology), topology, 'nobody')).toBeNull();
  });
});

describe('the matrix', () => {
  it('is not the same both ways: a bare container beside your machine', () => {
    const topology = document(SHARED);
    const { rows } = matrixOf(['globex', 'initech'], tenantPairs(context(topology), topology));
    expect(rows[0]?.[1]).toMatchObject({ walls: ['container'], against: 'easier', weakest: { node: 'evil' } });
    // orders itself is idle and only holds the container, so its tenant starts in there.
    expect(rows[1]?.[0]).toMatchObject({ walls: ['container', 'vm'], against: 'harder' });
    expect(rows[1]?.[0]?.weakest).toMatchObject({ wall: 'container', node: 'store', strength: 1 });
    expect(rows[0]?.[0]).toMatchObject({ walls: null, weakest: null, level: null, against: null });
  });

  it('of boxes has an empty way inwards, and none between hosts', () => {
    const topology = document(`${SHARED};host:x86,8cpu,16G(container:nginx#far,@acme)`);
    const matrix = boxMatrix(context(topology), topology);
    const cell = (from: string, to: string) =>
      matrix?.rows[matrix.names.indexOf(from)]?.[matrix.names.indexOf(to)] ?? null;
    expect(cell('orders', 'store')).toMatchObject({ walls: [], weakest: null, level: 0, against: 'easier' });
    expect(cell('store', 'orders')).toMatchObject({ walls: ['container'], against: 'harder' });
    expect(cell('web', 'evil')).toMatchObject({ against: 'same' });
    expect(cell('web', 'far')).toMatchObject({ walls: null, against: null });
  });

  it('is left out for more boxes than anybody reads', () => {
    const many = Array.from({ length: MOST_BOXES + 1 }, (_, at) => `container:nginx#c${at}`).join(';');
    const topology = document(`host:x86,8cpu,64G(${many})`);
    expect(boxMatrix(context(topology), topology)).toBeNull();
  });
});

describe('channels', () => {
  /** By id: the code of the reason, behind a plus where it is open. */
  function channels(notation: string, one: string, other: string, atMs: number): Record<ChannelId, string> {
    const topology = document(notation);
    const run = createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] }, atMs);
    const of = (tenant: string) => boxesOf(topology, tenant);
    const between = channelsBetween(topology, run.colocationAt(atMs), of(one), of(other));
    return Object.fromEntries(
      between.map(({ id, open, because }) => [id, `${open ? '+' : ''}${because.code}`]),
    ) as Record<ChannelId, string>;
  }
  const MACHINES = 'vm:debian#a,1cpu,1G,@a;vm:debian#b,1cpu,1G,@b';
  const LATER = 1_200_000;

  test.each([
    [
      'guests whose equal pages are merged',
      `host:x86,8cpu,16G(${MACHINES})`,
      LATER,
      ['+pages-merged', 'other-kernel', '+pages-merged', '+same-processor'],
    ],
    [
      'the same before the scanner has come round',
      `host:x86,8cpu,16G(${MACHINES})`,
      60_000,
      ['not-merged-yet', 'other-kernel', 'no-page-in-common', '+same-processor'],
    ],
    [
      'the same without merging',
      `host:x86,8cpu,16G,merging=off(${MACHINES})`,
      LATER,
      ['merging-off', 'other-kernel', 'no-page-in-common', '+same-processor'],
    ],
    [
      'containers that read the same image',
      'host:x86,8cpu,16G(container:nginx#a,@a;container:nginx#b,@b)',
      60_000,
      ['not-offered', '+files-cached', '+files-cached', '+same-processor'],
    ],
    [
      'containers of other images',
      'host:x86,8cpu,16G(container:alpine#a,@a;container:redis#b,@b)',
      60_000,
      ['not-offered', 'no-common-file', 'no-page-in-common', '+same-processor'],
    ],
    [
      'microVMs restored from one snapshot',
      'host:x86,8cpu,16G,merging=off(microvm:minimal#a,@a,start=restore;microvm:minimal#b,@b,start=restore)',
      60_000,
      ['merging-off', '+snapshot-mapped', '+snapshot-mapped', '+same-processor'],
    ],
    [
      'microVMs restored from two',
      'host:x86,8cpu,16G,merging=off(microvm:minimal#a,1G,@a,start=restore;microvm:minimal#b,2G,@b,start=restore)',
      60_000,
      ['merging-off', 'other-kernel', 'no-page-in-common', '+same-processor'],
    ],
    [
      'neighbours on other hosts',
      'host:x86,8cpu,16G(container:nginx#a,@a);host:x86,8cpu,16G(container:nginx#b,@b)',
      60_000,
      ['other-host', 'other-host', 'other-host', 'other-host'],
    ],
  ])('%s', (_, notation, atMs, [merged, cached, held, cores]) => {
    expect(channels(notation, 'a', 'b', atMs)).toEqual({
      'merged-pages': merged,
      'page-cache': cached,
      'held-once': held,
      'shared-cores': cores,
    });
  });

  it('of the processor are told with what is known of the platform', () => {
    const z = document('host:z,8cpu,16G(container:nginx#a,@a;container:nginx#b,@b)');
    const run = createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology: z }] }, 1000);
    const cores = channelsBetween(z, run.colocationAt(1000), ['a'], ['b']).find(({ id }) => id === 'shared-cores');
    expect(cores?.open).toBe(true);
    expect(cores?.evidence).toContain('SE-018');
    expect(cores?.evidence).not.toContain('SE-017');
  });
});

/** Cases of laws that look at a document many times over. */
const FEWER = 60;

describe('laws', () => {
  law(
    'the way to a box is the first part of the chain, as long as the pair of the two says',
    topologies(),
    (topology) => {
      const pairs = new Map(
        boxPairs(context(topology), topology).map((pair) => [`${pair.attacker} ${pair.victim}`, pair]),
      );
      for (const attacker of boxes(topology)) {
        const { chain, nodes } = reach(topology, attacker);
        for (const { node, walls, standing: left, own } of nodes) {
          if (node === attacker) expect(walls).toBe(0);
          else if (walls === null) expect(hostOf(topology, node)?.id).not.toBe(hostOf(topology, attacker)?.id);
          else {
            const pair = pairs.get(`${attacker} ${node}`);
            expect(pair?.boundaries).toEqual(chain.slice(0, walls).map(({ wall }) => wall));
            expect(left).toBeLessThanOrEqual(walls);
            if (own) expect(walls).toBe(0);
          }
        }
      }
    },
  );

  law(
    'a wall that falls brings nobody further away, and when all have fallen everybody on the host is reached',
    topologies(),
    (topology) => {
      for (const attacker of boxes(topology)) {
        const { chain, nodes } = reach(topology, attacker);
        let before = nodes;
        for (let fallen = 1; fallen <= chain.length; fallen += 1) {
          const after = reach(topology, attacker, fallen).nodes;
          after.forEach(({ standing: left }, at) => {
            if (left !== null) expect(left).toBeLessThanOrEqual(before[at]?.standing ?? 0);
          });
          before = after;
        }
        for (const { walls, standing: left } of before) if (walls !== null) expect(left).toBe(0);
      }
    },
  );

  law(
    'one more machine around an attacker never exposes anybody more, and nobody comes nearer to what is in it',
    topologies(),
    (topology) => {
      for (const { node } of walk(topology)) {
        if (node.kind === 'host' || node.kind === 'lpar') continue;
        const wrapped = wrap(topology, node.id);
        const before = standing(reach(topology, node.id));
        const after = standing(reach(wrapped, node.id));
        for (const [other, left] of Object.entries(before)) {
          if (left !== null) expect(after[other] ?? -1).toBeGreaterThanOrEqual(left);
        }
        for (const other of boxes(topology)) {
          expect(standing(reach(wrapped, other))[node.id] ?? 0).toBeGreaterThanOrEqual(
            standing(reach(topology, other))[node.id] ?? 0,
          );
        }
      }
    },
    FEWER,
  );

  law(
    'pairs of tenants are those that the running world has, once all runs',
    topologies({ roomy: true, mostReplicas: 2 }),
    (topology) => {
      const run = createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] }, 0);
      const pairs = run.frameAt(0).hosts.flatMap((host) => host.isolation.security.pairs);
      const own = tenantPairs(context(topology), topology);
      for (const pair of own) expect(pairs).toContainEqual(pair);
    },
    FEWER,
  );

  law(
    'sharing has no direction',
    topologies({ roomy: true, mostReplicas: 2 }),
    (topology) => {
      const run = createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] }, 1000);
      const shared = run.colocationAt(1000);
      const names = tenantsIn(topology);
      for (const one of names) {
        for (const other of names) {
          if (one === other) continue;
          const open = (a: string, b: string) =>
            channelsBetween(topology, shared, boxesOf(topology, a), boxesOf(topology, b)).map((it) => it.open);
          expect(open(one, other)).toEqual(open(other, one));
        }
      }
      const all = wallsOf(context(topology), topology, shared);
      expect(2 * all.channels.length).toBe(names.length ** 2 - names.length);
    },
    FEWER,
  );
});

/** The same document with a machine around one box. */
function wrap(topology: Topology, id: NodeId): Topology {
  const around = (node: Sandbox): Sandbox =>
    node.id === id
      ? { id: 'wrap', kind: 'vm', tenant: tenantOf(topology, id), replicas: 1, children: [node] }
      : { ...node, children: node.children.map(around) };
  return { ...topology, hosts: topology.hosts.map((host) => ({ ...host, children: host.children.map(around) })) };
}
