// The words of the comparison and how its figures are written: on its page, in its files and on the command line.
import { comparison } from './en/comparison.ts';
import { type Locale, useLocale } from './locale.ts';
import type { MessageParameters } from './message.ts';
import { createFormat, wordsApart } from './text.ts';

export const comparisonText = wordsApart(comparison);
export type ComparisonText = ReturnType<typeof comparisonText>;
type Key = Parameters<ComparisonText>[0];

/** The words of the comparison, in the page's language. */
export function useComparisonText(): ComparisonText {
  return comparisonText(useLocale());
}

/** What a table of figures is written with, in one language. */
export interface FigureWords {
  /** Takes the key of a message, checked when it is said. */
  say(key: string, parameters?: MessageParameters): string;
  /** A figure in the unit of its measure; with its sign, where it is a difference. */
  figure(value: number, unit: string, signed?: boolean): string;
}

/** Words and figures in one language. */
export function comparisonWords(locale: Locale): FigureWords {
  const text = comparisonText(locale);
  const format = createFormat(locale);
  const say: FigureWords['say'] = (key, parameters) => text(key as Key, parameters);
  const digits = (value: number) => (Math.abs(value) < 9.95 ? 2 : Math.abs(value) < 99.5 ? 1 : 0);
  const number = (value: number, signed: boolean) => format.number(value, { digits: digits(value), signed });
  const written: Readonly<Record<string, (value: number, signed: boolean) => string>> = {
    ms: (value, signed) => format.seconds(value, { signed }),
    // Two that differ by more than nothing should not read alike.
    MiB: (value, signed) => format.MiB(value, { signed, ...(isFewGiB(value) && { digits: 2 }) }),
    count: (value, signed) => format.number(value, { signed }),
    share: (value, signed) =>
      format.percent(value, { digits: isRound(100 * value) ? 0 : Math.abs(value) < 0.0005 ? 4 : 1, signed }),
    strength: (value, signed) => format.number(value, { digits: isRound(value) ? 0 : 1, signed }),
    'core-s': (value, signed) => say('units.core-s', { value: number(value, signed) }),
    ratio: (value, signed) => say('units.ratio', { value: number(value, signed) }),
    cores: (value, signed) => say('units.cores', { value: number(value, signed) }),
  };
  return { say, figure: (value, unit, signed = false) => written[unit]?.(value, signed) ?? number(value, signed) };
}

function isFewGiB(MiB: number): boolean {
  return Math.abs(MiB) >= 1024 && Math.abs(MiB) < 10 * 1024;
}

/** Whether a decimal would only say zero. */
function isRound(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 0.0005;
}
