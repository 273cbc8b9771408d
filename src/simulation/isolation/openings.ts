// What the switches around a container open, to whom by name, both ways: a way out, files of others, packets of others. What
// missing namespaces open is in exposure.ts.
import { KINDS } from '../../catalog/kinds.ts';
import { usualChoice } from '../../topology/attributes.ts';
import { type Guard, guardOf, type Mount } from '../../topology/guard.ts';
import { sandboxingOf } from '../../topology/sandboxing.ts';
import type { NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { hostOf, parentOf, walk } from '../../topology/tree.ts';
import { enginesIn, holdsPath, plainPath, reachedBy } from './ways-out.ts';

/**
 * `out`: it gets out of its walls and at whatever stands on what is outside. `reads`: it reads the files of containers beside it.
 * `shares`: the same directory is mounted into both. `spoofs`: it can pretend to be others on the bridge. `listens`: it hears what
 * others beside it send.
 */
export const OPENINGS = ['out', 'reads', 'shares', 'spoofs', 'listens'] as const;
export type Opening = (typeof OPENINGS)[number];

export interface Opened {
  readonly opening: Opening;
  /** Whom it reaches like that. */
  readonly reaches: readonly NodeId[];
  /** Who reaches it like that. */
  readonly reachedBy: readonly NodeId[];
}

/** Everything that switches open between a node and others, both ways; what opens nothing to anybody is not there. */
export function openingsOf(topology: Topology, id: NodeId): readonly Opened[] {
  const others = walk(topology).flatMap(({ node, host }) =>
    node.kind === 'host' || host !== hostOf(topology, id) || node.id === id ? [] : [node],
  );
  const own = walk(topology).find(({ node }) => node.id === id)?.node;
  if (!own || own.kind === 'host') return [];
  const out = reachedBy(topology, own);
  const into = new Set(others.filter((other) => reachedBy(topology, other).has(id)).map((other) => other.id));
  return OPENINGS.flatMap((opening) => {
    const reaches = others.filter((other) =>
      opening === 'out' ? out.has(other.id) : leads(topology, opening, own, other),
    );
    const reached = others.filter((other) =>
      opening === 'out' ? into.has(other.id) : leads(topology, opening, other, own),
    );
    if (reaches.length + reached.length === 0) return [];
    return [{ opening, reaches: reaches.map((node) => node.id), reachedBy: reached.map((node) => node.id) }];
  });
}

/** Whether an opening other than a way out leads from one node to another: only among what stands beside each other. */
function leads(topology: Topology, opening: Opening, from: Sandbox, to: Sandbox): boolean {
  const place = parentOf(topology, from.id);
  if (place === null || parentOf(topology, to.id)?.id !== place.id) return false;
  if (opening === 'shares') return mountsOf(to).some((theirs) => mountsOf(from).some((ours) => overlap(ours, theirs)));
  const guard = guardOf(from);
  if (guard === null) return false;
  const rootOutside = !guard.namespaces.includes('user');
  switch (opening) {
    case 'reads':
      return rootOutside && readsFiles(guard, enginesIn(place.children)) && isContainer(to);
    case 'spoofs':
      return guard.capabilities.has('net_raw') && onBridge(topology, from) && onBridge(topology, to);
    case 'listens':
      return (
        rootOutside &&
        !guard.namespaces.includes('net') &&
        (guard.capabilities.has('net_raw') || guard.capabilities.has('net_admin')) &&
        onBridge(topology, to)
      );
    case 'out':
      return false;
  }
}

/** Where engines and LXC keep the root file systems of what they start. */
const ROOTS: readonly string[] = ['/var/lib/docker', '/var/lib/containerd', '/var/lib/lxc'];

function readsFiles(guard: Guard, engines: ReadonlySet<string>): boolean {
  if (guard.lsm === 'selinux' && !guard.privileged) return false;
  if (guard.capabilities.has('dac_read_search')) return true;
  const kept = engines.size > 0 ? ROOTS : ROOTS.slice(-1);
  return guard.mounts.some(({ path }) => kept.some((root) => holdsPath(path, root)));
}

function isContainer({ kind }: Sandbox): boolean {
  return KINDS[kind].needs.includes('container-engine');
}

/** What of the system around is mounted into it, whichever switches it has. */
function mountsOf(node: Sandbox): readonly Mount[] {
  return guardOf(node)?.mounts ?? sandboxingOf(node)?.mounts ?? [];
}

/** Two mounts of the same files: one path is the other, or around it. */
function overlap(a: Mount, b: Mount): boolean {
  return holdsPath(plainPath(a.path), b.path) || holdsPath(plainPath(b.path), a.path);
}

/** On the bridge that an engine makes, in a network namespace of its own. */
function onBridge(topology: Topology, node: Sandbox): boolean {
  if (!KINDS[node.kind].attributes.includes('network')) return false;
  const guard = guardOf(node);
  const plugged = (node.network ?? usualChoice(topology, node, 'network')) === 'bridge';
  return plugged && (guard === null || guard.namespaces.includes('net'));
}
