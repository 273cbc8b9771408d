// Going from scene to scene in the overview: arrows by rows and columns, Home and End, a clicker's keys, digits to a number.
import { type KeyboardEvent, type RefObject, useRef } from 'react';

/** A digit typed after so long begins another number. */
const TOGETHER_MS = 1500;

export function useSceneKeys(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const typed = useRef({ number: '', at: Number.NEGATIVE_INFINITY });
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
    const buttons = [...list.current.querySelectorAll<HTMLElement>('button')];
    const from = buttons.indexOf(document.activeElement as HTMLElement);
    let to = placeOf(event.key, from, buttons.length, columnsOf(buttons));
    if (/^\d$/.test(event.key)) {
      const together = event.timeStamp - typed.current.at < TOGETHER_MS ? typed.current.number : '';
      const number = numberWith(together, event.key, buttons.length);
      typed.current = { number, at: event.timeStamp };
      to = Number(number) - 1;
    }
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    const button = buttons[to];
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  };
}

/** Where a key leads from one of `count` scenes in rows of `columns`; null: nowhere. */
export function placeOf(key: string, from: number, count: number, columns: number): number | null {
  const within = (to: number): number => Math.min(Math.max(to, 0), count - 1);
  if (key === 'ArrowRight' || key === 'PageDown') return within(from + 1);
  if (key === 'ArrowLeft' || key === 'PageUp') return within(from - 1);
  // A row up or down stays in its column: beyond the ends it stays where it is.
  if (key === 'ArrowDown') return from + columns < count ? from + columns : from;
  if (key === 'ArrowUp') return from - columns >= 0 ? from - columns : from;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The number with another digit; when there is no scene of that number, the digit begins another one. */
export function numberWith(number: string, digit: string, count: number): string {
  return Number(number + digit) <= count ? number + digit : digit;
}

function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.getBoundingClientRect().top;
  const second = buttons.findIndex((button) => button.getBoundingClientRect().top !== top);
  return second < 0 ? Math.max(1, buttons.length) : second;
}
