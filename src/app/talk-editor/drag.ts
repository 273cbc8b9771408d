// Rows of a list put in another order by dragging one by its handle, with mouse, pen or finger.
import { type PointerEvent, type RefObject, useState } from 'react';

/** The row that is dragged, and the place that it would have. */
export interface Dragged {
  readonly from: number;
  readonly to: number;
}

export interface DragOrder {
  readonly dragged: Dragged | null;
  /** For the handle of a row. */
  handlers(at: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** `list`: its children are the rows, in order. */
export function useDragOrder(list: RefObject<HTMLElement | null>, drop: (from: number, to: number) => void): DragOrder {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  return {
    dragged,
    handlers: (at) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: at, to: at });
      },
      onPointerMove(event) {
        if (!dragged || !list.current) return;
        const to = placeAt(list.current, dragged.from, event.clientY);
        if (to !== dragged.to) setDragged({ ...dragged, to });
        list.current.children[to]?.scrollIntoView({ block: 'nearest' });
      },
      onPointerUp() {
        setDragged(null);
        if (dragged && dragged.to !== dragged.from) drop(dragged.from, dragged.to);
      },
      onPointerCancel: () => setDragged(null),
    }),
  };
}

/** How many of the other rows have their middle above the pointer. */
function placeAt(list: HTMLElement, from: number, y: number): number {
  const others = [...list.children].filter((_row, at) => at !== from);
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
