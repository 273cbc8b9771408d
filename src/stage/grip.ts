// Where things are taken hold of: presses and keys on what can be carried. What they set going is done by the hands, at once
// or, in the first moments of the page, as soon as these are here (hands.ts).
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { Carrying } from '../store/view.ts';
import { hands } from './hands.ts';

type What = Carrying['what'];

/** A press that may become a drag. */
export interface Press {
  readonly source: HTMLElement;
  readonly pointerId: number;
  /** Where it was pressed, in the window. */
  readonly clientX: number;
  readonly clientY: number;
}

export interface DragSource {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onClick(event: MouseEvent<HTMLElement>): void;
}

/** What makes an element something to take things from: press and pull, click to pick up, Enter or Space to lift. */
export function useDragSource(what: What): DragSource {
  return {
    onPointerDown: (event) => press(event, what),
    onKeyDown(event) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      const source = event.currentTarget;
      if (!event.repeat) hands.use(({ liftByKeyboard }) => liftByKeyboard(what, source));
    },
    onClick: () => hands.use(({ pickUp }) => pickUp(what)),
  };
}

/** Takes hold of something; a drag begins when the pointer moves on from here. */
export function press(event: PointerEvent<HTMLElement>, what: What): void {
  if (event.button !== 0 || !event.isPrimary) return;
  const { currentTarget: source, pointerId, clientX, clientY } = event;
  const stillHeld = held(pointerId);
  hands.use(({ startDrag }) => {
    if (stillHeld()) startDrag({ source, pointerId, clientX, clientY }, what);
  });
}

/** Whether a pointer that is down now is still down when asked: a press that was over before the hands came is no drag. */
function held(pointerId: number): () => boolean {
  if (hands.here()) return () => true;
  let down = true;
  const listeners = new AbortController();
  const ended = (event: globalThis.PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    down = false;
    listeners.abort();
  };
  window.addEventListener('pointerup', ended, { signal: listeners.signal, capture: true });
  window.addEventListener('pointercancel', ended, { signal: listeners.signal, capture: true });
  return () => {
    listeners.abort();
    return down;
  };
}
