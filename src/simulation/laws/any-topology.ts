// Documents such as people build, made at random from a seed: hosts of all sizes, everything that may stand on and in them,
// with and without limits. For the laws that hold whatever stands there; the oddities of text are the notation's business.
import fc from 'fast-check';
import { IMAGES, isContainerImage, isGuestImage } from '../../catalog/images.ts';
import type { KindId } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { WORKLOADS } from '../../catalog/workloads.ts';
import { startsFromLayers } from '../../topology/attributes.ts';
import { hasProperty } from '../../topology/limits.ts';
import { check } from '../../topology/placement.ts';
import { type Host, NAMESPACE_KINDS, NO_DEFINITIONS, type Sandbox, type Topology } from '../../topology/topology.ts';
import { write } from '../../topology/write.ts';

const GiB = 1024 * 1024 * 1024;

export interface Wishes {
  /** Whether the host kernels may merge pages; missing: sometimes. */
  readonly merging?: boolean;
  /** Hosts so large that nothing is ever squeezed out of memory, and no memory.max anywhere. */
  readonly roomy?: boolean;
  /** Machines that are restored or go on from a pause as well, with monitors of all sorts: the first restore makes others faster. */
  readonly restoring?: boolean;
  /** Most instances of one node in its parent. */
  readonly mostReplicas?: number;
}

const MACHINES: readonly KindId[] = ['vm', 'kata'];
const CONTAINERS: readonly KindId[] = ['container', 'system-container', 'gvisor'];

/** What may be tried inside a kind; placements that are not legal after all are left out by `check`. */
function inside(kind: KindId | 'host', platform: string): readonly KindId[] {
  if (kind === 'container') return ['vm'];
  if (kind !== 'host' && KINDS[kind].leaf) return [];
  if (kind === 'host') return [...MACHINES, ...CONTAINERS, platform === 'x86' ? 'microvm' : 'lpar'];
  return [...MACHINES, ...CONTAINERS];
}

const TENANTS = ['', 'acme', 'globex', 'initech'];
const DEEPEST = 3;

function imagesOf(kind: KindId): string[] {
  return Object.values(IMAGES).flatMap((image) => {
    const fits = startsFromLayers(kind) ? isContainerImage(image) : isGuestImage(image) && image.id !== 'zvm';
    return fits ? [image.id] : [];
  });
}

/** Guests of roomy hosts, by level: each so much larger than all that may stand in it. */
const ROOMY_BYTES = [4096 * GiB, 64 * GiB, 8 * GiB];

function properties(kind: KindId, depth: number, { roomy, restoring }: Wishes) {
  const all = {
    tenant: fc.constantFrom(...TENANTS),
    image: fc.constantFrom(...imagesOf(kind)),
    workload: fc.constantFrom(...Object.keys(WORKLOADS)),
    vcpus: fc.integer({ min: 1, max: 8 }),
    ...(roomy ? {} : { memoryBytes: fc.integer({ min: 2, max: 16 }).map((half) => (half * GiB) / 2) }),
    nested: fc.constant(true),
    cpuWeight: fc.constantFrom(1, 50, 100, 200, 10_000),
    emulation: fc.boolean(),
    architecture: fc.constantFrom('amd64', 's390x'),
    dedicated: fc.boolean(),
    ...(restoring && { start: fc.constantFrom('boot', 'restore', 'resume') }),
    ...(restoring && kind !== 'vm' && { monitor: fc.constantFrom('firecracker', 'cloud-hypervisor') }),
    cpuMax: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
    ...(roomy ? {} : { memoryMaxBytes: fc.integer({ min: 1, max: 64 }).map((some) => some * 16 * 1024 * 1024) }),
    pidsMax: fc.integer({ min: 16, max: 4096 }),
    namespaces: fc.subarray([...NAMESPACE_KINDS]),
  };
  const own = Object.fromEntries(Object.entries(all).filter(([property]) => hasProperty(kind, property)));
  const size = ROOMY_BYTES[depth - 1];
  const fixed = roomy && size !== undefined && hasProperty(kind, 'memoryBytes') ? { memoryBytes: size } : {};
  return fc.record(own, { requiredKeys: [] }).map((chosen) => ({ ...chosen, ...fixed }));
}

