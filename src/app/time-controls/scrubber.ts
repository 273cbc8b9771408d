// What a place on the time line and a key on it mean in simulated time. Pure.

/** Milliseconds for a place on a line of `width` pixels that stands for `horizonMs`. */
export function momentAt(x: number, width: number, horizonMs: number): number {
  if (width <= 0) return 0;
  return Math.min(1, Math.max(0, x / width)) * horizonMs;
}

/** Where a key on the slider leads to; null when it means nothing here. Arrows 0.1 s, with Shift 1 s, pages 10 s. */
export function momentAfterKey(key: string, shift: boolean, tMs: number, horizonMs: number): number | null {
  const step = shift ? 1000 : 100;
  const within = (ms: number): number => Math.min(horizonMs, Math.max(0, Math.round(ms * 1000) / 1000));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(tMs + step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(tMs - step);
    case 'PageUp':
      return within(tMs + 10_000);
    case 'PageDown':
      return within(tMs - 10_000);
    case 'Home':
      return 0;
    case 'End':
      return horizonMs;
    default:
      return null;
  }
}
