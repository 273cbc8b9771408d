// Picks things of a document by what they are, so that a lesson can speak of "containers of acme" whoever built them.
import { IDLE } from '../catalog/workloads/idle.ts';
import { effective } from '../topology/attributes.ts';
import type { Topology, TopologyNode } from '../topology/topology.ts';
import { lineOf, tenantOf, walk } from '../topology/tree.ts';

/** All that is said must hold; nothing said picks everything that stands on a host. */
export interface Who {
  readonly id?: string;
  readonly kind?: string;
  readonly image?: string;
  /** What it runs: as was said, or as its image does. */
  readonly workload?: string;
  readonly tenant?: string;
  /** Stands somewhere within the node of this id. */
  readonly within?: string;
  /** Runs something of its own, and nothing stands in it: a container, or a machine without containers. */
  readonly application?: true;
}

/** Ids of those whom it picks. Hosts are picked by id or kind only. */
export function whoever(who: Who = {}, topology: Topology): ReadonlySet<string> {
  const asked = Object.keys(who).length > 0;
  const picked = walk(topology).filter(({ node }) => {
    if (node.kind === 'host' && who.id === undefined && who.kind === undefined) return false;
    if (!asked) return true;
    const image = node.kind === 'host' ? undefined : node.image;
    return (
      (who.id === undefined || node.id === who.id) &&
      (who.kind === undefined || node.kind === who.kind) &&
      (who.image === undefined || image === who.image) &&
      (who.workload === undefined || workloadOf(topology, node) === who.workload) &&
      (who.tenant === undefined || tenantOf(topology, node.id) === who.tenant) &&
      (who.within === undefined || isWithin(topology, node.id, who.within)) &&
      (who.application === undefined || isApplication(topology, node))
    );
  });
  return new Set(picked.map(({ node }) => node.id));
}

function isWithin(topology: Topology, id: string, around: string): boolean {
  return id !== around && lineOf(topology, id).some((node) => node.id === around);
}

/** An empty machine that only idles is none, however many there are. */
function isApplication(topology: Topology, node: TopologyNode): boolean {
  if (node.kind === 'host' || node.kind === 'lpar' || node.children.length > 0) return false;
  const workload = workloadOf(topology, node);
  return workload !== null && workload !== IDLE.id;
}

function workloadOf(topology: Topology, node: TopologyNode): string | null {
  return effective(topology, node.id).workload;
}
