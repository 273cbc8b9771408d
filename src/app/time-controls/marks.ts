// The events of a run as marks on the time line: which shape each has, which of them stand so close that they become one,
// and which labels have room. Pure; words come from outside.
import type { EventFrame } from '../../simulation/frame.ts';

/** How a mark is drawn: filled box, hollow box, ring, zigzag, jag. */
export type MarkShape = 'placed' | 'changed' | 'ready' | 'merging' | 'incident';

export interface Mark {
  readonly tMs: number;
  /** Pixels from the beginning of the line. */
  readonly x: number;
  readonly shape: MarkShape;
  readonly events: readonly EventFrame[];
}

/** Marks closer than this become one. */
export const CLOSE = 6;

/** The shape of an event; null for those that the line does not show. */
export function shapeOf(event: EventFrame): MarkShape | null {
  switch (event.type) {
    case 'placed':
      return 'placed';
    case 'removed':
    case 'changed':
    case 'moved':
    case 'failed-over':
      return 'changed';
    case 'ready':
    case 'stopped':
      return 'ready';
    case 'merge-settled':
      return 'merging';
    case 'incident-began':
    case 'incident-ended':
    case 'out-of-memory':
    case 'hog-killed':
    case 'failed':
      return 'incident';
    default:
      return null;
  }
}

/** The louder shape wins where several events become one mark. */
const LOUDNESS: Readonly<Record<MarkShape, number>> = { incident: 4, placed: 3, changed: 2, merging: 1, ready: 0 };

/** Marks from the beginning to `horizonMs` on a line `width` pixels long, in order of time. */
export function marksOf(events: readonly EventFrame[], horizonMs: number, width: number): readonly Mark[] {
  const marks: Mark[] = [];
  if (horizonMs <= 0 || width <= 0) return marks;
  for (const event of [...events].sort((a, b) => a.tMs - b.tMs)) {
    const shape = shapeOf(event);
    if (shape === null || event.tMs > horizonMs) continue;
    const x = (event.tMs / horizonMs) * width;
    const last = marks[marks.length - 1];
    if (last && x - last.x < CLOSE) {
      const louder = LOUDNESS[shape] > LOUDNESS[last.shape] ? shape : last.shape;
      marks[marks.length - 1] = { ...last, shape: louder, events: [...last.events, event] };
    } else marks.push({ tMs: event.tMs, x, shape, events: [event] });
  }
  return marks;
}

/** The mark nearest to a place on the line, if it is within `reach` pixels; null otherwise. */
export function markAt(marks: readonly Mark[], x: number, reach = CLOSE): Mark | null {
  let nearest: Mark | null = null;
  for (const mark of marks) {
    const away = Math.abs(mark.x - x);
    if (away <= reach && (nearest === null || away < Math.abs(nearest.x - x))) nearest = mark;
  }
  return nearest;
}

export interface Label {
  readonly mark: Mark;
  readonly words: string;
  /** Left edge and width of the words in pixels. */
  readonly x: number;
  readonly width: number;
}

/** Pixels per letter of the small condensed type, on the safe side. */
const LETTER = 6;
const APART = 10;

/** Labels under the line, as many as fit without touching: the loudest first, then in order of time. */
export function labelsOf(marks: readonly Mark[], width: number, wordsFor: (mark: Mark) => string): readonly Label[] {
  const wanted = [...marks].sort((a, b) => LOUDNESS[b.shape] - LOUDNESS[a.shape] || a.tMs - b.tMs);
  const placed: Label[] = [];
  for (const mark of wanted) {
    const words = wordsFor(mark);
    const wide = Math.max(16, Array.from(words).length * LETTER);
    const x = Math.min(Math.max(0, mark.x - wide / 2), Math.max(0, width - wide));
    const free = placed.every((label) => x >= label.x + label.width + APART || x + wide + APART <= label.x);
    if (free && wide <= width) placed.push({ mark, words, x, width: wide });
  }
  return placed.sort((a, b) => a.x - b.x);
}
