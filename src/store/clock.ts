// The page's clock: passes real time on to playback while somebody can see it. At most about 30 pictures a second, and
// fewer, down to 11, when the page cannot keep up; it stands still while the page is hidden or off the screen.
import { advance } from './playback.ts';

/** The least time between two pictures when all is well, and when the page is busy (milliseconds). */
const SHORTEST_MS = 30;
const LONGEST_MS = 90;
/** After a gap (a hidden tab, a long task) the simulation does not leap: at most this much time passes at once. */
const LEAP_MS = 250;

let shown = true;
let inDeck = false;
let wakeClock = (): void => {};
let heard = (_now: boolean): void => {};

/**
 * Says whether the page around this one shows it; true until somebody says so. While it does not, the clock stands. `deck`: the
 * page says it of each of its slides.
 */
export function setShown(now: boolean, deck = false): void {
  inDeck ||= deck;
  shown = now;
  wakeClock();
  if (now) heard(true);
}

/** Whether the page around this one says which of its slides it shows. */
export const isInDeck = (): boolean => inDeck;

/** What has not begun its work begins it when it is shown, and not before. */
export function waitUntilShown(): void {
  heard(false);
}

/** Calls back when the page around this one says that it shows it, or (false) will say so; returns the way to stop. */
export function onShown(listener: (now: boolean) => void): () => void {
  heard = listener;
  return () => {
    heard = () => {};
  };
}

/**
 * Starts the clock; returns the way to stop.
 */
export function startClock(element: Element | null = document.body): () => void {
  let onScreen = true;
  let handle = 0;
  let last: number | null = null;
  let pace = SHORTEST_MS;

  const observer =
    element && typeof IntersectionObserver === 'function'
      ? new IntersectionObserver((entries) => {
          onScreen = entries.at(-1)?.isIntersecting ?? true;
          wake();
        })
      : null;
  if (element) observer?.observe(element);

  function tick(now: number): void {
    handle = requestAnimationFrame(tick);
    if (last === null) {
      last = now;
      return;
    }
    const elapsed = now - last;
    if (elapsed < pace) return;
    last = now;
    // A picture that came much later than asked for means a busy page: leave it more room, and take it back slowly.
    pace = elapsed > pace + 40 ? Math.min(LONGEST_MS, pace * 1.5) : Math.max(SHORTEST_MS, pace * 0.95);
    advance(Math.min(elapsed, LEAP_MS));
  }

  function wake(): void {
    cancelAnimationFrame(handle);
    last = null;
    if (onScreen && shown && !document.hidden) handle = requestAnimationFrame(tick);
  }

  document.addEventListener('visibilitychange', wake);
  wakeClock = wake;
  wake();
  return () => {
    document.removeEventListener('visibilitychange', wake);
    observer?.disconnect();
    cancelAnimationFrame(handle);
  };
}
