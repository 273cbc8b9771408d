// The three facets of isolation: who could reach whom, what falls together, what noise costs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoundaryId } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { createValue } from '../../catalog/parameters.ts';
import { DEFAULT_NAMESPACES } from '../../topology/topology.ts';
import type { Holding, Limit } from '../memory/holding.ts';
import { fault } from './fault.ts';
import { createNeighbourModel, type Hog, performanceFacet, type Shares } from './neighbour.ts';
import { security } from './security.ts';
import type { IsolationNode } from './tree.ts';

const value = createValue();
const MiB = 1024 * 1024;

function node(
  kind: IsolationNode['kind'],
  id: string,
  tenant: string,
  children: readonly IsolationNode[] = [],
  changes = {},
): IsolationNode {
  const definition = kind === 'host' ? null : KINDS[kind];
  return {
    id,
    kind,
    tenant,
    walls: definition?.walls ?? [],
    ownsKernel: definition?.ownsKernel ?? true,
    replicas: 1,
    hasWorkload: definition !== null && definition.family === 'container',
    namespaces: definition?.family === 'container' ? DEFAULT_NAMESPACES : [],
    children,
    ...changes,
  };
}

const host = (...children: IsolationNode[]) => node('host', 'h', '', children);

function pair(tree: IsolationNode, attacker: string, victim: string) {
  const found = security(tree, value).pairs.find((one) => one.attacker === attacker && one.victim === victim);
  if (!found) throw new Error(`No pair ${attacker}, ${victim}`);
  return found;
}

