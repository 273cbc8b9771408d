// What running something takes, as measures of a lesson: who can move, and what a new version sends.
import type { Frame } from '../simulation/frame.ts';
import { movesOf } from '../simulation/operations/moved.ts';
import { versionsOf } from '../simulation/operations/shipping.ts';
import type { Topology } from '../topology/topology.ts';
import { lineOf } from '../topology/tree.ts';

/** Share (0 to 1) of those that move, by themselves or with what is around them; null where there is nobody. */
export function movingShare(topology: Topology, frame: Frame, ids: ReadonlySet<string>, live: boolean): number | null {
  const moves = new Map(movesOf(topology, frame).map(({ node, move }) => [node, move]));
  const counted = frame.nodes.filter(({ id }) => ids.has(id));
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const moving = counted.filter(({ id }) =>
    lineOf(topology, id).some((around) => {
      const move = moves.get(around.id);
      return move !== null && move !== undefined && (!live || (move.live && move.converges));
    }),
  );
  return moving.reduce((sum, { count }) => sum + count, 0) / all;
}

/** Sent to all kernels together, MiB; null where nothing comes in layers. */
export function newVersion(topology: Topology): { readonly layerMiB: number | null; readonly imageMiB: number | null } {
  const versions = versionsOf(topology, { parameters: {}, seed: 1 });
  if (versions.length === 0) return { layerMiB: null, imageMiB: null };
  const sum = (of: 'layer' | 'whole') => versions.reduce((total, one) => total + one[of].networkMiB, 0);
  return { layerMiB: sum('layer'), imageMiB: sum('whole') };
}
