// Works out the rooms that one more instance of a node would need space in: memory and processor on every level around it,
// process ids and bridge ports of the kernel it stands on, partitions of the machine. What follows from them is density.ts.
import type { Stage } from '../catalog/cost.ts';
import { findEngine } from '../catalog/engines.ts';
import { devicePathOf } from '../catalog/paths.ts';
import type { Context } from './context.ts';
import { densityOf, type Room } from './density.ts';
import type { DensityFrame, Frame, HostFrame, NodeFrame } from './frame.ts';
import { usedOf } from './node-frames.ts';
import { sharedFsOf, usesHostNetwork } from './sandboxing.ts';
import { ownsKernel } from './starting.ts';
import { countWithin, type Group, groupsOf, kernelUnder, type World, walkGroups } from './world.ts';

const MiB = 1024 * 1024;

interface Survey {
  readonly context: Context;
  readonly host: HostFrame;
  readonly nodes: ReadonlyMap<string, NodeFrame>;
  /** The latest group of the node; one more would be like it. */
  readonly group: Group;
}

/** How many more of a node would fit beside those there are, in the world of `frame`; null for hosts and what is not there. */
export function densityFrame(world: World, context: Context, frame: Frame, node: string): DensityFrame | null {
  const groups = groupsOf(world, node).filter((group) => group.phase !== 'killed');
  const group = groups[groups.length - 1];
  const host = frame.hosts.find((one) => one.id === group?.host.id);
  if (!group?.parent || !host) return null;
  const survey: Survey = { context, host, group, nodes: new Map(frame.nodes.map((one) => [one.id, one])) };
  const rooms = [...memoryRooms(survey), ...coreRooms(survey), ...kernelRooms(survey), ...partitionRooms(survey)];
  const kernel = kernelUnder(group, ownsKernel);
  const { cpuMs } = group.startCost;
  return densityOf(node, rooms, promisedRoom(survey), {
    lockMs: longestLockMs(group.chain?.stages ?? []),
    kernels: kernel.total,
    cpuMs,
    cores: group.host.cores,
  });
}

/** How long a start holds the lock that it holds longest: that one lets the fewest through. */
function longestLockMs(stages: readonly Stage[]): number {
  const held = new Map<Stage['lock'], number>();
  for (const { lock, lockMs = 0 } of stages) held.set(lock, (held.get(lock) ?? 0) + lockMs);
  return Math.max(0, ...held.values());
}

/** Something of one instance of the node, what stands in it included. */
function perInstance({ group, nodes }: Survey, of: (frame: NodeFrame) => number): number {
  let sum = 0;
  const seen = new Set<string>();
  walkGroups(group, (inner) => {
    const frame = nodes.get(inner.node);
    if (!frame || seen.has(inner.node)) return;
    seen.add(inner.node);
    const instances = inner === group ? 1 : countWithin(inner, group);
    sum += frame.count > 0 ? (of(frame) / frame.count) * instances : 0;
  });
  return sum;
}

/** Pages that one more would not share with those that are there: of the host, of every machine and group around it. */
function memoryRooms(survey: Survey): Room[] {
  const { group, host, nodes } = survey;
  const each = perInstance(survey, ({ memory }) => memory.residentMiB - memory.sharedMiB);
  const rooms: Room[] = [];
  for (let at = group.parent; at?.parent; at = at.parent) {
    const frame = nodes.get(at.node);
    if (!frame) continue;
    const { kernel, group: charged } = frame.memory;
    const owner = { name: 'memory' as const, node: at.node, each, rooms: at.total };
    if (kernel && kernel.instances > 0) {
      rooms.push({
        ...owner,
        capacity: kernel.capacityMiB / kernel.instances,
        used: kernel.usedMiB / kernel.instances,
      });
    }
    const { memoryMaxBytes } = at.specification;
    if (Number.isFinite(memoryMaxBytes)) {
      rooms.push({ ...owner, capacity: memoryMaxBytes / MiB, used: charged.chargedMiB / frame.count });
    }
  }
  const { totalMiB, freeMiB } = host.memory;
  rooms.push({ name: 'memory', node: host.id, capacity: totalMiB, used: totalMiB - freeMiB, each, rooms: 1 });
  return rooms;
}

/** What machines were promised, if every one of them used all of it. */
function promisedRoom(survey: Survey): Room {
  const { memory, id } = survey.host;
  const each = perInstance(survey, (frame) => (frame.id === survey.group.node ? (frame.memory.configuredMiB ?? 0) : 0));
  return { name: 'memory', node: id, capacity: memory.totalMiB, used: memory.configuredMiB, each, rooms: 1 };
}

