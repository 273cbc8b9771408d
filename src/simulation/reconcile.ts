// Makes the actual follow the desired: compares a new document with the groups that live, starts what is new, stops what is
// gone, restarts what cannot change while it runs. Placing, moving, undo, links and imports all come through here.

import { lapsed, withRefuges } from '../topology/refuge.ts';
import type { Host, NodeId, Sandbox, Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { type Context, luckOf } from './context.ts';
import { refitDevices, rehangDevices, removeDevices } from './devices.ts';
import { removePool, setPool } from './fluid/flow.ts';
import { say } from './happened.ts';
import { createHost, updateHost } from './hosts.ts';
import { endHog, replaceHogs } from './incidents.ts';
import { mayStay, moveHere, noteAbodes } from './moving/followed.ts';
import { endMove, refitMove } from './moving/moves.ts';
import { giveOwnPool, weightOf } from './own-pool.ts';
import { restartNeeded, same, specify } from './specify.ts';
import { emptyStore } from './starting/pulling.ts';
import { begin, beReady, forgetPull, forgetSnapshot, replaceActivity, stopStarting } from './starting.ts';
import { beginWork, endWork } from './working.ts';
import {
  depthIn,
  freshMemory,
  type Group,
  groupsOf,
  type HostState,
  NO_COST,
  NO_ENTRIES,
  NO_WORK,
  relist,
  restructure,
  type Specification,
  type World,
  walkGroups,
} from './world.ts';

/** Luck is spread over at most this many classes of a cohort, so that a cohort costs as much as a handful. */
const LUCK_CLASSES = 8;

/** Cohorts that start again and again are spread over at most so many classes, which begin one after the other. */
const REPEATING_CLASSES = 50;

/** Follows a new document from now on. `running` names nodes that are ready at once. */
export function reconcile(world: World, context: Context, desired: Topology, running: readonly NodeId[]): void {
  for (const node of lapsed(desired, world.refuges)) world.refuges.delete(node);
  const topology = withRefuges(desired, world.refuges);
  const wanted = new Map<NodeId, NodeId | null>();
  for (const host of topology.hosts) note(wanted, host, null);
  const abodes = noteAbodes(topology);
  for (const [node, groups] of [...world.groups]) {
    const parent = wanted.get(node);
    for (const group of [...groups]) {
      if (!group.alive) continue;
      const stays = parent !== undefined && (group.parent?.node ?? null) === parent;
      // It has come back before it went.
      if (stays && group.move) endMove(world, context, group.move);
      if (stays || (parent && mayStay(world, group, abodes.get(node)))) continue;
      say(world, 'removed', node);
      removeGroup(world, context, group);
    }
  }
  for (const host of topology.hosts) {
    let state = world.hosts.get(host.id);
    if (state && state.platform.id !== host.platform) {
      removeGroup(world, context, state.root);
      state = undefined;
    }
    if (!state) {
      state = createHost(world, context, host, topology.definitions);
      world.hosts.set(host.id, state);
      register(world, state.root);
      say(world, 'placed', host.id);
    } else updateHost(world, context, state, host);
    for (const child of host.children) {
      follow(world, context, topology, child, [state.root], state.root.specification.tenant, new Set(running));
    }
  }
}

/** Starts a node that stands elsewhere by now in what it stands in there. */
export function standIn(world: World, context: Context, topology: Topology, id: NodeId, ground: Group): void {
  const node = find(topology, id) as Sandbox;
  follow(world, context, topology, node, groupsOf(world, ground.node), ground.specification.tenant, new Set());
}

function note(wanted: Map<NodeId, NodeId | null>, node: Host | Sandbox, parent: NodeId | null): void {
  wanted.set(node.id, parent);
  for (const child of node.children) note(wanted, child, node.id);
}

function follow(
  world: World,
  context: Context,
  topology: Topology,
  node: Sandbox,
  parents: readonly Group[],
  enclosingTenant: string,
  running: ReadonlySet<NodeId>,
): void {
  const host = (parents[0] as Group).host;
  const below = (parents[0] as Group).specification.storage;
  const specification = specify(context, topology, node, enclosingTenant, host.platform, below);
  let said = false;
  const tell = (type: 'placed' | 'changed', detail: string) => {
    if (!said) say(world, type, node.id, detail);
    said = true;
  };
  moveHere(world, context, topology, node, parents);
  const isNew = groupsOf(world, node.id).length === 0;
  for (const parent of parents) {
    let mine = groupsOf(world, node.id).filter((group) => group.parent === parent || group.move?.to === parent);
    if (mine.some((group) => restartNeeded(group.specification, specification))) {
      tell('changed', 'restart');
      for (const group of mine) removeGroup(world, context, group);
      mine = [];
    }
    for (const group of mine) {
      if (same(group.specification, specification)) continue;
      // That others beside it have come to have a weight at the disk, or not any more, is no change of its own.
      const { ioWeight } = specification;
      const own = [ioWeight, group.specification.ioWeight].includes(null) && node.ioWeight === undefined;
      if (!own || !same({ ...group.specification, ioWeight }, specification)) tell('changed', 'live');
      if (specification.store === 'empty' && group.specification.store === 'full') emptyStore(group);
      group.specification = specification;
      refit(world, context, group);
    }
    const have = mine.reduce((sum, group) => sum + group.count, 0);
    if (have < node.replicas) {
      tell(isNew ? 'placed' : 'changed', String(node.replicas - have));
      for (const group of addGroups(world, context, node, parent, specification, have, node.replicas - have)) {
        if (running.has(node.id)) beReady(world, context, group);
        else begin(world, context, group);
      }
    }
    if (have > node.replicas) {
      tell('changed', String(node.replicas - have));
      shrink(world, context, mine, have - node.replicas);
    }
  }
  const own = groupsOf(world, node.id);
  for (const child of node.children) follow(world, context, topology, child, own, specification.tenant, running);
}

function addGroups(
  world: World,
  context: Context,
  node: Sandbox,
  parent: Group,
  specification: Specification,
  first: number,
  count: number,
): Group[] {
  const variation = context.value('startup.variation');
  const most = specification.starts > 1 ? REPEATING_CLASSES : variation > 0 ? LUCK_CLASSES : 1;
  const classes = Math.min(count, most);
  const groups: Group[] = [];
  for (let at = 0; at < classes; at += 1) {
    const size = Math.floor(((at + 1) * count) / classes) - Math.floor((at * count) / classes);
    // Uniform with the wanted coefficient of variation: half its width is the square root of 3 of it.
    const spread = (2 * luckOf(context.seed, node.id, first, at) - 1) * Math.sqrt(3) * variation;
    const luck = variation > 0 ? Math.max(0.05, 1 + spread) : 1;
    const offset = specification.starts > 1 ? at / classes : 0;
    const group = createGroup(world, node.id, parent.host, parent, size, specification, luck, offset);
    parent.children.push(group);
    register(world, group);
    ensurePool(world, context, parent);
    if (node.children.length > 0 || specification.dedicated) ensurePool(world, context, group);
    groups.push(group);
  }
  restructure(parent.host);
  return groups;
}

export function createGroup(
  world: World,
  node: NodeId,
  host: HostState,
  parent: Group,
  count: number,
  specification: Specification,
  luck: number,
  offset = 0,
): Group {
  world.nextGroup += 1;
  return {
    id: world.nextGroup,
    node,
    host,
    parent,
    children: [],
    count,
    total: count * parent.total,
    specification,
    phase: 'waiting',
    alive: true,
    depth: depthIn(parent, specification),
    move: null,
    luck,
    chain: null,
    stage: -1,
    awaiting: false,
    step: 'wait',
    turn: 0,
    stepStartMs: 0,
    stepAmount: 0,
    stages: [],
    placedMs: world.flow.nowMs,
    offset,
    startedMs: world.flow.nowMs,
    durations: [],
    readyMs: null,
    startCost: NO_COST,
    pool: null,
    activity: null,
    work: NO_WORK,
    devices: null,
    hogs: NO_ENTRIES,
    locks: NO_ENTRIES,
    snapshots: NO_ENTRIES,
    memory: freshMemory(),
    calm: null,
    store: NO_ENTRIES,
  };
}

function register(world: World, group: Group): void {
  relist(world);
  const groups = world.groups.get(group.node);
  if (groups) groups.push(group);
  else world.groups.set(group.node, [group]);
}

/** Gives a group a share of its own for what it does and what stands in it. */
export function ensurePool(world: World, context: Context, group: Group): void {
  if (giveOwnPool(world, context, group)) replaceHogs(world, context, group);
}

/** Puts all that a group does where it belongs after its limits, pool or count have changed. */
export function refit(world: World, context: Context, group: Group): void {
  const moved = rehangDevices(world, context, group);
  const { cpuMax, vcpus, dedicated } = group.specification;
  group.total = group.parent ? group.count * group.parent.total : group.count;
  if (group.pool) {
    const cap = dedicated ? vcpus : Math.min(cpuMax, vcpus);
    setPool(world.flow, group.pool, { cap, weight: weightOf(group), count: group.count });
  }
  refitDevices(world, context, group);
  replaceActivity(world, context, group);
  if (group.phase === 'running') beginWork(world, context, group);
  replaceHogs(world, context, group);
  if (group.move) refitMove(world, context, group.move);
  restructure(group.host);
  if (moved) for (const child of group.children) walkGroups(child, (inner) => refit(world, context, inner));
}

function shrink(world: World, context: Context, groups: readonly Group[], by: number): void {
  let left = by;
  for (let at = groups.length - 1; at >= 0 && left > 0; at -= 1) {
    const group = groups[at] as Group;
    if (group.count <= left) {
      left -= group.count;
      removeGroup(world, context, group);
      continue;
    }
    group.count -= left;
    left = 0;
    walkGroups(group, (inner) => refit(world, context, inner));
  }
}

/** Stops a group and all that stands in it, and gives back what it used. */
export function removeGroup(world: World, context: Context, group: Group): void {
  for (const child of [...group.children]) removeGroup(world, context, child);
  stopStarting(world, group);
  endWork(world, group);
  for (const name of [...group.hogs.keys()]) endHog(world, group, name);
  for (const move of world.moves.filter(({ group: one, to }) => one === group || to === group)) {
    endMove(world, context, move);
  }
  group.alive = false;
  restructure(group.host);
  if (group.parent) {
    forgetPull(world, context, group);
    forgetSnapshot(world, context, group);
    removeDevices(world, group);
    if (group.pool) removePool(world.flow, group.pool);
    group.parent.children.splice(group.parent.children.indexOf(group), 1);
  } else world.hosts.delete(group.node);
  relist(world);
  const others = groupsOf(world, group.node).filter((other) => other !== group);
  if (others.length > 0) world.groups.set(group.node, others);
  else world.groups.delete(group.node);
}
