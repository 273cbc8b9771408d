// A host fails for good, and a manager starts elsewhere what stood on it: when it is sure that the host is dead, where there is
// room, and where it may stand. What cannot stays down until the host is up again. A cluster of machines has it done in seconds;
// an orchestrator of containers waits first, in case the host comes back.
import { KINDS } from '../catalog/kinds.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import { place } from '../topology/placement.ts';
import { withRefuges } from '../topology/refuge.ts';
import type { NodeId, Sandbox, Topology, TopologyNode } from '../topology/topology.ts';
import { find, parentOf } from '../topology/tree.ts';
import { memoryOf } from './accounting.ts';
import type { Context } from './context.ts';
import { setTimer } from './fluid/flow.ts';
import { say } from './happened.ts';
import { standIn } from './reconcile.ts';
import { type Due, type Group, groupsOf, type HostState, type Manager, type World } from './world.ts';

/** Why something is not started elsewhere. */
export type StaysDown =
  /** There is no other host that runs. */
  | 'no-host'
  /** The others have other processors. */
  | 'architecture-differs'
  | 'not-enough-memory'
  /** Rules forbid it to stand on any of them. */
  | 'refused'
  /** A partition is a part of its machine. */
  | 'partition';

const MS_PER_S = 1000;

/** A host has failed: its managers notice after a while, and act if it is still dead then. */
export function watchOver(world: World, { value }: Context, host: HostState): void {
  const { turn } = host.root;
  const after = (seconds: number, manager: Manager) =>
    setTimer(world.flow, world.flow.nowMs + seconds * MS_PER_S, {
      ...{ type: 'failover', host, turn, manager },
    } satisfies Due);
  after(value('failover.machinesS'), 'machines');
  after(value('failover.containersS') + value('failover.evictionS'), 'containers');
}

/** Starts elsewhere what one manager had on a host that is still dead. */
export function failOver(world: World, context: Context, { host, turn, manager }: Due & { type: 'failover' }): void {
  const { root } = host;
  if (!root.alive || root.turn !== turn || root.phase !== 'failed') return;
  const wanted = context.documentBefore(world.flow.nowMs);
  const present = withRefuges(wanted, world.refuges);
  for (const node of managedOn(present, host.id, manager)) {
    if (groupsOf(world, node.id).length > 0) startElsewhere(world, context, host, wanted, node);
  }
}

/** What stands right on a host, or right in one of its partitions, and is looked after by a manager. */
function managedOn(topology: Topology, id: NodeId, manager: Manager): readonly Sandbox[] {
  const within = (node: TopologyNode): readonly Sandbox[] =>
    node.children.flatMap((child) => {
      if (child.kind === 'lpar') return [...(manager === 'machines' ? [child] : []), ...within(child)];
      return (startsFromLayers(child.kind) ? 'containers' : 'machines') === manager ? [child] : [];
    });
  const host = find(topology, id);
  return host ? within(host) : [];
}

function startElsewhere(world: World, context: Context, from: HostState, wanted: Topology, node: Sandbox): void {
  const found = refugeFor(world, context, from, wanted, node);
  if (typeof found === 'string') {
    say(world, 'not-failed-over', node.id, found);
    return;
  }
  const before = parentOf(wanted, node.id)?.id ?? from.id;
  world.refuges.set(node.id, Object.freeze({ from: before, to: found.node }));
  say(world, 'failed-over', node.id, found.node);
  standIn(world, context, withRefuges(wanted, world.refuges), node.id, found);
}

/** Where most is free, of equals the first in the document; or why nowhere. */
function refugeFor(
  world: World,
  context: Context,
  from: HostState,
  wanted: Topology,
  node: Sandbox,
): Group | StaysDown {
  if (node.kind === 'lpar') return 'partition';
  const others = [...world.hosts.values()].filter((one) => one !== from && one.root.phase === 'running');
  if (others.length === 0) return 'no-host';
  const alike = others.filter(({ platform }) => platform.architecture === from.platform.architecture);
  if (alike.length === 0) return 'architecture-differs';
  const topology = withRefuges(wanted, world.refuges);
  const allowed = alike.flatMap(groundsOn).filter(({ node: to }) => place(topology, node, to) === null);
  const bytes = groupsOf(world, node.id).reduce((sum, group) => sum + promisedTo(group), 0);
  const [best] = allowed
    .map((ground) => ({ ground, room: roomIn(world, context, ground) }))
    .sort((a, b) => b.room - a.room);
  if (!best) return 'refused';
  return best.room < bytes ? 'not-enough-memory' : best.ground;
}

/** The host itself and its partitions, as far as they run. */
function groundsOn({ root }: HostState): readonly Group[] {
  const partitions = root.children.filter(({ specification }) => specification.kind === 'lpar');
  return [root, ...partitions].filter(({ phase }) => phase === 'running');
}

/** What is neither held nor promised to anybody yet, on the host and in the partition. */
function roomIn(world: World, context: Context, ground: Group): number {
  const { host } = ground;
  const left = (place: Group, bytes: number) => place.children.reduce((rest, child) => rest - promisedTo(child), bytes);
  const onHost = Math.min(memoryOf(world, context, host).totals.free, left(host.root, host.memoryBytes));
  return ground === host.root ? onHost : left(ground, ground.specification.memoryBytes);
}

/** What a manager reckons with: all that machines were promised, the limits of containers that have one, else nothing. */
function promisedTo(group: Group): number {
  const { kind, memoryBytes, memoryMaxBytes } = group.specification;
  if (kind !== 'host' && KINDS[kind].ownsKernel) return memoryBytes * group.total;
  const inside = group.children.reduce((sum, child) => sum + promisedTo(child), 0);
  return Number.isFinite(memoryMaxBytes) ? memoryMaxBytes * group.total : inside;
}
