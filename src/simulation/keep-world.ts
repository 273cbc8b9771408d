// Copies a world by what it consists of: the same copy as laws/keep.ts makes of any data, made by somebody who knows the parts. Worlds of
// a thousand nodes are opened whenever somebody jumps in time, and looking at every property of every part takes ten times as long.
// A world that nobody needs any more gives its parts to the next one: making thousands of objects anew costs more than filling them,
// and clearing them up more than that.
import type { Devices } from './devices.ts';
import { NO_POOLS } from './fluid/classes.ts';
import type { Flow, FlowDue, Pool, ShareClass, Task } from './fluid/state.ts';
import type { KeptWorld } from './kept/kept-world.ts';
import {
  becomeClass,
  becomeGroup,
  becomePool,
  becomeTask,
  sameClass,
  sameGroup,
  samePool,
  sameTask,
} from './kept/parts.ts';
import { presentOf } from './kept/pools.ts';
import { asIs, mapOf, mapped, maybe, refilled, stagesOf } from './kept/refill.ts';
import type { MoveState } from './moving/state.ts';
import type { Open } from './open.ts';
import {
  type Due,
  type Group,
  type Growth,
  type HostState,
  NO_BACKENDS,
  NO_ENTRIES,
  NO_WORK,
  type Work,
  type World,
} from './world.ts';

/** A world that goes its own way from here on. What is frozen never changes and is shared. */
export function keepWorld(world: World): World {
  return copyOf(world, null, null).world;
}

/** A world that was made of a kept moment, and what of it can be used again when nobody needs it any more. */
export interface Opened {
  readonly world: World;
  readonly parts: Parts;
}

/** By their numbers, or one after the other. */
interface Parts {
  readonly groups: readonly (Group | undefined)[];
  readonly pools: readonly (Pool | undefined)[];
  readonly tasks: Open<Task>[];
  readonly due: Open<FlowDue>[];
}

/** The same of a moment that has been kept: a world as it was then. `spare`: one that nobody needs any more; it becomes this one. */
export function openWorld(past: KeptWorld, spare: Opened | null = null): Opened {
  return copyOf(past.world, past, spare);
}

