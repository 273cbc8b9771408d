// A kernel patch rolled out: each kernel is stopped and started with the new one, and all that stands on it starts again after
// it. How long that takes comes out of the run, boot storm included.
import type { NodeId, Topology, TopologyNode } from '../../topology/topology.ts';
import { countOf, descendants, find } from '../../topology/tree.ts';
import type { Entry } from '../recording.ts';
import { isFirmware, kernelsToPatch } from './keeping.ts';
import { oneInstance } from './one-instance.ts';
import { type Conditions, recoveryFrom } from './playing.ts';

export interface KernelPatch {
  readonly node: NodeId;
  readonly instances: number;
  /** What stops and starts again with one instance, that included. */
  readonly restarts: number;
  /** One instance, all others running: until all that ran is ready again, 0 where nothing did; null when it never is. */
  readonly ms: number | null;
}

export interface Rollout {
  /** Until the last kernel is patched and all is ready; null when it never is. */
  readonly ms: number | null;
  /** Starts in all; what stands in a guest on a host starts for each of its kernels. */
  readonly restarts: number;
  /** Most instances that are away at the same time. */
  readonly mostAway: number;
}

export interface Patch {
  readonly kernels: readonly KernelPatch[];
  /** One kernel after the other, each when all is ready again. */
  readonly rolling: Rollout;
  /** All kernels at the same time. */
  readonly atOnce: Rollout;
}

/**
 * Plays the patch of every kernel of a document, nothing moved away before. Instances of a cohort are alike: one of each is
 * played, among the others, and counts for all. Runs once for each kernel and once for all of them.
 */
export function patchOf(topology: Topology, conditions: Conditions): Patch {
  const kernels = kernelsToPatch(topology).map(({ node, instances }) => ({
    node,
    instances,
    restarts: restartsOf(topology, node),
    ms: restartMs(oneInstance(topology, node), [node], conditions),
  }));
  const times = kernels.map(({ ms, instances }) => (ms === null ? null : ms * instances));
  const outermost = outermostKernels(topology);
  const all = outermost.reduce((sum, node) => sum + restartsOf(topology, node) * countOf(topology, node), 0);
  return {
    kernels,
    rolling: {
      ms: times.reduce<number | null>((sum, ms) => (sum === null || ms === null ? null : sum + ms), 0),
      restarts: kernels.reduce((sum, { instances, restarts }) => sum + instances * restarts, 0),
      mostAway: kernels.reduce((most, { restarts }) => Math.max(most, restarts), 0),
    },
    atOnce: { ms: restartMs(topology, outermost, conditions), restarts: all, mostAway: all },
  };
}

/** Kernels that stand on no other: with them all others stop too. */
function outermostKernels(topology: Topology): readonly NodeId[] {
  return topology.hosts.flatMap((host) => (isFirmware(host) ? host.children.map(({ id }) => id) : [host.id]));
}

/** A node and all in one instance of it. */
function restartsOf(topology: Topology, id: NodeId): number {
  const node = find(topology, id) as TopologyNode;
  const instances = countOf(topology, id);
  return 1 + descendants(node).reduce((sum, one) => sum + countOf(topology, one.id) / instances, 0);
}

/** All go down and are started again at once; how long each takes to come up again is the run's own. */
function restartMs(topology: Topology, nodes: readonly NodeId[], conditions: Conditions): number | null {
  if (nodes.length === 0) return 0;
  const entries = (atMs: number): readonly Entry[] =>
    (['begin', 'end'] as const).flatMap((action) =>
      nodes.map((node) => ({ atMs, incident: { name: 'kernel-panic', node, action } as const })),
    );
  return recoveryFrom(topology, conditions, entries).ms;
}
