// Ways out of a container that need no flaw: switches that leave nothing between its root and the system around it. Judged by what
// engines and kernels document; each way names the switch that opens it.
import { ENGINES } from '../../catalog/engines.ts';
import { KINDS } from '../../catalog/kinds.ts';
import type { Guard, Mount } from '../../topology/guard.ts';
import { guardOf } from '../../topology/guard.ts';
import { type Sandboxing, sandboxingOf } from '../../topology/sandboxing.ts';
import type { NodeId, Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
import { descendants, placeOf } from '../../topology/tree.ts';

/** `system-files`: it may write to files of the system around it; the others are switches by name. */
export type WayOut =
  | 'privileged'
  | 'host-devices'
  | 'engine-socket'
  | 'system-files'
  | 'no-mount-namespace'
  | 'sys_module'
  | 'sys_admin'
  | 'sys_ptrace';

/** Whoever writes here has its words run as root: programs, their settings, devices and what the kernel can be told. */
const OF_THE_SYSTEM = [
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib64',
  '/proc',
  '/root',
  '/sbin',
  '/sys',
  '/usr',
  '/var/lib',
];

/** What is below `/var/run` is below `/run` (a link on all distributions). */
export function plainPath(path: string): string {
  return path === '/var/run' || path.startsWith('/var/run/') ? path.slice('/var'.length) : path;
}

/** Whether a path is another one or around it. */
export function holdsPath(outer: string, inner: string): boolean {
  const [out, into] = [plainPath(outer), plainPath(inner)];
  return out === '/' || into === out || into.startsWith(`${out}/`);
}

/** Whether a mount leads to the socket of one of these engines. That it may only be read does not hinder anybody from calling. */
export function leadsToSocket(mount: Mount, engines: ReadonlySet<string>): boolean {
  return ENGINES.some(({ id, sockets }) => engines.has(id) && sockets.some((socket) => holdsPath(mount.path, socket)));
}

function ownsSystemFiles({ path, readOnly }: Mount): boolean {
  const at = plainPath(path);
  return !readOnly && (at === '/' || at === '/var' || OF_THE_SYSTEM.some((system) => holdsPath(system, at)));
}

/**
 * The ways out of a container, the widest first; none where its root is nobody outside. `engines`: those that start containers in
 * the system around it. Fewer capabilities, fewer mounts or a tighter confinement never open a way.
 */
export function waysOut(guard: Guard, engines: ReadonlySet<string>): readonly WayOut[] {
  if (guard.namespaces.includes('user')) return [];
  const labelled = guard.lsm === 'selinux' && !guard.privileged;
  const unconfined = guard.lsm === 'none' || guard.privileged;
  const ways: readonly (readonly [WayOut, boolean])[] = [
    ['privileged', guard.privileged],
    ['engine-socket', !labelled && guard.mounts.some((mount) => leadsToSocket(mount, engines))],
    ['system-files', !labelled && guard.mounts.some(ownsSystemFiles)],
    ['no-mount-namespace', !labelled && !guard.namespaces.includes('mnt')],
    ['sys_module', !labelled && guard.capabilities.has('sys_module')],
    ['sys_admin', unconfined && guard.capabilities.has('sys_admin')],
    ['sys_ptrace', unconfined && guard.capabilities.has('sys_ptrace') && !guard.namespaces.includes('pid')],
  ];
  return ways.filter(([, open]) => open).map(([way]) => way);
}

/**
 * The same for a sandbox with a kernel of its own: what its own kernel does cannot be switched off, what is handed in past it can.
 * A socket that is mounted does not answer there: Kata shares files only, and gVisor connects to no socket outside unless told.
 */
export function waysOutOfSandbox({ hostDevices, mounts }: Sandboxing): readonly WayOut[] {
  return [
    ...(hostDevices ? ['host-devices' as const] : []),
    ...(mounts.some(ownsSystemFiles) ? ['system-files' as const] : []),
  ];
}

/** How somebody who is root in a container gets out of it, and out of those around it. */
export interface Escape {
  /** Containers that are left, from the inside out, each with the way. */
  readonly steps: readonly { readonly node: NodeId; readonly way: WayOut }[];
  /** Where one is then. */
  readonly landing: TopologyNode;
}

/** How far somebody gets from a node outwards without any flaw; the node itself where there is no way. */
export function escapeFrom(topology: Topology, from: Sandbox): Escape {
  const steps: { node: NodeId; way: WayOut }[] = [];
  let at: TopologyNode = from;
  while (at.kind !== 'host') {
    const [way] = waysOutOf(topology, at);
    const outside: TopologyNode | null = placeOf(topology, at.id)?.parent ?? null;
    if (way === undefined || outside === null) break;
    steps.push({ node: at.id, way });
    at = outside;
  }
  return { steps, landing: at };
}

/** The ways out of a node of a document. */
export function waysOutOf(topology: Topology, node: Sandbox): readonly WayOut[] {
  const sandboxing = sandboxingOf(node);
  if (sandboxing) return waysOutOfSandbox(sandboxing);
  const guard = guardOf(node);
  if (guard === null) return [];
  // Only sockets ask who is beside it.
  const beside = guard.mounts.length > 0 ? (placeOf(topology, node.id)?.parent?.children ?? []) : [];
  return waysOut(guard, enginesIn(beside));
}

/** The engines that start what stands beside each other. */
export function enginesIn(nodes: readonly Sandbox[]): ReadonlySet<string> {
  const started = nodes.filter(({ kind }) => KINDS[kind].attributes.includes('engine'));
  return new Set(started.map(({ engine }) => engine ?? ENGINES[0]?.id ?? ''));
}

/** Everybody whom an escape reaches: the landing and what stands on it, without the node and what stands in that. */
export function reachedBy(topology: Topology, from: Sandbox): ReadonlySet<NodeId> {
  const { steps, landing } = escapeFrom(topology, from);
  if (steps.length === 0) return new Set();
  const own = new Set([from.id, ...descendants(from).map(({ id }) => id)]);
  const all = [landing, ...descendants(landing)].filter(({ kind, id }) => kind !== 'host' && !own.has(id));
  return new Set(all.map(({ id }) => id));
}
