// Trying another value of a figure: the run begins again with it, and while a slider is dragged only as often as the
// simulation keeps up. What is pending is always the latest.
import { setFigures } from '../../store/figures.ts';
import { whenShown } from '../../store/playback.ts';

interface Wish {
  readonly id: string;
  readonly value: number;
  readonly gesture: string;
}

let pending: Wish | null = null;
let busy = false;

/** Wants `id` to have `value`; wishes with one `gesture` are one step of undo. */
export function tryValue(id: string, value: number, gesture: string): void {
  pending = { id, value, gesture };
  if (!busy) void fulfil();
}

async function fulfil(): Promise<void> {
  busy = true;
  while (pending) {
    const { id, value, gesture }: Wish = pending;
    pending = null;
    setFigures({ [id]: value }, gesture);
    await whenShown();
  }
  busy = false;
}
