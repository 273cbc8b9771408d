// What a limit has changed: who suffered most in the former run, and how the same box does now. Pure: frames in, words out.
import type { Format, Text } from '../../locales/text.ts';
import type { Frame } from '../../simulation/frame.ts';
import type { Sentence } from './sentence.ts';
import { sufferingOf } from './suffering.ts';
import type { NameOf } from './words.ts';

/** A figure before and now; null where there is nothing that answers. */
export interface Change {
  readonly before: number | null;
  readonly now: number | null;
}

export interface Relief {
  /** Who was slowed most: its operations a second, and milliseconds at the 99th percentile. */
  readonly slowed: { readonly node: string; readonly perS: Change; readonly p99Ms: Change } | null;
  /** Lost before, and not now; and the other way round. */
  readonly spared: readonly string[];
  readonly newlyLost: readonly string[];
}

const lostIn = (frame: Frame): ReadonlySet<string> =>
  new Set(
    frame.nodes.flatMap(({ id, kind, phase }) =>
      kind !== 'host' && (phase === 'failed' || phase === 'killed') ? [id] : [],
    ),
  );

/** `calm` is the moment before trouble in `struck`, `before` and `now` the same moment without and with the limit. */
export function reliefOf(struck: string, calm: Frame, before: Frame, now: Frame): Relief {
  const lostBefore = lostIn(before);
  const lostNow = lostIn(now);
  const worst = sufferingOf(struck, calm, before).slowed?.node;
  const of = (frame: Frame) => frame.nodes.find(({ id }) => id === worst);
  const slowed = worst !== undefined && {
    node: worst,
    perS: { before: of(before)?.throughput ?? null, now: of(now)?.throughput ?? null },
    p99Ms: { before: of(before)?.responseMs?.p99 ?? null, now: of(now)?.responseMs?.p99 ?? null },
  };
  return {
    slowed: slowed || null,
    spared: [...lostBefore].filter((id) => !lostNow.has(id)),
    newlyLost: [...lostNow].filter((id) => !lostBefore.has(id)),
  };
}

/** The same in parts of a sentence. */
export function reliefWords(text: Text, format: Format, nameOf: NameOf, relief: Relief): Sentence['parts'] {
  const { slowed, spared, newlyLost } = relief;
  const parts: { words: string; stressed?: string }[] = [];
  if (slowed) {
    const name = nameOf(slowed.node);
    const { p99Ms, perS } = slowed;
    const time = (ms: number | null) => (ms === null ? text('time.sentence.relief.never') : format.seconds(ms));
    if (p99Ms.before !== null || p99Ms.now !== null) {
      const stressed = text('time.sentence.relief.change', { before: time(p99Ms.before), now: time(p99Ms.now) });
      parts.push({ words: text('time.sentence.relief.p99', { name }), stressed });
    }
    if (perS.before !== null && perS.now !== null) {
      const change = { before: format.count(perS.before), now: format.count(perS.now) };
      const words = p99Ms.before === null && p99Ms.now === null ? 'named' : 'perS';
      const stressed = text('time.sentence.relief.change', change);
      parts.push({ words: text(`time.sentence.relief.${words}`, { name }), stressed });
    }
  }
  for (const id of spared) parts.push({ words: text('time.sentence.relief.spared', { name: nameOf(id) }) });
  for (const id of newlyLost) parts.push({ words: text('time.sentence.relief.newlyLost', { name: nameOf(id) }) });
  return parts.length > 0 ? parts : [{ words: text('time.sentence.relief.nothing') }];
}