describe('security', () => {
  it('a bare container beside your machine has one wall to break, your machine has its own', () => {
    const tree = host(node('container', 'c', 'globex'), node('vm', 'vm', 'acme', [node('container', 'web', 'acme')]));
    expect(pair(tree, 'globex', 'acme')).toMatchObject({
      boundaries: ['container'],
      nodes: ['c'],
      level: 1,
      from: 'c',
    });
    // The guest kernel is acme's already: from there only the machine's wall is left.
    expect(pair(tree, 'acme', 'globex')).toMatchObject({ boundaries: ['vm'], nodes: ['vm'], level: 3, from: 'vm' });
    expect(security(tree, value).weakest).toMatchObject({ attacker: 'globex', victim: 'acme' });
  });

  it('a machine in a container (1) must be left through both walls', () => {
    const tree = host(
      node('container', 'c1', 'acme', [node('vm', 'v1', 'acme')]),
      node('container', 'c2', '', [node('vm', 'v2', 'globex')]),
    );
    expect(pair(tree, 'globex', 'acme')).toMatchObject({
      boundaries: ['vm', 'container'],
      nodes: ['v2', 'c2'],
      level: 4,
    });
    expect(pair(tree, 'acme', 'globex').boundaries).toEqual(['container']);
  });

  it('a container in a machine (2) must be left through both walls, many in one per tenant (2b) alike', () => {
    const one = (tenant: string) =>
      node('vm', `vm-${tenant}`, '', [node('container', `c-${tenant}`, tenant, [], { replicas: 3 })]);
    const tree = host(one('acme'), one('globex'));
    expect(pair(tree, 'acme', 'globex')).toMatchObject({
      boundaries: ['container', 'vm'],
      level: 4,
      lowLevel: 0.5 + 1.8,
    });
    const shared = host(node('vm', 'vm', '', [node('container', 'a', 'acme'), node('container', 'b', 'globex')]));
    expect(pair(shared, 'acme', 'globex')).toMatchObject({ boundaries: ['container'], level: 1 });
  });

  it('beside explicit partitions there is an implied one', () => {
    const tree = host(
      node('lpar', 'l1', '', [node('vm', 'v', 'acme')]),
      node('container', 'c', 'globex'),
      node('container', 'd', 'initech'),
    );
    expect(pair(tree, 'acme', 'globex').boundaries).toEqual(['vm', 'lpar']);
    expect(pair(tree, 'globex', 'acme')).toMatchObject({ boundaries: ['container', 'lpar'], nodes: ['c', 'h'] });
    expect(pair(tree, 'globex', 'initech').boundaries).toEqual(['container']);
  });

  it('who owns the enclosure has no wall to break', () => {
    const tree = host(node('vm', 'vm', 'acme', [node('container', 'c', 'globex')]));
    expect(pair(tree, 'acme', 'globex')).toMatchObject({ boundaries: [], level: 0 });
    expect(pair(tree, 'globex', 'acme')).toMatchObject({ boundaries: ['container'], level: 1, to: 'vm' });
  });

  it('missing namespaces weaken a container, one of users strengthens it', () => {
    const level = (namespaces: readonly string[]) =>
      pair(host(node('container', 'a', 'acme', [], { namespaces }), node('container', 'b', 'globex')), 'acme', 'globex')
        .level;
    expect(level(['mnt', 'pid', 'ipc', 'uts', 'cgroup'])).toBeCloseTo(1 - value('isolation.missingNamespace'), 12);
    expect(level([...DEFAULT_NAMESPACES, 'user'])).toBeCloseTo(1 + value('isolation.userNamespace'), 12);
  });

  it('fewer than two tenants make no pair', () => {
    expect(security(host(node('vm', 'v', 'acme'), node('vm', 'w', '')), value)).toEqual({ weakest: null, pairs: [] });
  });

  const tenants = ['', 'acme', 'globex', 'initech'];
  const walls: BoundaryId[][] = [['container'], ['vm'], ['gvisor'], ['vm', 'container']];
  const anyTree = fc.letrec<{ tree: IsolationNode; none: IsolationNode[]; children: IsolationNode[] }>((tie) => ({
    none: fc.constant([]),
    children: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'tree' },
      tie('none'),
      fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'tree' }),
    ),
    tree: fc
      .record({ tenant: fc.constantFrom(...tenants), walls: fc.constantFrom(...walls), children: tie('children') })
      .map((some) => node('container', 'x', some.tenant, some.children, { walls: some.walls })),
  })).tree;
  const anyHost = fc.array(anyTree, { maxLength: 4 }).map((children) => number(host(...children)));

  /** Gives every node an id of its own. */
  function number(tree: IsolationNode): IsolationNode {
    let next = 0;
    const rename = (one: IsolationNode): IsolationNode => {
      next += 1;
      const id = one.kind === 'host' ? 'h' : `n${next}`;
      return { ...one, id, children: one.children.map(rename) };
    };
    return rename(tree);
  }

  it('is what looking at every pair of instances says', () => {
    fc.assert(
      fc.property(anyHost, (tree) => {
        const least = bruteForce(tree);
        for (const { attacker, victim, level, boundaries, strengths } of security(tree, value).pairs) {
          expect(level).toBeCloseTo(least.get(`${attacker} ${victim}`) as number, 9);
          expect(strengths).toHaveLength(boundaries.length);
        }
        expect(security(tree, value).pairs.length).toBe(least.size);
      }),
    );
  });

  it('wrapping a whole machine in one more wall lowers no level', () => {
    fc.assert(
      fc.property(anyHost, fc.nat(), (tree, which) => {
        if (tree.children.length === 0) return;
        const at = which % tree.children.length;
        const children = tree.children.map((child, index) => (index === at ? node('vm', 'wrap', '', [child]) : child));
        const before = new Map(security(tree, value).pairs.map((one) => [`${one.attacker} ${one.victim}`, one.level]));
        for (const one of security({ ...tree, children }, value).pairs) {
          expect(one.level).toBeGreaterThanOrEqual((before.get(`${one.attacker} ${one.victim}`) as number) - 1e-9);
        }
      }),
    );
  });

  it('does not depend on the order of siblings', () => {
    fc.assert(
      fc.property(anyHost, (tree) => {
        const turned = { ...tree, children: [...tree.children].reverse() };
        const levels = (one: IsolationNode) =>
          security(one, value).pairs.map(({ attacker, victim, level }) => [attacker, victim, level]);
        expect(levels(turned)).toEqual(levels(tree));
      }),
    );
  });
});

