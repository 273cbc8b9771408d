// A countdown by the clock on the wall, so that it goes on while nobody looks at it, and when a window is loaded again. Milliseconds.

export interface Countdown {
  readonly totalMs: number;
  /** When it ends; null while it is held. */
  readonly endsAt: number | null;
  /** What is left while it is held. */
  readonly leftMs: number;
}

export function beginCountdown(totalMs: number, nowMs: number): Countdown {
  return { totalMs, endsAt: nowMs + totalMs, leftMs: totalMs };
}

/** Never less than 0. */
export function leftOf({ endsAt, leftMs }: Countdown, nowMs: number): number {
  return Math.max(0, endsAt === null ? leftMs : endsAt - nowMs);
}

/** Holds it if it goes, lets it go on if it is held. */
export function holdOrGoOn(countdown: Countdown, nowMs: number): Countdown {
  const leftMs = leftOf(countdown, nowMs);
  return { ...countdown, leftMs, endsAt: countdown.endsAt === null ? nowMs + leftMs : null };
}

/** Longer by so much; one that has ended goes on from now. */
export function lengthen(countdown: Countdown, byMs: number, nowMs: number): Countdown {
  const leftMs = leftOf(countdown, nowMs) + byMs;
  return {
    totalMs: countdown.totalMs + byMs,
    leftMs,
    endsAt: countdown.endsAt === null ? null : nowMs + leftMs,
  };
}

/** What is worth saying aloud, at most four times in all. */
export type Milestone = 'begun' | 'half' | 'last-minute' | 'over';

const MINUTE_MS = 60_000;

/** The latest milestone that has been reached. */
export function milestoneOf({ totalMs }: Countdown, leftMs: number): Milestone {
  if (leftMs <= 0) return 'over';
  if (leftMs <= MINUTE_MS && totalMs > MINUTE_MS) return 'last-minute';
  return leftMs <= totalMs / 2 ? 'half' : 'begun';
}
