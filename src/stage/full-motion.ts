// Motion for people who did not ask for less: eased moves of structure with framer-motion's small animator, loaded after the
// first view. Times are those of the tokens.
import { animate } from 'framer-motion/dom/mini';
import type { Motion, Offset } from './motion.ts';

const OUT: [number, number, number, number] = [0.2, 0.7, 0.2, 1];
const SETTLE: [number, number, number, number] = [0.3, 1.25, 0.5, 1];
const FALL: [number, number, number, number] = [0.5, 0, 0.9, 0.4];

interface Times {
  readonly quick: number;
  readonly move: number;
  readonly merge: number;
  readonly fall: number;
}

let known: Times | null = null;

/** Seconds. Asked of the page once: to ask has it lay out what is just being changed, and a hundred boxes may move at once. */
function times(): Times {
  if (known) return known;
  const style = getComputedStyle(document.documentElement);
  const seconds = (token: string, otherwise: number): number => {
    const value = style.getPropertyValue(token).trim();
    const number = Number.parseFloat(value);
    if (!Number.isFinite(number)) return otherwise;
    return value.endsWith('ms') ? number / 1000 : number;
  };
  known = {
    quick: seconds('--t-quick', 0.16),
    move: seconds('--t-move', 0.28),
    merge: seconds('--t-merge', 0.64),
    fall: seconds('--t-fall', 0.9),
  };
  return known;
}

type Sliding = ReturnType<typeof animate>;

const sliding = new WeakMap<HTMLElement, Sliding>();

function slide(element: HTMLElement, from: Offset, duration: number): void {
  // An animator that finds one under way writes down where it is, which has the page styled anew for each of a hundred boxes. Where
  // they come from is known, so that one can just go.
  sliding.get(element)?.cancel();
  const transform = [`translate(${from.x}px, ${from.y}px)`, 'none'];
  sliding.set(element, animate(element, { transform }, { duration, ease: OUT }));
}

export const FULL_MOTION: Motion = {
  reduced: false,
  moved: (element, from) => slide(element, from, times().move),
  opened: (element, from) => slide(element, from, times().quick),
  landed(element) {
    animate(element, { transform: ['translateY(-6px)', 'none'] }, { duration: times().move, ease: SETTLE });
  },
  lit(lip) {
    animate(lip, { opacity: [1, 1, 0] }, { duration: times().move * 4, ease: 'easeOut' });
  },
  fused(strip) {
    const duration = times().merge;
    animate(strip, { transform: ['translateY(-15px)', 'none'], opacity: [0.2, 1] }, { duration, ease: OUT });
  },
  fell(element, order) {
    const duration = times().fall;
    animate(element, { transform: ['none', 'translateY(8px)', 'none'] }, { duration, ease: FALL, delay: order * 0.06 });
  },
};
