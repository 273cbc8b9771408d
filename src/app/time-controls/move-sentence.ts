// What has become of something that got another host: on its way, moved as it was, or stopped here and started there, and why.
// Pure: a frame in, words out.
import type { Format, Text } from '../../locales/text.ts';
import type { EventFrame, Frame, MoveFrame } from '../../simulation/frame.ts';
import { readOutcome } from '../../simulation/moving/outcome.ts';
import type { Sentence } from './sentence.ts';
import type { NameOf } from './words.ts';

const MiB = 1024 * 1024;

/** What a frame knows of the move of a node that was wanted at `sinceMs`; null where it did not have to go anywhere. */
export type Moving =
  | { readonly type: 'under-way'; readonly move: MoveFrame }
  | { readonly type: 'moved' | 'moved-anew'; readonly event: EventFrame };

export function movingOf(frame: Frame, node: string, sinceMs: number): Moving | null {
  const move = frame.moves?.find((one) => one.node === node);
  if (move) return { type: 'under-way', move };
  const event = frame.events.findLast(
    ({ type, node: of, tMs }) => of === node && tMs >= sinceMs && (type === 'moved' || type === 'moved-anew'),
  );
  return event ? { type: event.type as 'moved' | 'moved-anew', event } : null;
}

/** The whole sentence for what is on its way or has moved. */
export function movingWords(text: Text, format: Format, nameOf: NameOf, moving: Moving): Sentence {
  if (moving.type === 'under-way') return underWay(text, format, nameOf, moving.move);
  const { event } = moving;
  if (moving.type === 'moved-anew') {
    const key = `time.move.because.${event.detail}`;
    const words = text.has(key) ? text(key) : event.detail;
    return { done: text('time.move.anew', { name: nameOf(event.node) }), parts: [{ words }] };
  }
  const { way, rounds, bytes, totalMs, stillMs, kept } = readOutcome(event.detail);
  const size = format.MiB(bytes / MiB);
  const parts = [
    ...(rounds > 0 ? [text('time.move.rounds', { count: rounds })] : []),
    text('time.move.copied', { size, time: format.seconds(totalMs) }),
    text(kept ? 'time.move.paused' : 'time.move.overLimit', { time: format.seconds(stillMs) }),
  ];
  return { done: text(`time.move.way.${way}`), parts: parts.map((words) => ({ words })) };
}

function underWay(text: Text, format: Format, nameOf: NameOf, move: MoveFrame): Sentence {
  const name = nameOf(move.node);
  if (move.step === 'waiting') return { done: text('time.move.waiting', { name }), parts: [] };
  const halted = move.haltedSinceMs !== null;
  const parts = [
    ...(halted ? [] : [text('time.move.round', { round: format.count(move.round) })]),
    text('time.move.sent', { size: format.MiB(move.sentMiB) }),
    text('time.move.left', { size: format.MiB(move.leftMiB) }),
  ];
  return {
    done: text(halted ? 'time.move.halted' : 'time.move.copying', { name }),
    parts: parts.map((words) => ({ words })),
  };
}
