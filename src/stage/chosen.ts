// What is selected, for the ground of one host: the node with all that stands in it, and the host's nodes in the order in
// which they are drawn.
import { useMemo } from 'react';
import type { NodeFrame } from '../simulation/frame.ts';
import type { NodeId } from '../topology/topology.ts';
import { indexFrame, useLive } from './live.ts';
import type { FloorScene, HostScene } from './scene.ts';
import { useSurroundings } from './surroundings.ts';

export interface ChosenNodes {
  readonly ids: ReadonlySet<NodeId>;
  readonly tenants: ReadonlySet<string>;
  readonly nodes: readonly NodeFrame[];
}

/** Null when nothing on this host is selected, or the host itself is. */
export function useChosen(host: HostScene): ChosenNodes | null {
  const { selection, nodes: known } = useSurroundings();
  const frame = useLive((latest) => (selection === null ? null : latest));
  const order = useMemo(() => drawnIds(host.floor), [host.floor]);
  return useMemo(() => {
    const node = selection === null ? undefined : known.get(selection);
    if (!frame || !node || node.kind === 'host' || !order.includes(node.id)) return null;
    const ids = new Set<NodeId>();
    const gather = (one: {
      id: NodeId;
      children: readonly { id: NodeId; children: readonly never[] | readonly object[] }[];
    }) => {
      ids.add(one.id);
      for (const child of one.children) gather(child as typeof one);
    };
    gather(node);
    const index = indexFrame(frame).nodes;
    const nodes = order.flatMap((id) => index.get(id) ?? []);
    const tenants = new Set(nodes.filter((one) => ids.has(one.id)).map((one) => one.tenant));
    return { ids, tenants, nodes };
  }, [selection, known, frame, order]);
}

/** Ids on a floor and inside it, left to right. */
export function drawnIds(floor: FloorScene): readonly NodeId[] {
  return floor.boxes.flatMap((box) => [...box.members, ...(box.floor ? drawnIds(box.floor) : [])]);
}

/** Tenants in the order in which their boxes stand. */
export function drawnTenants(floor: FloorScene): readonly string[] {
  const tenants = new Set<string>();
  const visit = (one: FloorScene) => {
    for (const box of one.boxes) {
      tenants.add(box.tenant);
      if (box.floor) visit(box.floor);
    }
  };
  visit(floor);
  return [...tenants];
}
