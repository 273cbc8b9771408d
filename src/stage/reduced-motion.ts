// Motion for people who asked for less: nothing travels; what happened is marked where it is, for a second.
import type { Motion } from './motion.ts';

const MARK_MS = 1000;

function mark(element: Element, what: string): void {
  element.setAttribute('data-mark', what);
  setTimeout(() => {
    if (element.getAttribute('data-mark') === what) element.removeAttribute('data-mark');
  }, MARK_MS);
}

export const REDUCED_MOTION: Motion = {
  reduced: true,
  moved: () => {},
  opened: () => {},
  landed: () => {},
  lit: (lip) => mark(lip, 'lit'),
  fused: (strip) => mark(strip, 'fused'),
  fell: (element) => mark(element, 'fell'),
};
