// How times of one operation and the way of a workload are written, here and in the inspector.
import type { Format, Text } from '../../locales/text.ts';

/** A time that may be far below a millisecond. */
export function durationWords(ms: number, text: Text, format: Format): string {
  return ms < 0.9995 ? text('processor.us', { value: format.count(Math.round(ms * 1000)) }) : format.seconds(ms);
}

/** The hops from a workload to the outside, in words; those of other catalogues by their ids. */
export function wayWords(hops: readonly string[] | undefined, text: Text): string {
  const name = (hop: string): string => {
    const key = `processor.hop.${hop}`;
    return text.has(key) ? text(key) : hop;
  };
  return hops && hops.length > 0 ? hops.map(name).join(' → ') : text('processor.work.direct');
}
