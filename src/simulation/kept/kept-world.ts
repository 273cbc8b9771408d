// A moment of a world that goes on, as records of what its parts were like. Parts that have not changed since the moment before
// share one record, so that a moment costs what has happened in it, and many can be kept. References in records are to the parts
// of the world that goes on: they say which part is meant, not what it is like by now (keep-world.ts makes a world of them).

import type { NodeId } from '../../topology/topology.ts';
import type { Due } from '../due.ts';
import { isIn } from '../fluid/classes.ts';
import type { FlowDue, Pool, ShareClass, Task } from '../fluid/state.ts';
import type { ScannerState } from '../merging/scanner.ts';
import type { MoveState } from '../moving/state.ts';
import type { Group, HostState, Work, World } from '../world.ts';
import { groupAsIs } from './groups.ts';
import { type KeptPool, poolAsIs } from './pools.ts';

export interface KeptHost {
  readonly was: HostState;
  readonly scanner: ScannerState;
}

export interface KeptWorld {
  readonly world: World;
  /** How many of its events there were. */
  readonly events: number;
  /** By their numbers. */
  readonly groups: readonly (Group | undefined)[];
  readonly pools: readonly (KeptPool | undefined)[];
  readonly hosts: ReadonlyMap<HostState, KeptHost>;
  readonly moves: ReadonlyMap<MoveState, MoveState>;
  /** Activities that somebody still knew of, but that had left their class. */
  readonly gone: ReadonlySet<Task>;
}

/** Keeps moments of one world, in the order in which it comes to them. */
export type Keeper = (world: World) => KeptWorld;

export function createKeeper(): Keeper {
  let last: KeptWorld | null = null;
  return (world) => {
    last = recordOf(world, last);
    return last;
  };
}

function recordOf(world: World, last: KeptWorld | null): KeptWorld {
  const groups: (Group | undefined)[] = new Array(world.nextGroup + 1).fill(undefined);
  const pools: (KeptPool | undefined)[] = new Array(world.flow.pools + 1).fill(undefined);
  const hosts = new Map<HostState, KeptHost>();
  const moves = new Map<MoveState, MoveState>();
  const gone = new Set<Task>();
  const left = new Set<ShareClass>();

  const visitTask = (task: Task | null): void => {
    if (task === null) return;
    visitPool(task.pool);
    visitDue(task.payload as Due);
    if (task.class !== null) return;
    gone.add(task);
    if (task.entered) visitClass(task.entered);
  };

  // One that nobody is in any more: it stays as it is, and what it refers to is needed all the same.
  const visitClass = (shareClass: ShareClass): void => {
    visitPool(shareClass.pool);
    if (isIn(shareClass.pool, shareClass) || left.has(shareClass)) return;
    left.add(shareClass);
    shareClass.queue.forEach(visitTask);
    shareClass.pools.forEach(visitPool);
  };

  const visitDue = (due: Due): void => {
    if (due.type === 'step') visitGroup(due.group);
    else if (due.type === 'move') visitMove(due.move);
    else if (due.type !== 'forever') visitHost(due.host);
  };

  const visitPool = (pool: Pool | null): void => {
    if (pool === null || pools[pool.id]) return;
    pools[pool.id] = poolAsIs(pool, last?.pools[pool.id]);
    visitPool(pool.parent);
    if (pool.class) visitPool(pool.class.pool);
    for (const { queue, pools: inside } of pool.classes) {
      for (let at = 0; at < queue.length; at += 1) visitTask(queue[at] as Task);
      if (inside.size > 0) for (const inner of inside) visitPool(inner);
    }
  };

  const visitWork = ({ cpu, disk, requests, network, backends, pageReads, pageBytes }: Work): void => {
    visitTask(cpu);
    visitTask(disk);
    visitTask(requests);
    visitTask(network);
    if (backends.length > 0) for (const { task } of backends) visitTask(task);
    visitTask(pageReads);
    visitTask(pageBytes);
  };

  const visitGroup = (group: Group | null): void => {
    if (group === null || groups[group.id]) return;
    groups[group.id] = groupAsIs(group, last?.groups[group.id]);
    visitHost(group.host);
    visitGroup(group.parent);
    for (const child of group.children) visitGroup(child);
    if (group.move) visitMove(group.move);
    visitPool(group.pool);
    visitTask(group.activity);
    visitWork(group.work);
    if (group.devices) {
      visitPool(group.devices.disk);
      visitPool(group.devices.requests);
      visitPool(group.devices.network);
    }
    if (group.hogs.size > 0) for (const tasks of group.hogs.values()) tasks.forEach(visitTask);
    if (group.memory.growths.size > 0) for (const { task } of group.memory.growths.values()) visitTask(task);
    if (group.locks.size > 0) for (const pool of group.locks.values()) visitPool(pool);
    visitHeld(group.snapshots);
    visitHeld(group.store);
  };

  const visitHeld = (things: Group['store']): void => {
    if (things.size === 0) return;
    for (const held of things.values()) if (held !== 'present') held.forEach(visitGroup);
  };

  const visitHost = (host: HostState): void => {
    if (hosts.has(host)) return;
    hosts.set(host, { was: { ...host }, scanner: { ...host.scanner } });
    visitGroup(host.root);
    visitPool(host.cpu);
    visitPool(host.disk);
    visitPool(host.requests);
    visitPool(host.network);
    visitPool(host.channels);
    visitPool(host.pagingVolumes);
    visitTask(host.scannerTask);
  };

  const visitMove = (move: MoveState): void => {
    if (moves.has(move)) return;
    moves.set(move, { ...move, tasks: move.tasks.slice(), halted: move.halted.slice() });
    visitGroup(move.group);
    visitGroup(move.to);
    for (const task of move.tasks) visitTask(task);
    for (const { group } of move.halted) visitGroup(group);
  };

  const visitFlowDue = ({ class: shareClass, payload }: FlowDue): void => {
    if (shareClass) visitClass(shareClass);
    else visitDue(payload as Due);
  };

  for (const host of world.hosts.values()) visitHost(host);
  for (const all of world.groups.values()) for (const group of all) visitGroup(group);
  for (const due of world.flow.due) visitFlowDue(due);
  for (const level of world.flow.dirty) for (const pool of level) visitPool(pool);
  for (const move of world.moves) visitMove(move);
  const flow = { ...world.flow, due: world.flow.due.slice(), dirty: world.flow.dirty.map((level) => level.slice()) };
  const { nextGroup, effort, events } = world;
  return {
    world: {
      flow,
      hosts: new Map(world.hosts),
      groups: last?.world.listing === world.listing ? last.world.groups : listsOf(world.groups),
      listing: world.listing,
      nextGroup,
      effort,
      moves: world.moves.slice(),
      events,
      refuges: new Map(world.refuges),
    },
    events: events.length,
    groups,
    pools,
    hosts,
    moves,
    gone,
  };
}

function listsOf(lists: World['groups']): World['groups'] {
  const copies = new Map<NodeId, Group[]>();
  for (const [node, all] of lists) copies.set(node, all.slice());
  return copies;
}

/** The scanner of a host as it was; undefined where there was no such host. */
export function scannerIn({ world, hosts }: KeptWorld, id: NodeId): ScannerState | undefined {
  const host = world.hosts.get(id);
  return host && hosts.get(host)?.scanner;
}
