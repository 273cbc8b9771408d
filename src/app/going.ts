// Where a clock that goes is, kept beside the address rather than in it: a reload goes on from there, a link that is given away
// begins at the beginning. Written about once a second, for browsers allow no more than some hundred such notes a minute.
import { LATEST_MS } from '../sharing/link-incidents.ts';
import { usePlayback } from '../store/playback.ts';

const NOTE_EVERY_MS = 1000;

/** The moment at which the clock of this entry of the browser's history was going; null when it was not. */
export function goingMoment(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('goingMs' in state)) return null;
  const { goingMs } = state;
  return typeof goingMs === 'number' && goingMs > 0 && goingMs <= LATEST_MS ? goingMs : null;
}

/** What of the clock goes into the state of an entry. */
export function goingNow(): { readonly goingMs?: number } {
  const { playing, tMs } = usePlayback.getState();
  return playing ? { goingMs: tMs } : {};
}

/** Calls `note` from time to time while the clock goes. */
export function followGoing(note: () => void): () => void {
  let last = -NOTE_EVERY_MS;
  return usePlayback.subscribe(({ playing, tMs }, before) => {
    if (!playing || tMs === before.tMs) return;
    const now = performance.now();
    if (now - last < NOTE_EVERY_MS) return;
    last = now;
    note();
  });
}
