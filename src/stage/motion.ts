// How cause and effect move, as one interface with three implementations: full, reduced (a second one, not a disabled one)
// and still (tests). Positions are always right without any of them; motion only leads the eye there.

export interface Offset {
  readonly x: number;
  readonly y: number;
}

export interface Motion {
  /** A thing that stood `from` here (its old place, seen from its new one) has moved. */
  moved(element: HTMLElement, from: Offset): void;
  /** A thing has come to stand on its floor, out of nowhere. */
  landed(element: HTMLElement): void;
  /** The floor under what has just been put down shows that it took it. */
  lit(lip: HTMLElement): void;
  /** A floor has opened for what is in the hand. */
  opened(element: HTMLElement, from: Offset): void;
  /** Its own layer has been found present: the strip slides into the shared one. */
  fused(strip: Element): void;
  /** What it stands on has failed; `order` counts from left to right. */
  fell(element: HTMLElement, order: number): void;
  readonly reduced: boolean;
}

/** Nothing moves. */
export const STILL: Motion = {
  moved: () => {},
  landed: () => {},
  lit: () => {},
  opened: () => {},
  fused: () => {},
  fell: () => {},
  reduced: false,
};

const REDUCED = '(prefers-reduced-motion: reduce)';

/** True when people asked their system, or the page, for less motion. */
export function wantsLessMotion(): boolean {
  return document.documentElement.dataset.motion === 'reduced' || (window.matchMedia?.(REDUCED).matches ?? false);
}

/**
 * Hands over the motion that people want as soon as its code is here, and again when they change their mind. Until then,
 * and where it cannot be loaded, everything stands still in the right place.
 */
export function followMotion(use: (motion: Motion) => void): () => void {
  let current = true;
  const load = async () => {
    try {
      const motion = wantsLessMotion()
        ? (await import('./reduced-motion.ts')).REDUCED_MOTION
        : (await import('./full-motion.ts')).FULL_MOTION;
      if (current) use(motion);
    } catch {
      if (current) use(STILL);
    }
  };
  const query = window.matchMedia?.(REDUCED);
  query?.addEventListener('change', load);
  void load();
  return () => {
    current = false;
    query?.removeEventListener('change', load);
  };
}
