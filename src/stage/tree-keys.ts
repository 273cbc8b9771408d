// Walking the tree of the stage by keys. Pure: a list of what is shown and a key in, the item to go to out.
import type { NodeId } from '../topology/topology.ts';
import type { FloorScene, Scene } from './scene.ts';

export interface TreeItem {
  readonly id: NodeId;
  readonly name: string;
  readonly parent: NodeId | null;
  /** Id of the box that it is drawn in: its own, or a field's. */
  readonly drawn: NodeId;
}

/**
 * All items that can be reached, from top to bottom as they are read. What is drawn as one field can be reached one by one:
 * choosing something gives it a box of its own.
 */
export function treeItems(scene: Scene): readonly TreeItem[] {
  const items: TreeItem[] = [];
  const visit = (floor: FloorScene, host: NodeId, parent: NodeId) => {
    const drawn = new Map(floor.boxes.flatMap((box) => box.members.map((id) => [id, box] as const)));
    for (const { id, name } of floor.standing) {
      const box = drawn.get(id);
      if (!box) continue;
      // A partition that nobody named is no item: what stands in it hangs on the host.
      if (id !== host) items.push({ id, name, parent, drawn: box.id });
      if (box.floor) visit(box.floor, host, id);
    }
  };
  for (const host of scene.hosts) {
    items.push({ id: host.id, name: host.name, parent: null, drawn: host.id });
    visit(host.floor, host.id, host.id);
  }
  return items;
}

/** The item that an arrow, Home, End or the first letters of a name lead to; null when the key leads nowhere. */
export function goTo(items: readonly TreeItem[], current: NodeId | null, key: string, typed: string): NodeId | null {
  const at = items.findIndex((item) => item.id === current);
  const item = items[at];
  switch (key) {
    case 'ArrowDown':
      return items[Math.min(items.length - 1, at + 1)]?.id ?? null;
    case 'ArrowUp':
      return items[Math.max(0, at - 1)]?.id ?? null;
    case 'ArrowRight':
      return items.find((one) => one.parent === item?.id)?.id ?? null;
    case 'ArrowLeft':
      return item?.parent ?? null;
    case 'Home':
      return items[0]?.id ?? null;
    case 'End':
      return items.at(-1)?.id ?? null;
    default: {
      if (typed === '') return null;
      // The same letter again goes on to the next name; a longer word may stay where it is.
      const from = typed.length === 1 ? at + 1 : Math.max(0, at);
      const order = [...items.slice(from), ...items.slice(0, from)];
      return order.find((one) => one.name.toLowerCase().startsWith(typed.toLowerCase()))?.id ?? null;
    }
  }
}
