// Events of the run in words, for labels, tips and speech.
import { incidentWords } from '../../locales/incident-words.ts';
import type { Text } from '../../locales/text.ts';
import type { EventFrame } from '../../simulation/frame.ts';
import type { Mark } from './marks.ts';

export type NameOf = (id: string) => string;

/** One event in two or three words. */
export function eventWords(text: Text, nameOf: NameOf, event: EventFrame): string {
  const name = nameOf(event.node);
  switch (event.type) {
    case 'placed':
      return text('time.mark.placed', { name });
    case 'removed':
      return text('time.mark.removed', { name });
    case 'ready':
      return text('time.mark.ready', { name });
    case 'stopped':
      return text('time.mark.stopped', { name });
    case 'merge-started':
      return text('time.mark.mergeStarted');
    case 'merge-settled':
      return text('time.mark.mergeSettled');
    case 'incident-began':
      return text('time.mark.incidentBegan', { name, incident: incidentWords(text, event.detail) });
    case 'incident-ended':
      return text('time.mark.incidentEnded', { name, incident: incidentWords(text, event.detail) });
    case 'out-of-memory':
      return text('time.mark.outOfMemory', { name });
    case 'hog-killed':
      return text('time.mark.hogKilled', { name, incident: incidentWords(text, event.detail) });
    case 'failed':
      return text('time.mark.failed', { name });
    default: {
      // Words for what happens only later come later.
      const key = `time.move.${event.type}`;
      return text(text.has(key) ? key : 'time.mark.changed', { name });
    }
  }
}

/** The label of a mark: its event, or how many of a kind it stands for. */
export function markWords(text: Text, nameOf: NameOf, mark: Mark): string {
  const [first] = mark.events;
  if (!first) return '';
  if (mark.tMs === 0) return text('time.mark.start');
  if (mark.events.length === 1) return eventWords(text, nameOf, first);
  const count = mark.events.length;
  const elsewhere = mark.events.filter((event) => event.type === 'failed-over').length;
  if (elsewhere > 0) return text('time.move.startElsewhere', { count: elsewhere });
  const [placed, inside, ...others] = mark.events.filter((event) => event.type === 'placed');
  if (mark.shape === 'placed' && placed) {
    const name = nameOf(placed.node);
    if (!inside) return text('time.mark.placed', { name });
    if (others.length === 0) return text('time.mark.placedTwo', { name, other: nameOf(inside.node) });
    return text('time.mark.placedMany', { name, count: others.length + 1 });
  }
  if (mark.events.every((event) => event.type === 'ready')) return text('time.mark.severalReady', { count });
  const incident = mark.events.find((event) => event.type !== 'placed' && event.type !== 'ready');
  return mark.shape === 'incident' && incident
    ? eventWords(text, nameOf, incident)
    : text('time.mark.several', { count });
}

/** Everything that a mark stands for, at most `most` events by name. */
export function markDetails(text: Text, nameOf: NameOf, mark: Mark, time: string, most = 6): string {
  const named = mark.events.slice(0, most).map((event) => eventWords(text, nameOf, event));
  const more = mark.events.length - named.length;
  const events = [...named, ...(more > 0 ? [text('time.mark.more', { count: more })] : [])].join(', ');
  return text('time.mark.at', { time, events });
}
