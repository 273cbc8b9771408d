// Weights of the disk (io.weight of cgroup v2): as soon as one box has one, all that stand beside it share the disk by weights, as
// BFQ or iocost do it then. Where nobody has one, the disk serves requests as they come.
import type { NodeId, Topology } from './topology.ts';

/** The weight of a control group that nobody gave one (Linux, cgroup v2), as cgroup.defaultIoWeight has it. */
export const DEFAULT_IO_WEIGHT = 100;

/** Documents never change, so each is looked through once. */
const known = new WeakMap<Topology, ReadonlyMap<NodeId, number | null>>();

/** By node that shares the disk by weights: its own; null: the usual one. */
export function ioWeightsOf(topology: Topology): ReadonlyMap<NodeId, number | null> {
  const before = known.get(topology);
  if (before) return before;
  const weights = new Map<NodeId, number | null>();
  const note = ({ children }: Topology['hosts'][number] | Topology['hosts'][number]['children'][number]): void => {
    const shared = children.some(({ ioWeight }) => ioWeight !== undefined);
    for (const child of children) {
      if (shared) weights.set(child.id, child.ioWeight ?? null);
      note(child);
    }
  };
  topology.hosts.forEach(note);
  known.set(topology, weights);
  return weights;
}
