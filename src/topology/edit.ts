// Edits as values, and the one function that applies them: a new document, or the reason why not. What did not change stays
// the very same object, so that undo is keeping the document before.
import { type Changes, withChanges } from './changes.ts';
import { isId } from './limits.ts';
import { nameOf } from './needs.ts';
import { check, place, type Refusal } from './placement.ts';
import { refuse } from './refusal.ts';
import { insertHost, insertNode, removeNode, replaceNode } from './surgery.ts';
import type { Host, NodeId, Sandbox, Topology, TopologyNode } from './topology.ts';
import { find, parentOf } from './tree.ts';

export type { Changes } from './changes.ts';
export { type EditCode, type EditName, nameEdit } from './edit-name.ts';

export type Edit =
  /** `parent` is null for hosts. Without `index` it comes last. */
  | { readonly type: 'add'; readonly parent: NodeId | null; readonly node: TopologyNode; readonly index?: number }
  /** `index` counts among what stands there once the node has been lifted out. */
  | { readonly type: 'move'; readonly node: NodeId; readonly to: NodeId; readonly index?: number }
  | { readonly type: 'remove'; readonly node: NodeId }
  | { readonly type: 'set'; readonly node: NodeId; readonly changes: Changes }
  | { readonly type: 'replace'; readonly topology: Topology; readonly reason: string };

export type Applied =
  | { readonly ok: true; readonly topology: Topology }
  | { readonly ok: false; readonly refusal: Refusal };

/** Applies one edit under all rules. An edit that changes nothing gives back the very same document. */
export function apply(topology: Topology, edit: Edit): Applied {
  switch (edit.type) {
    case 'add':
      return add(topology, edit.parent, edit.node, edit.index);
    case 'move':
      return move(topology, edit.node, edit.to, edit.index);
    case 'remove':
      return find(topology, edit.node) === null ? no(unknown(edit.node)) : yes(removeNode(topology, edit.node));
    case 'set':
      return set(topology, edit.node, edit.changes);
    case 'replace':
      return checked(edit.topology);
  }
}

function add(topology: Topology, parent: NodeId | null, node: TopologyNode, index: number | undefined): Applied {
  const refusal = refuseIds(topology, node, new Set());
  if (refusal !== null) return no(refusal);
  if (node.kind === 'host') return parent === null ? addHost(topology, node, index) : no(hostInside(node));
  if (parent === null) return no(refuse('needs-a-host', { node: nameOf(node) }));
  const standing = place(topology, node, parent);
  return standing === null ? yes(insertNode(topology, parent, node, index)) : no(standing);
}

function addHost(topology: Topology, host: Host, index: number | undefined): Applied {
  return checked(insertHost(topology, host, index));
}

function hostInside(node: TopologyNode): Refusal {
  return refuse('host-inside', { node: nameOf(node) });
}

/** Ids are asked for here, not in `place`: what is carried over the stage gets its own when it lands. */
function refuseIds(topology: Topology, node: TopologyNode, seen: Set<NodeId>): Refusal | null {
  if (!isId(node.id)) return refuse('id-illegal', { id: node.id });
  if (seen.has(node.id) || find(topology, node.id) !== null) return refuse('id-taken', { id: node.id });
  seen.add(node.id);
  for (const child of node.children) {
    const refusal = refuseIds(topology, child, seen);
    if (refusal !== null) return refusal;
  }
  return null;
}

function move(topology: Topology, id: NodeId, to: NodeId, index: number | undefined): Applied {
  const node = find(topology, id);
  if (node === null) return no(unknown(id));
  if (node.kind === 'host') return no(refuse('host-cannot-move', { node: nameOf(node) }));
  const refusal = place(topology, node, to);
  if (refusal !== null) return no(refusal);
  const moved = insertNode(removeNode(topology, id), to, node, index);
  return yes(standsAsBefore(topology, moved, node, to) ? topology : moved);
}

function standsAsBefore(before: Topology, after: Topology, node: Sandbox, to: NodeId): boolean {
  if (parentOf(before, node.id)?.id !== to) return false;
  const ids = (topology: Topology) => find(topology, to)?.children.map((child) => child.id) ?? [];
  return ids(before).join() === ids(after).join();
}

function set(topology: Topology, id: NodeId, changes: Changes): Applied {
  const node = find(topology, id);
  if (node === null) return no(unknown(id));
  const changed = withChanges(node, changes, topology.definitions);
  if (!changed.ok) return changed;
  return changed.node === node ? yes(topology) : checked(replaceNode(topology, id, () => changed.node));
}

function checked(topology: Topology): Applied {
  const fault = check(topology);
  return fault === null ? yes(topology) : no(fault.refusal);
}

function unknown(id: NodeId): Refusal {
  return refuse('unknown-node', { id });
}

function yes(topology: Topology): Applied {
  return { ok: true, topology };
}

function no(refusal: Refusal): Applied {
  return { ok: false, refusal };
}
