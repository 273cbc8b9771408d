// Values of parameters, of published figures and of what is simulated, in words with their units.
import type { EvidenceFigure, EvidenceUnit } from '../../catalog/evidence.ts';
import type { ParameterRecord, Unit } from '../../catalog/parameter.ts';
import type { figuresText } from '../../locales/figures.ts';
import type { Format } from '../../locales/text.ts';
import type { SeenQuantity } from '../../simulation/seen-figure.ts';

export type FiguresText = ReturnType<typeof figuresText>;

/** From here on a format would write minutes. */
const LONG_MS = 59_950;

/** A number in full, up to six figures, without zeros that say nothing. */
export function plain(format: Format, value: number): string {
  for (let digits = 0; digits < 8; digits += 1) {
    const rounded = Number(value.toFixed(digits));
    if (Math.abs(rounded - value) <= Math.abs(value) * 5e-7) return format.number(value, { digits });
  }
  return format.number(value, { digits: 8 });
}

/** Shares are spoken of in hundredths; all else as it is in the catalogue. */
export function shown(value: number, unit: Unit): number {
  return unit === 'share' ? Number((value * 100).toPrecision(12)) : value;
}

/** The value that a number typed in the field of such a unit stands for. */
export function meant(typed: number, unit: Unit): number {
  return unit === 'share' ? Number((typed / 100).toPrecision(12)) : typed;
}

/** What is written after a field; undefined where a bare number is meant. */
export function fieldUnit(text: FiguresText, unit: Unit): string | undefined {
  const words = text(`amount.${unit}`, { value: '', count: 2 }).trim();
  return words === '' ? undefined : words;
}

/** `250 ms`, `70%`, `× 1.5`. */
export function amount(text: FiguresText, format: Format, value: number, unit: Unit): string {
  return text(`amount.${unit}`, { value: plain(format, shown(value, unit)), count: value });
}

/** Counts and sizes are exact by what they are; times and rates are not. */
const EXACT: ReadonlySet<Unit> = new Set(['count', 'pages', 'bytes', 'KiB', 'MiB', 'walls']);

/** A value as far as it is known: what is assumed, and has not been changed, is written with three figures; kept it is as it is. */
export function asKnown(
  { source, value, unit }: Pick<ParameterRecord, 'source' | 'value' | 'unit'>,
  now: number,
): number {
  return 'assumption' in source && now === value && !EXACT.has(unit) ? Number(now.toPrecision(3)) : now;
}

/** `median 160.9 ms`. */
export function evidenceAmount(
  text: FiguresText,
  format: Format,
  [, value, own]: EvidenceFigure,
  unit: EvidenceUnit,
): string {
  const is = own ?? unit;
  const number = is === 'share' ? Number((value * 100).toPrecision(12)) : value;
  return text(`evidenceAmount.${is}`, { value: plain(format, number) });
}

/** A simulated figure as the page writes it. */
export function seenAmount(text: FiguresText, format: Format, value: number | null, quantity: SeenQuantity): string {
  if (value === null) return text('value.nothing');
  switch (quantity) {
    case 'ready':
      // As the chart has it: whole minutes would hide what a figure moves.
      return value < LONG_MS
        ? format.seconds(value)
        : text('amount.s', { value: format.number(value / 1000, { digits: 1 }) });
    case 'memory':
    case 'saved':
    case 'merged':
      return format.MiB(value);
    case 'cores':
    case 'overhead':
      return text('value.cores', { value: format.number(value, { digits: 2 }) });
    case 'slowdown':
      return text('value.times', { value: format.number(value, { digits: 2 }) });
    case 'disk':
      return text('value.perSecond', { size: format.MiB(value / 1024 / 1024) });
    case 'walls':
      return text('value.walls', { value: format.number(value, { digits: 1 }), count: value });
    case 'noise':
      return format.percent(value, { digits: 1 });
    case 'more':
      return format.count(value);
  }
}
