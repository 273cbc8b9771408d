// Puts into words what is said of a file: notes line by line, and mistakes with their place.
import { importsText } from '../../locales/imports.ts';
import type { Format, Locale, MessageKey, Text } from '../../locales/text.ts';
import { ASSUMPTION_CODES, type ImportError, type Note } from '../../sharing/importers/imported.ts';
import { catalogName } from '../catalog-name.ts';

type ImportsKey = Parameters<ReturnType<typeof importsText>>[0];

const MiB = 1024 * 1024;
/** Parameters that are bytes. */
const BYTES = ['memory', 'needs', 'current'];

/** One sentence for an assumption or for what has no effect. */
export function noteWords(locale: Locale, words: Text, format: Format, { code, params }: Note): string {
  const text = importsText(locale);
  const amounts = Object.entries(params).map(([key, value]) => {
    const bytes = BYTES.includes(key) ? Number(value) : Number.NaN;
    return [key, Number.isNaN(bytes) ? value : format.MiB(bytes / MiB)];
  });
  const reason =
    params.reason && words.has(`refusals.${params.reason}`)
      ? words(`refusals.${params.reason}` as MessageKey, params)
      : '';
  const branch = (ASSUMPTION_CODES as readonly string[]).includes(code) ? 'assumptions' : 'ignored';
  const image = params.image === undefined ? {} : { image: catalogName(words, 'images', params.image) };
  return text(`${branch}.${code}` as ImportsKey, { ...Object.fromEntries(amounts), ...image, reason });
}

/** What is wrong with a file, and where. */
export function problemWords(
  locale: Locale,
  words: Text,
  { code, refusal, params, line, column, file }: ImportError,
): string {
  const text = importsText(locale);
  const reason = refusal
    ? words(`refusals.${code}` as MessageKey, params)
    : text(`errors.${code}` as ImportsKey, params);
  const place = text('place', { line, column });
  return `${file === undefined ? place : text('placeOf', { file, place })} ${reason}`;
}
