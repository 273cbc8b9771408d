// Scrolling the stage while something is carried near its upper or lower edge.

const EDGE = 36;
const FASTEST = 14;

/** Scrolls a little if the pointer is near an edge that can still be scrolled to; tells whether it did. */
export function scrollNear(element: HTMLElement, x: number, y: number): boolean {
  const rect = element.getBoundingClientRect();
  if (x < rect.left || x > rect.right || y < rect.top - EDGE || y > rect.bottom + EDGE) return false;
  const above = rect.top + EDGE - y;
  const below = y - (rect.bottom - EDGE);
  const by = above > 0 ? -Math.min(FASTEST, above / 2) : below > 0 ? Math.min(FASTEST, below / 2) : 0;
  if (by === 0) return false;
  const before = element.scrollTop;
  element.scrollTop += by;
  return element.scrollTop !== before;
}
