// Things that can wait, one after the other, as many in a picture as leave time for what cannot.

/** So much of a picture of a sixtieth of a second they may take, milliseconds. */
const SHARE_MS = 6;

const waiting = new Set<() => void>();
let asked = false;

/** Does something soon; returns the way to leave it undone. */
export function inTurn(act: () => void): () => void {
  waiting.add(act);
  ask();
  return () => waiting.delete(act);
}

function ask(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    const from = performance.now();
    for (const act of waiting) {
      waiting.delete(act);
      act();
      if (performance.now() - from > SHARE_MS) break;
    }
    if (waiting.size > 0) ask();
  });
}
