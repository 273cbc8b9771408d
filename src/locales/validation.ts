// The words of the validation report: on its page, in its file and on the command line. They come with whoever says them.
import { validation } from './en/validation.ts';
import { type Locale, languageOf, useLocale } from './locale.ts';
import type { MessageParameters } from './message.ts';
import { createFormat, wordsApart } from './text.ts';

export const validationText = wordsApart(validation);
export type ValidationText = ReturnType<typeof validationText>;
type Key = Parameters<ValidationText>[0];

/** The words of the report, in the page's language. */
export function useValidationText(): ValidationText {
  return validationText(useLocale());
}

/** Words and numbers as the report is written with. */
export interface ReportWords {
  /** Takes the key of a message, checked when it is said. */
  say(key: string, parameters?: MessageParameters): string;
  /** Four significant digits. */
  number(value: number): string;
  /** Takes a share; with one decimal. */
  percent(share: number, signed?: boolean): string;
}

/** What the report is written with in one language. */
export function reportWords(locale: Locale): ReportWords {
  const text = validationText(locale);
  const format = createFormat(locale);
  const significant = new Intl.NumberFormat(languageOf(locale), { maximumSignificantDigits: 4 });
  return {
    say: (key, parameters) => text(key as Key, parameters),
    number: (value) => significant.format(value),
    percent: (share, signed) => format.percent(share, { digits: 1, signed: signed === true }),
  };
}