/** `past`: what parts of the world were like, where they are to be taken as they were. */
function copyOf(world: World, past: KeptWorld | null, spare: Opened | null): Opened {
  // By number.
  const groups: (Group | undefined)[] = new Array(world.nextGroup + 1).fill(undefined);
  const pools: (Pool | undefined)[] = new Array(world.flow.pools + 1).fill(undefined);
  const spareTasks = spare?.parts.tasks ?? [];
  const spareDue = spare?.parts.due ?? [];
  const someGone = past !== null && past.gone.size > 0;
  const hosts = new Map<HostState, HostState>();
  // Of activities and classes, there are thousands: each says where its copy is, if it has one by now.
  const tasks: Task[] = [];
  const classes: ShareClass[] = [];
  const classCopies: ShareClass[] = [];
  const dues = new Map<Due, Due>();
  const moves = new Map<MoveState, MoveState>();

  const dueOf = (due: Due): Due => {
    if (due.type === 'forever') return due;
    // Of a step there is one notice only, in one place.
    if (due.type === 'step') return { type: 'step', group: groupOf(due.group), turn: due.turn };
    const known = dues.get(due);
    if (known) return known;
    const copy = copyOfDue(due);
    dues.set(due, copy);
    return copy;
  };

  const copyOfDue = (due: Exclude<Due, { type: 'forever' | 'step' }>): Due => {
    return due.type === 'move' ? { ...due, move: moveOf(due.move) } : { ...due, host: hostOf(due.host) };
  };

  const moveOf = (move: MoveState): MoveState => {
    const known = moves.get(move);
    if (known) return known;
    const was = past?.moves.get(move) ?? move;
    const copy: Open<MoveState> = { ...was };
    moves.set(move, copy);
    copy.group = groupOf(was.group);
    copy.to = groupOf(was.to);
    copy.tasks = mapped(was.tasks, taskOf);
    copy.halted = was.halted.map((halted) => ({ ...halted, group: groupOf(halted.group) }));
    return copy;
  };

  const taskOf = (task: Task): Task => {
    const taken = tasks.length;
    if (task.slot < taken && tasks[task.slot] === task) return spareTasks[task.slot] as Task;
    let copy = spareTasks[taken];
    if (copy) becomeTask(copy, task);
    else {
      copy = sameTask(task);
      spareTasks[taken] = copy;
    }
    task.slot = taken;
    tasks.push(task);
    copy.payload = dueOf(task.payload as Due);
    copy.pool = poolOf(task.pool);
    copy.entered = maybe(task.entered, classOf);
    const hasLeft = past ? someGone && past.gone.has(task) : task.class === null;
    copy.class = hasLeft ? null : copy.entered;
    return copy;
  };

  const classOf = (shareClass: ShareClass): ShareClass => {
    const known = copyOfClass(shareClass);
    if (known) return known;
    // Those that its pool has are copied with it; the others have nobody left in them and stay as they are.
    poolOf(shareClass.pool);
    return copyOfClass(shareClass) ?? fill(begun(shareClass, shareClass, undefined), shareClass);
  };

  const copyOfClass = (shareClass: ShareClass): ShareClass | undefined =>
    classes[shareClass.slot] === shareClass ? classCopies[shareClass.slot] : undefined;

  /** `old`: one that nobody needs any more. */
  const begun = (shareClass: ShareClass, was: ShareClass, old: Open<ShareClass> | undefined): Open<ShareClass> => {
    const copy = old ?? sameClass(was);
    if (old) becomeClass(old, was);
    else {
      copy.queue = [];
      copy.pools = NO_POOLS;
    }
    shareClass.slot = classes.length;
    classes.push(shareClass);
    classCopies.push(copy);
    return copy;
  };

  const fill = (copy: Open<ShareClass>, was: ShareClass): ShareClass => {
    copy.pool = poolOf(was.pool);
    refilled(copy.queue, was.queue, taskOf);
    if (was.pools.size === 0) copy.pools = NO_POOLS;
    else {
      const pools = copy.pools === NO_POOLS ? new Set<Pool>() : (copy.pools as Set<Pool>);
      pools.clear();
      for (const pool of was.pools) pools.add(poolOf(pool));
      copy.pools = pools;
    }
    return copy;
  };

  const poolOf = (pool: Pool): Pool => {
    const known = pools[pool.id];
    if (known) return known;
    const { was, classes: all, were } = past?.pools[pool.id] ?? presentOf(pool);
    let copy: Open<Pool> | undefined = spare?.parts.pools[pool.id];
    if (copy) {
      becomePool(copy, was);
    } else {
      copy = samePool(was);
      copy.classes = [];
    }
    pools[pool.id] = copy;
    const copies: Open<ShareClass>[] = copy.classes;
    if (copies.length > were.length) copies.length = were.length;
    // What is in one of them may refer to another.
    for (let at = 0; at < were.length; at += 1)
      copies[at] = begun(all[at] as ShareClass, were[at] as ShareClass, copies[at]);
    copy.parent = maybe(was.parent, poolOf);
    copy.class = maybe(was.class, classOf);
    for (let at = 0; at < were.length; at += 1) fill(copies[at] as Open<ShareClass>, were[at] as ShareClass);
    return copy;
  };

  const flowOf = (flow: Flow): Flow => ({
    ...flow,
    due: flow.due.map(flowDueOf),
    dirty: flow.dirty.map((level) => mapped(level, poolOf)),
  });

  const flowDueOf = (due: FlowDue, at: number): FlowDue => {
    const { atMs, order, class: shareClass, version, payload } = due;
    const copy = spareDue[at] ?? { atMs, order, class: null, version, payload: null };
    spareDue[at] = copy;
    copy.atMs = atMs;
    copy.order = order;
    copy.class = maybe(shareClass, classOf);
    copy.version = version;
    copy.payload = payload === null ? null : dueOf(payload as Due);
    return copy;
  };

  const workOf = (work: Work): Work => {
    if (work === NO_WORK) return work;
    const { demand, cpu, disk, requests, network, backends, pageReads, pageBytes } = work;
    return {
      demand,
      cpu: maybe(cpu, taskOf),
      disk: maybe(disk, taskOf),
      requests: maybe(requests, taskOf),
      network: maybe(network, taskOf),
      backends: backends === NO_BACKENDS ? backends : mapped(backends, ({ task, ms }) => ({ task: taskOf(task), ms })),
      pageReads: maybe(pageReads, taskOf),
      pageBytes: maybe(pageBytes, taskOf),
    };
  };

  const devicesOf = ({ disk, requests, network, ownNetwork }: Devices): Devices => ({
    disk: poolOf(disk),
    requests: poolOf(requests),
    network: poolOf(network),
    ownNetwork,
  });

  const tasksOf = (all: readonly Task[]): readonly Task[] => mapped(all, taskOf);
  const growthOf = (growth: Growth): Growth => ({ ...growth, task: taskOf(growth.task) });
  const storedOf = (held: 'present' | Group[]) => (held === 'present' ? held : mapped(held, groupOf));

  const groupOf = (group: Group): Group => {
    const known = groups[group.id];
    if (known) return known;
    const was = past ? (past.groups[group.id] as Group) : group;
    const old: Open<Group> | undefined = spare?.parts.groups[group.id];
    const copy = old ?? sameGroup(was);
    if (old) becomeGroup(old, was);
    groups[group.id] = copy;
    copy.host = hostOf(was.host);
    copy.parent = maybe(was.parent, groupOf);
    copy.move = maybe(was.move, moveOf);
    copy.children = refilled(old?.children, was.children, groupOf);
    copy.stages = stagesOf(old?.stages, was.stages);
    copy.durations = refilled(old?.durations, was.durations, asIs);
    copy.pool = maybe(was.pool, poolOf);
    copy.activity = maybe(was.activity, taskOf);
    copy.work = workOf(was.work);
    copy.devices = maybe(was.devices, devicesOf);
    if (was.hogs !== NO_ENTRIES) copy.hogs = mapOf(was.hogs, tasksOf);
    if (was.memory.growths !== NO_ENTRIES) copy.memory.growths = mapOf(was.memory.growths, growthOf);
    if (was.locks !== NO_ENTRIES) copy.locks = mapOf(was.locks, poolOf);
    if (was.snapshots !== NO_ENTRIES) copy.snapshots = mapOf(was.snapshots, storedOf);
    if (was.store !== NO_ENTRIES) copy.store = mapOf(was.store, storedOf);
    return copy;
  };

  const hostOf = (host: HostState): HostState => {
    const known = hosts.get(host);
    if (known) return known;
    const kept = past?.hosts.get(host);
    const was = kept?.was ?? host;
    const copy: Open<HostState> = { ...was };
    hosts.set(host, copy);
    copy.cpu = poolOf(was.cpu);
    copy.disk = poolOf(was.disk);
    copy.requests = poolOf(was.requests);
    copy.network = poolOf(was.network);
    copy.channels = maybe(was.channels, poolOf);
    copy.pagingVolumes = poolOf(was.pagingVolumes);
    copy.scanner = { ...(kept?.scanner ?? host.scanner) };
    copy.scannerTask = maybe(was.scannerTask, taskOf);
    copy.root = groupOf(was.root);
    return copy;
  };

  /** `old`: lists of the same groups by their numbers, in the same order. */
  const listsOf = (lists: World['groups'], old: World['groups'] | null): World['groups'] => {
    if (!old) return mapOf(lists, (all) => mapped(all, groupOf));
    const all = old.values();
    for (const list of lists.values()) refilled(all.next().value, list, groupOf);
    return old;
  };

  const opened: World = {
    flow: flowOf(world.flow),
    hosts: mapOf(world.hosts, hostOf),
    groups: listsOf(world.groups, spare?.world.listing === world.listing ? spare.world.groups : null),
    listing: world.listing,
    nextGroup: world.nextGroup,
    effort: world.effort,
    moves: mapped(world.moves, moveOf),
    events: past ? world.events.slice(0, past.events) : world.events.slice(),
    refuges: mapOf(world.refuges, (refuge) => refuge),
  };
  return { world: opened, parts: { groups, pools, tasks: spareTasks, due: spareDue } };
}
