// How long it takes until all that a failure took is ready again once its kernel has been started anew. Pure.
import type { Format, Text } from '../../locales/text.ts';
import type { Frame } from '../../simulation/frame.ts';
import type { Sentence } from './sentence.ts';
import type { NameOf } from './words.ts';

export interface Again {
  /** Instances that start again. */
  readonly count: number;
  /** The one that is ready last, and how long after the restart; null where that is not known yet. */
  readonly last: { readonly node: string; readonly ms: number } | null;
}

/** Of all in a node, that included, restarted at `sinceMs`. */
export function againOf(frame: Frame, node: string, sinceMs: number): Again {
  let count = 0;
  let last: Again['last'] = null;
  let known = true;
  const hosts = new Set(frame.hosts.map(({ id }) => id));
  for (const one of frame.nodes) {
    if (hosts.has(one.id) || !one.path.split('/').includes(node)) continue;
    const up = one.phase === 'running';
    const readyMs = up ? (one.readyAtMs?.last ?? null) : one.expectedReadyMs;
    if (up && (readyMs === null || readyMs <= sinceMs)) continue;
    count += one.count;
    if (readyMs === null) known = false;
    else if (last === null || readyMs - sinceMs > last.ms) last = { node: one.id, ms: readyMs - sinceMs };
  }
  return { count, last: known ? last : null };
}

export function againWords(text: Text, format: Format, nameOf: NameOf, { count, last }: Again): Sentence['parts'] {
  if (count === 0) return [];
  const started = { words: text('time.move.startAgain', { count }) };
  if (!last) return [started];
  const time = format.seconds(last.ms);
  return [
    started,
    { words: text('time.move.againLast', { name: nameOf(last.node) }), stressed: text('time.move.againIn', { time }) },
  ];
}
