// Tells one movement of a slider from the next, so that a whole drag becomes one step of undo.

/** A pause of this length ends a movement by keys (milliseconds); one by pointer lasts until it lets go. */
const PAUSE_MS = 900;

let held = false;
let current = { control: '', lastMs: Number.NEGATIVE_INFINITY, number: 0 };

/** The name of the movement that a change of `control` at `nowMs` belongs to. */
export function gestureOf(control: string, nowMs: number = performance.now()): string {
  const same = current.control === control && (held || nowMs - current.lastMs < PAUSE_MS);
  current = { control, lastMs: nowMs, number: same ? current.number : current.number + 1 };
  return `${control} ${current.number}`;
}

/** The pointer is down: however long it rests on the way, what it moves is one movement. */
export function holdGesture(): void {
  endGesture();
  held = true;
}

/** Ends the movement at once: the pointer has let go, or the focus has left. */
export function endGesture(): void {
  held = false;
  current = { ...current, control: '' };
}
