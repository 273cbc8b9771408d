// Figures in the drawing that tell where they come from when they are pressed. For keys and speech the same figures are
// buttons in the inspector, since the tree of the stage holds boxes and nothing else.
import type { SeenFigure, SeenQuantity } from '../simulation/seen-figure.ts';
import type { NodeId } from '../topology/topology.ts';

/** Attributes of an element that shows the figure. */
export function asks(quantity: SeenQuantity, node: NodeId) {
  return { 'data-asks': quantity, 'data-of': node };
}

/** The figure that was pressed, if it was one. */
export function askedBy(target: EventTarget | null): SeenFigure | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-asks]') : null;
  const { asks: quantity, of: node } = element?.dataset ?? {};
  return quantity && node ? { quantity: quantity as SeenQuantity, node } : null;
}
