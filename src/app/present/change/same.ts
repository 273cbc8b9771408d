// What is the same thing before and after a change of scene. Pure: two documents in, pairs out.
import type { Host, NodeId, Sandbox, Topology } from '../../../topology/topology.ts';

interface Known {
  readonly id: NodeId;
  readonly kind: string;
  /** What it is taken for where ids differ: what it runs, whose it is, what it is called. */
  readonly likeness: string;
}

/**
 * For each node of `after` that was there before, which one of `before` it is: the one of the same id, even if it stands in another
 * kind of wall now, else the first that nobody else is, of the same kind, running the same for the same tenant. A host of another
 * platform is another machine.
 */
export function whoIsWho(before: Topology, after: Topology): ReadonlyMap<NodeId, NodeId> {
  const [were, are] = [known(before), known(after)];
  const byId = new Map(were.map((node) => [node.id, node]));
  const pairs = new Map<NodeId, NodeId>();
  const taken = new Set<NodeId>();
  const pair = (node: Known, was: Known | undefined): void => {
    if (!was || taken.has(was.id)) return;
    pairs.set(node.id, was.id);
    taken.add(was.id);
  };
  for (const node of are) {
    const was = byId.get(node.id);
    if (was?.kind === node.kind || (was && !isHost(was) && !isHost(node))) pair(node, was);
  }
  const free = were.filter(({ id }) => !taken.has(id));
  for (const node of are) {
    if (pairs.has(node.id)) continue;
    const like = (was: Known): boolean => was.kind === node.kind && was.likeness === node.likeness;
    pair(
      node,
      free.find((was) => like(was) && !taken.has(was.id)),
    );
  }
  return pairs;
}

function known(topology: Topology): readonly Known[] {
  return topology.hosts.flatMap((host) => [ofHost(host), ...host.children.flatMap((child) => ofTree(child, ''))]);
}

const isHost = ({ kind }: Known): boolean => kind.startsWith('host ');

function ofHost({ id, platform }: Host): Known {
  return { id, kind: `host ${platform}`, likeness: '' };
}

function ofTree(node: Sandbox, above: string): readonly Known[] {
  const tenant = node.tenant ?? above;
  const likeness = [node.image ?? '', node.workload ?? '', tenant, node.name ?? ''].join(' ');
  return [{ id: node.id, kind: node.kind, likeness }, ...node.children.flatMap((child) => ofTree(child, tenant))];
}
