// Which figure says how large an interface a wall exposes, by the switches of the box that it is around.
import type { BoundaryId } from '../../catalog/kind.ts';
import { interfaceOf } from '../../simulation/isolation/strength.ts';
import { useDocument } from '../../store/document.ts';
import { guardOf } from '../../topology/guard.ts';
import { sandboxingOf } from '../../topology/sandboxing.ts';
import type { NodeId } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';

/** The id of the figure. */
export function useInterface(node: NodeId, wall: BoundaryId): string {
  const found = useDocument((state) => find(state.topology, node));
  if (!found || found.kind === 'host') return interfaceOf(wall, null);
  return interfaceOf(wall, guardOf(found), sandboxingOf(found));
}