function bruteForce(tree: IsolationNode): Map<string, number> {
  const all: { node: IsolationNode; path: IsolationNode[] }[] = [];
  const walk = (one: IsolationNode, path: IsolationNode[]) => {
    all.push({ node: one, path: [...path, one] });
    for (const child of one.children) walk(child, [...path, one]);
  };
  walk(tree, []);
  const least = new Map<string, number>();
  for (const a of all) {
    for (const b of all) {
      if (a.node.tenant === '' || b.node.tenant === '' || a.node.tenant === b.node.tenant) continue;
      const broken = a.path.filter((enclosure) => !b.path.includes(enclosure));
      const level = broken
        .flatMap((enclosure) => enclosure.walls)
        .reduce((sum, wall) => sum + value(`isolation.strength.${wall}`), 0);
      const key = `${a.node.tenant} ${b.node.tenant}`;
      least.set(key, Math.min(least.get(key) ?? Number.POSITIVE_INFINITY, level));
    }
  }
  return least;
}

describe('fault', () => {
  it('a host kernel takes all, a guest kernel what stands in it, one of a cohort its part', () => {
    const tree = host(
      node('container', 'bare', 'globex'),
      node('vm', 'vm', 'acme', [node('container', 'web', 'acme', [], { replicas: 2 })], { replicas: 3 }),
    );
    expect(fault(tree)).toEqual({
      worst: 1,
      kernels: [
        { node: 'h', lost: 1, tenants: ['acme', 'globex'] },
        { node: 'vm', lost: 2 / 7, tenants: ['acme'] },
      ],
      victims: [
        { tenant: 'acme', lost: 2 / 7 },
        { tenant: 'globex', lost: 1 },
      ],
    });
  });

  it('between partitions only one falls', () => {
    const tree = host(node('lpar', 'l', '', [node('container', 'a', 'acme')]), node('container', 'b', 'globex'));
    const { kernels, worst } = fault(tree);
    expect(kernels.map(({ node: id, lost }) => [id, lost])).toEqual([
      ['l', 0.5],
      ['h', 0.5],
    ]);
    expect(worst).toBe(0.5);
  });

  it('nothing at work is nothing lost', () => {
    expect(fault(host(node('vm', 'v', 'acme')))).toEqual({ worst: null, kernels: [], victims: [] });
  });
});