/** Processor up to the wanted utilisation, by what one more asks for; groups may use all of their quota. */
function coreRooms(survey: Survey): Room[] {
  const { context, group } = survey;
  const each = perInstance(survey, ({ cpu }) => cpu.demandCores);
  const upTo = context.value('density.utilisation');
  const rooms: Room[] = [];
  for (let at = group.parent; at; at = at.parent) {
    const { vcpus, cpuMax } = at.specification;
    const capacity = at.parent ? Math.min(vcpus * upTo, cpuMax) : at.host.cores * upTo;
    if (!at.pool || !Number.isFinite(capacity)) continue;
    rooms.push({ name: 'cores', node: at.node, capacity, used: usedOf(at.pool), each, rooms: at.total });
  }
  return rooms;
}

/** Process ids and bridge ports of the kernel below, and limits on processes on the way to it. */
function kernelRooms({ context, group }: Survey): Room[] {
  const { value } = context;
  const kernel = kernelUnder(group, ownsKernel);
  const rooms: Room[] = [];
  const tasks = tasksBelow(context, group, kernel);
  for (let at = group.parent; at && at !== kernel; at = at.parent) {
    const { pidsMax } = at.specification;
    const inside = at.children.reduce((sum, child) => sum + tasksBelow(context, child, kernel) * child.count, 0);
    if (Number.isFinite(pidsMax)) {
      rooms.push({ name: 'processes', node: at.node, capacity: pidsMax, used: inside, each: tasks, rooms: at.total });
    }
  }
  const all = kernel.children.reduce((sum, child) => sum + tasksBelow(context, child, kernel) * child.count, 0);
  const ports = (of: Group): number => (takesPort(context, of) ? 1 : 0);
  const portsBelow = (of: Group): number =>
    ports(of) + (ownsKernel(of.specification.kind) ? 0 : inside(of, (child) => portsBelow(child)));
  const owner = { node: kernel.node, rooms: kernel.total };
  rooms.push(
    {
      ...owner,
      name: 'processes',
      capacity: value('kernel.pidMax'),
      used: value('density.systemTasks') + all,
      each: tasks,
    },
    {
      ...owner,
      name: 'ports',
      capacity: value('network.bridgePorts') * value('network.bridges'),
      used: inside(kernel, (child) => portsBelow(child)),
      each: portsBelow(group),
    },
  );
  return rooms;
}

function inside(group: Group, of: (child: Group) => number): number {
  return group.children.reduce((sum, child) => sum + of(child) * child.count, 0);
}

/** Process ids that one instance of a group takes on a kernel: its own and those of what stands in it on the same kernel. */
function tasksBelow(context: Context, group: Group, kernel: Group): number {
  const own = tasksOf(context, group);
  if (ownsKernel(group.specification.kind)) return own;
  return own + inside(group, (child) => tasksBelow(context, child, kernel));
}

function tasksOf({ value }: Context, { specification }: Group): number {
  const { kind, vcpus, workload, chosen } = specification;
  // A pod has a process that only waits; in sandboxes with a kernel of their own it runs on that.
  const waiting = findEngine(chosen.engine).pods ? 1 : 0;
  const threads = workload ? value(workload.threads) : 0;
  switch (kind) {
    case 'host':
    case 'lpar':
    case 'zvm':
      return 0;
    case 'container':
    case 'system-container':
      return value('density.shimTasks') + waiting + 1 + threads;
    case 'gvisor':
      return value('density.shimTasks') + value('density.sentryTasks');
    case 'kata':
      return value('density.shimTasks') + value('density.machineTasks') + vcpus;
    default:
      return value('density.machineTasks') + vcpus;
  }
}

/** An interface on the bridge of the kernel below: containers with a network of their own, and virtual cards. */
function takesPort({ value }: Context, { specification }: Group): boolean {
  const { kind, namespaces, sandboxing } = specification;
  const path = devicePathOf(kind, sharedFsOf(value, sandboxing));
  if (path) return path.hop !== 'virtual-switch';
  return kind === 'gvisor' ? !usesHostNetwork(value, sandboxing) : namespaces.includes('net');
}

function partitionRooms({ context, group, host }: Survey): Room[] {
  if (group.specification.kind !== 'lpar') return [];
  const used = group.host.root.children.reduce(
    (sum, child) => sum + (child.specification.kind === 'lpar' ? child.count : 0),
    0,
  );
  const capacity = context.value('z.partitions');
  return [{ name: 'partitions', node: host.id, capacity, used, each: 1, rooms: 1 }];
}