function sandbox(kind: KindId, platform: string, depth: number, wishes: Wishes): fc.Arbitrary<Sandbox> {
  const kinds = depth < DEEPEST ? inside(kind, platform) : [];
  const children =
    kinds.length === 0
      ? fc.constant<Sandbox[]>([])
      : fc.array(
          fc.constantFrom(...kinds).chain((inner) => sandbox(inner, platform, depth + 1, wishes)),
          { maxLength: 3 },
        );
  const replicas = fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: wishes.mostReplicas ?? 12 }) },
  );
  return fc
    .tuple(properties(kind, depth, wishes), replicas, children)
    .map(([own, count, nodes]) => ({ ...own, id: '', kind, replicas: count, children: nodes }) as Sandbox);
}

function host(wishes: Wishes): fc.Arbitrary<Host> {
  return fc.constantFrom('x86', 'z').chain((platform) => {
    const children = fc.array(
      fc.constantFrom(...inside('host', platform)).chain((kind) => sandbox(kind, platform, 1, wishes)),
      { maxLength: 4 },
    );
    const memory = wishes.roomy
      ? fc.constant(64 * 1024 * GiB)
      : fc.integer({ min: 1, max: 128 }).map((some) => some * GiB);
    const merging = wishes.merging === undefined ? fc.boolean() : fc.constant(wishes.merging);
    return fc
      .tuple(fc.integer({ min: 1, max: 64 }), memory, merging, fc.constantFrom(50, 770, 6000), children)
      .map(([cores, memoryBytes, merges, diskMiB, nodes]): Host => {
        const diskBytesPerS = diskMiB * 1024 * 1024;
        return { id: '', kind: 'host', platform, cores, memoryBytes, diskBytesPerS, merging: merges, children: nodes };
      });
  });
}

/** Any legal document of up to two hosts. One that breaks a law is printed in the notation. */
export function topologies(wishes: Wishes = {}): fc.Arbitrary<Topology> {
  return fc
    .array(host(wishes), { minLength: 1, maxLength: 2 })
    .map(numbered)
    .filter((topology) => check(topology) === null)
    .map((topology) => Object.assign(topology, { [fc.toStringMethod]: () => write(topology) }));
}

/** Ids that keep who is who when things are moved about. */
function numbered(hosts: readonly Host[]): Topology {
  let next = 0;
  const named = <Node extends Host | Sandbox>(node: Node): Node => {
    next += 1;
    return { ...node, id: `n${next}`, children: node.children.map(named) };
  };
  return { hosts: hosts.map(named), definitions: NO_DEFINITIONS };
}

/** Every node that is not a host, parents first. */
export function sandboxesOf(topology: Topology): Sandbox[] {
  const found: Sandbox[] = [];
  const visit = (node: Sandbox): void => {
    found.push(node);
    node.children.forEach(visit);
  };
  for (const one of topology.hosts) one.children.forEach(visit);
  return found;
}

/** The same document with one node made into others (none: it is gone). Ids of new nodes are the caller's care. */
export function replaced(topology: Topology, id: string, by: (node: Sandbox) => readonly Sandbox[]): Topology {
  const follow = <Node extends Host | Sandbox>(node: Node): Node => ({
    ...node,
    children: node.children.flatMap((child) => (child.id === id ? by(child) : [follow(child)])),
  });
  return { ...topology, hosts: topology.hosts.map(follow) };
}

/** A node with all inside under other ids. */
export function renamed(node: Sandbox, suffix: string): Sandbox {
  return { ...node, id: `${node.id}${suffix}`, children: node.children.map((child) => renamed(child, suffix)) };
}
