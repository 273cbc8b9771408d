// Keeps a moment of the world: the same copy as keep.ts makes of any data, made by somebody who knows what a world consists of.
// Worlds of a thousand nodes are copied whenever somebody jumps in time, and looking at every property of every part takes ten
// times as long.
import type { Devices } from './devices.ts';
import type { Flow, FlowDue, Pool, ShareClass, Task } from './fluid/state.ts';
import { keep } from './keep.ts';
import type { MoveState } from './moving/state.ts';
import {
  type Due,
  type Group,
  type Growth,
  type HostState,
  NO_ENTRIES,
  NO_NAMES,
  NO_WORK,
  type StageRun,
  type Work,
  type World,
} from './world.ts';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** A world that goes its own way from here on. What is frozen never changes and is shared. */
export function keepWorld(world: World): World {
  // By number.
  const groups: (Group | undefined)[] = new Array(world.nextGroup + 1).fill(undefined);
  const hosts = new Map<HostState, HostState>();
  const pools = new Map<Pool, Pool>();
  const classes = new Map<ShareClass, ShareClass>();
  const tasks = new Map<Task, Task>();
  const dues = new Map<Due, Due>();
  const moves = new Map<MoveState, MoveState>();

  const mapped = <T>(items: readonly T[], of: (item: T) => T): T[] => {
    const copies = items.slice();
    for (let at = 0; at < copies.length; at += 1) copies[at] = of(copies[at] as T);
    return copies;
  };
  const maybe = <T>(thing: T | null, of: (thing: T) => T): T | null => (thing === null ? null : of(thing));

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
    const copy: Open<MoveState> = { ...move };
    moves.set(move, copy);
    copy.group = groupOf(move.group);
    copy.to = groupOf(move.to);
    copy.tasks = mapped(move.tasks, taskOf);
    copy.halted = move.halted.map((halted) => ({ ...halted, group: groupOf(halted.group) }));
    return copy;
  };

  const taskOf = (task: Task): Task => {
    const known = tasks.get(task);
    if (known) return known;
    const copy = sameTask(task);
    tasks.set(task, copy);
    copy.payload = dueOf(task.payload as Due);
    copy.pool = poolOf(task.pool);
    copy.class = maybe(task.class, classOf);
    return copy;
  };

  const classOf = (shareClass: ShareClass): ShareClass => {
    const known = classes.get(shareClass);
    if (known) return known;
    const copy: Open<ShareClass> = { ...shareClass };
    classes.set(shareClass, copy);
    copy.pool = poolOf(shareClass.pool);
    copy.queue = mapped(shareClass.queue, taskOf);
    copy.pools = new Set();
    for (const pool of shareClass.pools) copy.pools.add(poolOf(pool));
    return copy;
  };

  const poolOf = (pool: Pool): Pool => {
    const known = pools.get(pool);
    if (known) return known;
    const copy: Open<Pool> = { ...pool };
    pools.set(pool, copy);
    copy.parent = maybe(pool.parent, poolOf);
    copy.class = maybe(pool.class, classOf);
    copy.classes = new Map();
    for (const [key, shareClass] of pool.classes) copy.classes.set(key, classOf(shareClass));
    return copy;
  };

  const flowOf = (flow: Flow): Flow => ({
    ...flow,
    due: mapped(
      flow.due,
      ({ atMs, order, class: shareClass, version, payload }): FlowDue => ({
        atMs,
        order,
        class: maybe(shareClass, classOf),
        version,
        payload: payload === null ? null : dueOf(payload as Due),
      }),
    ),
    dirty: flow.dirty.map((level) => mapped(level, poolOf)),
  });

  const workOf = (work: Work): Work => {
    if (work === NO_WORK) return work;
    const { demand, cpu, disk, requests, network, backend, pageReads, pageBytes } = work;
    return {
      demand,
      cpu: maybe(cpu, taskOf),
      disk: maybe(disk, taskOf),
      requests: maybe(requests, taskOf),
      network: maybe(network, taskOf),
      backend: maybe(backend, taskOf),
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

  // Whoever has an end is frozen, as is what was copied from it.
  const stageOf = (stage: StageRun): StageRun => {
    if (stage.endMs !== null && Object.isFrozen(stage)) return stage;
    const { name, startMs, endMs } = stage;
    return { name, startMs, endMs };
  };

  const mapOf = <Key, Value>(map: ReadonlyMap<Key, Value>, of: (value: Value) => Value): Map<Key, Value> => {
    const copy = new Map<Key, Value>();
    if (map.size > 0) for (const [key, value] of map) copy.set(key, of(value));
    return copy;
  };

  const tasksOf = (tasks: readonly Task[]): readonly Task[] => mapped(tasks, taskOf);
  const growthOf = (growth: Growth): Growth => ({ ...growth, task: taskOf(growth.task) });
  const storedOf = (held: 'present' | Group[]) => (held === 'present' ? held : mapped(held, groupOf));

  const groupOf = (group: Group): Group => {
    const known = groups[group.id];
    if (known) return known;
    const copy = sameGroup(group);
    groups[group.id] = copy;
    copy.host = hostOf(group.host);
    copy.parent = maybe(group.parent, groupOf);
    copy.move = maybe(group.move, moveOf);
    copy.children = mapped(group.children, groupOf);
    copy.stages = mapped(group.stages, stageOf);
    copy.durations = group.durations.slice();
    copy.pool = maybe(group.pool, poolOf);
    copy.activity = maybe(group.activity, taskOf);
    copy.work = workOf(group.work);
    copy.devices = maybe(group.devices, devicesOf);
    if (group.hogs !== NO_ENTRIES) copy.hogs = mapOf(group.hogs, tasksOf);
    if (group.memory.growths !== NO_ENTRIES) copy.memory.growths = mapOf(group.memory.growths, growthOf);
    if (group.locks !== NO_ENTRIES) copy.locks = mapOf(group.locks, poolOf);
    if (group.snapshots !== NO_NAMES) copy.snapshots = new Set(group.snapshots);
    if (group.store !== NO_ENTRIES) copy.store = mapOf(group.store, storedOf);
    return copy;
  };

  const hostOf = (host: HostState): HostState => {
    const known = hosts.get(host);
    if (known) return known;
    const copy: Open<HostState> = { ...host };
    hosts.set(host, copy);
    copy.cpu = poolOf(host.cpu);
    copy.disk = poolOf(host.disk);
    copy.requests = poolOf(host.requests);
    copy.network = poolOf(host.network);
    copy.channels = maybe(host.channels, poolOf);
    copy.pagingVolumes = poolOf(host.pagingVolumes);
    copy.scanner = keep(host.scanner);
    copy.scannerTask = maybe(host.scannerTask, taskOf);
    copy.root = groupOf(host.root);
    return copy;
  };

  return {
    flow: flowOf(world.flow),
    hosts: mapOf(world.hosts, hostOf),
    groups: mapOf(world.groups, (all) => mapped(all, groupOf)),
    nextGroup: world.nextGroup,
    effort: world.effort,
    moves: mapped(world.moves, moveOf),
    events: world.events.slice(),
    refuges: mapOf(world.refuges, (refuge) => refuge),
  };
}

/**
 * A group with the same parts. Written out in the order in which groups are made: an engine then knows a copy for the same kind
 * of object, and copies it in a quarter of the time. A property that is missing does not compile.
 */
function sameGroup(group: Group): Open<Group> {
  const { touchedBytes, balloonBytes, ballooned, growths, tableFull, missing } = group.memory;
  return {
    id: group.id,
    node: group.node,
    host: group.host,
    parent: group.parent,
    children: group.children,
    count: group.count,
    total: group.total,
    specification: group.specification,
    phase: group.phase,
    alive: group.alive,
    depth: group.depth,
    move: group.move,
    luck: group.luck,
    chain: group.chain,
    stage: group.stage,
    awaiting: group.awaiting,
    step: group.step,
    turn: group.turn,
    stepStartMs: group.stepStartMs,
    stepAmount: group.stepAmount,
    stages: group.stages,
    placedMs: group.placedMs,
    offset: group.offset,
    startedMs: group.startedMs,
    durations: group.durations,
    readyMs: group.readyMs,
    startCost: group.startCost,
    pool: group.pool,
    activity: group.activity,
    work: group.work,
    devices: group.devices,
    hogs: group.hogs,
    locks: group.locks,
    snapshots: group.snapshots,
    memory: { touchedBytes, balloonBytes, ballooned, growths, tableFull, missing },
    calm: group.calm,
    store: group.store,
  };
}

function sameTask({ type, payload, count, weight, cap, finish, pool, class: shareClass }: Task): Open<Task> {
  return { type, payload, count, weight, cap, finish, pool, class: shareClass };
}