describe('performance', () => {
  const HOST: Limit = { id: 'host', kind: 'host', parent: null, node: 'h', bytes: 1000 * MiB, instances: 1 };
  const VM: Limit = { id: 'vm', kind: 'machine', parent: 'host', node: 'vm', bytes: 400 * MiB, instances: 1 };
  const holding = (id: string, tenant: string, changes: Partial<Holding> = {}): Holding => ({
    group: id,
    node: id,
    tenant,
    instances: 1,
    domain: 'host',
    domainNode: 'h',
    domainInstances: 1,
    hostDomain: true,
    segments: [{ kind: 'anonymous', content: null, bytes: 50 * MiB, owner: 'outer' }],
    layers: [{ id: 'debian', bytes: 50 * MiB }],
    ready: 1,
    mergeable: false,
    within: 'host',
    inside: null,
    ...changes,
  });
  const shares = (tree: IsolationNode, slowed: number, changes: Partial<Shares> = {}): Shares => ({
    cores: 4,
    memory: null,
    cpu: (hogs: readonly Hog[]) =>
      new Map(
        tree.children
          .flatMap((child) => [child, ...child.children])
          .map(({ id }) => [id, hogs.length > 0 && hogs[0]?.node !== id ? 1 - slowed : 1]),
      ),
    disk: () => new Map(),
    ...changes,
  });
  const measure = (tree: IsolationNode, slowed: number, changes: Partial<Shares> = {}) =>
    performanceFacet(tree, createNeighbourModel(tree, shares(tree, slowed, changes), value), value);

  it('a fork bomb without a limit stops whoever is on the same kernel', () => {
    const all = measure(host(node('container', 'a', 'acme'), node('container', 'b', 'globex')), 0.1);
    expect(all.worst).toBe(1);
    expect(all.victims[0]).toMatchObject({ tenant: 'acme', by: 'fork-bomb', from: 'globex', loss: 1 });
    expect(all.victims[0]?.losses['cpu-hog']).toBeCloseTo(0.1, 12);
  });

  it('pids.max contains it, and a kernel of its own all but the published rest', () => {
    const limited = { pidsMax: 100 };
    const container = measure(
      host(node('container', 'a', 'acme', [], limited), node('container', 'b', 'globex', [], limited)),
      0,
    );
    expect(container.victims[0]?.losses['fork-bomb']).toBe(value('neighbour.forkBombLimitedLoss'));
    const machines = host(
      node('vm', 'va', 'acme', [node('container', 'a', 'acme')]),
      node('vm', 'vb', 'globex', [node('container', 'b', 'globex')]),
    );
    const published = value('neighbour.forkBombOtherKernelLoss');
    expect(measure(machines, 0.2).victims[0]?.losses['fork-bomb']).toBe(published);
    expect(measure(machines, 0.4).victims[0]?.losses['fork-bomb']).toBeCloseTo(0.4, 12);
  });

  it('a memory hog takes the page cache of its kernel, and nothing through a memory.max or out of a guest', () => {
    const tree = host(node('container', 'a', 'acme'), node('container', 'b', 'globex'));
    const holdings = [holding('a', 'acme'), holding('b', 'globex')];
    const free = measure(tree, 0, { memory: { holdings, limits: [HOST] } });
    expect(free.victims[0]?.losses['memory-hog']).toBeCloseTo(0.5, 6);
    const limits: Limit[] = [
      HOST,
      { id: 'c', kind: 'cgroup', parent: 'host', node: 'b', bytes: 120 * MiB, instances: 1 },
    ];
    const held = measure(tree, 0, {
      memory: { holdings: [holding('a', 'acme'), holding('b', 'globex', { within: 'c' })], limits },
    });
    expect(held.victims.find(({ tenant }) => tenant === 'acme')?.losses['memory-hog']).toBe(0);
    const guest = host(node('container', 'a', 'acme'), node('vm', 'vm', 'globex', [node('container', 'b', 'globex')]));
    const inGuest = { domain: 'vm', domainNode: 'vm', hostDomain: false, within: 'vm' };
    const machine = holding('vm', 'globex', { inside: 'vm', layers: [], segments: [] });
    const away = measure(guest, 0, {
      memory: { holdings: [holding('a', 'acme'), machine, holding('b', 'globex', inGuest)], limits: [HOST, VM] },
    });
    expect(away.victims.find(({ tenant }) => tenant === 'acme')?.losses['memory-hog']).toBe(0);
  });

  it('one tenant alone has no neighbours', () => {
    expect(measure(host(node('container', 'a', 'acme')), 0.5)).toEqual({ worst: null, victims: [] });
  });
});

it('an attack starts where code of the tenant runs, not in what merely holds it', () => {
  const leaf = { replicas: 1, hasWorkload: true, namespaces: [], children: [] };
  const container = { ...leaf, kind: 'container', walls: ['container'], ownsKernel: false } as const;
  const machine: IsolationNode = {
    ...leaf,
    ...{ id: 'vm', kind: 'vm', tenant: 'acme', walls: ['vm'], ownsKernel: true, hasWorkload: false, attacks: false },
    children: [{ ...container, id: 'web', tenant: 'acme' }],
  };
  const host: IsolationNode = {
    ...leaf,
    ...{ id: 'host', kind: 'host', tenant: '', walls: [], ownsKernel: true, hasWorkload: false },
    children: [machine, { ...container, id: 'bare', tenant: 'globex' }],
  };
  const walls = (attacker: string) => security(host, value).pairs.find((one) => one.attacker === attacker)?.boundaries;
  expect(walls('acme')).toEqual(['container', 'vm']);
  expect(walls('globex')).toEqual(['container']);
});
