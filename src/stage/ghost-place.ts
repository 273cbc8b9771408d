// Where the thing in the hand hangs: the drag layer writes it to the ghost's transform, past React and past the store.

let ghost: HTMLElement | null = null;
let at = { x: -1000, y: -1000 };

export function setGhost(element: HTMLElement | null): void {
  ghost = element;
  if (ghost) write();
}

/** Moves the ghost to a point of the window. */
export function placeGhost(x: number, y: number): void {
  at = { x, y };
  if (ghost) write();
}

function write(): void {
  if (ghost) ghost.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
}
