// When things are said aloud: one at a time, not too often, nothing twice in a row, and many things that became ready as
// one sentence. Does not know the words; time is passed in.
import type { Announcement } from '../store/view.ts';

/** The least time between two sentences, and how long the same sentence is not said again (milliseconds). */
export const GAP_MS = 700;
/** The same before an answer to a key: it must not lag behind the fingers. */
export const ANSWER_GAP_MS = 250;
export const REPEAT_MS = 4000;

export interface Said {
  readonly words: string;
  readonly atMs: number;
}

export interface Waiting {
  /** What is yet to be said, oldest first. */
  readonly queue: readonly Announcement[];
  readonly last: Said | null;
}

export const SILENCE: Waiting = { queue: [], last: null };

/**
 * Adds a message. A finished sentence (where the hand is now) takes the place of one that is still waiting: only the newest
 * is true. Once the hand is empty, nothing that was yet to be said of it is true.
 */
export function heard(waiting: Waiting, message: Announcement): Waiting {
  const { queue } = waiting;
  const kept = endsCarrying(message)
    ? queue.filter((other) => !isOfTheHand(other))
    : typeof message === 'string'
      ? queue.filter((other) => typeof other !== 'string')
      : queue;
  return { ...waiting, queue: [...kept, message] };
}

function endsCarrying(message: Announcement): boolean {
  return typeof message === 'object' && ['lifted', 'edited', 'undone', 'redone', 'put-back'].includes(message.type);
}

function isOfTheHand(message: Announcement): boolean {
  return typeof message === 'string' || message.type === 'lifted';
}

/**
 * Takes what is to be said at `nowMs`, in words; null when it is too early or there is nothing (new) to say.
 * `words` gets one message, or several that became ready.
 */
export function speak(
  waiting: Waiting,
  nowMs: number,
  words: (messages: readonly Announcement[]) => string,
): { waiting: Waiting; said: string | null } {
  const { queue, last } = waiting;
  const first = next(queue);
  if (first === undefined || pauseBefore(waiting, nowMs) > 0) return { waiting, said: null };
  const together = isReady(first) ? queue.filter(isReady) : [first];
  const rest = queue.filter((message) => !together.includes(message));
  const sentence = words(together);
  if (last && last.words === sentence && nowMs - last.atMs < REPEAT_MS) {
    return speak({ queue: rest, last }, nowMs, words);
  }
  return { waiting: { queue: rest, last: { words: sentence, atMs: nowMs } }, said: sentence };
}

/** Milliseconds until the next thing may be said; 0 when there is nothing, or when it may be said now. */
export function pauseBefore({ queue, last }: Waiting, nowMs: number): number {
  const first = next(queue);
  return first === undefined || last === null ? 0 : Math.max(0, gapBefore(first) - (nowMs - last.atMs));
}

/** What concerns the hand is said before anything else that waits, and sooner. */
const next = (queue: readonly Announcement[]): Announcement | undefined => queue.find(isOfTheHand) ?? queue[0];

const gapBefore = (message: Announcement): number => (isOfTheHand(message) ? ANSWER_GAP_MS : GAP_MS);

function isReady(message: Announcement): boolean {
  return typeof message === 'object' && message.type === 'ready';
}
