// The one clock of all drawings: the present moment, and the moments at which one of them is ready. It stands while nobody can see
// the page.
import { create } from 'zustand';

export interface ComparisonClock {
  readonly tMs: number;
  /** 0 as long as nothing has been measured. */
  readonly endMs: number;
  /** When each of them is ready, in order, each moment once. */
  readonly stops: readonly number[];
  readonly playing: boolean;
  readonly speed: number;
  /** Begins at zero, or stays where it was asked to stand. */
  lasts(endMs: number, readyMs: readonly (number | null)[]): void;
  goTo(tMs: number): void;
  step(direction: 1 | -1): void;
  play(playing: boolean): void;
  setSpeed(speed: number): void;
}

export const SPEEDS = [0.5, 1, 2, 5, 10] as const;

export const useComparisonClock = create<ComparisonClock>()((set, get) => ({
  tMs: 0,
  endMs: 0,
  stops: [],
  playing: false,
  speed: 1,
  lasts(endMs, readyMs) {
    const stops = [...new Set(readyMs.flatMap((ms) => ms ?? []))].sort((a, b) => a - b);
    set({ endMs, stops, tMs: Math.min(get().tMs, endMs) });
  },
  goTo: (tMs) => set({ tMs: Math.min(Math.max(0, tMs), get().endMs), playing: false }),
  step(direction) {
    const { tMs, stops, endMs } = get();
    const next =
      direction > 0 ? (stops.find((ms) => ms > tMs) ?? endMs) : ([...stops].reverse().find((ms) => ms < tMs) ?? 0);
    set({ tMs: next, playing: false });
  },
  play(playing) {
    const { tMs, endMs } = get();
    set({ playing, ...(playing && tMs >= endMs && { tMs: 0 }) });
  },
  setSpeed: (speed) => set({ speed }),
}));

/** After a hidden tab or a long task the clock does not leap. */
const LEAP_MS = 250;

/** Passes real time on while it plays; returns the way to stop. */
export function runClock(): () => void {
  let handle = 0;
  let last: number | null = null;
  const tick = (now: number): void => {
    handle = requestAnimationFrame(tick);
    const elapsed = last === null ? 0 : Math.min(LEAP_MS, now - last);
    last = now;
    const { playing, tMs, endMs, speed } = useComparisonClock.getState();
    if (!playing || elapsed === 0) return;
    const next = Math.min(endMs, tMs + elapsed * speed);
    useComparisonClock.setState({ tMs: next, playing: next < endMs });
  };
  handle = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(handle);
}
