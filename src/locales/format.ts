// Numbers with their units as a language writes them. Values in, words out: rounding for people happens here only.
import { ui } from './en/ui.ts';
import { fill, type Grammar } from './message.ts';

export interface FormatOptions {
  /** Exactly so many decimals; without it each function chooses what reads well. */
  readonly digits?: number;
  /** With a plus or minus in front (zero has neither). */
  readonly signed?: boolean;
}

export interface SizeOptions extends FormatOptions {
  /** Decimals stay where the last of them is zero, so that a figure that is followed keeps its width: `2.0 GiB`. */
  readonly steady?: boolean;
}

export interface Format {
  /** A bare number, by default with at most two decimals: `5.3`. */
  number(value: number, options?: FormatOptions): string;
  /** A whole number: `10,000`. */
  count(value: number, options?: Pick<FormatOptions, 'signed'>): string;
  /** Takes a share from 0 to 1, by default without decimals: `31%`. */
  percent(share: number, options?: FormatOptions): string;
  /** Takes MiB and picks the unit: `612 MiB`, `3.3 GiB`, `1.2 TiB`. */
  MiB(value: number, options?: SizeOptions): string;
  /** Takes milliseconds and picks the unit: `35 ms`, `0.56 s`, `2.4 s`, `2 min 5 s`, `1 h 2 min`. */
  seconds(ms: number, options?: FormatOptions): string;
  /** `acme, globex, and initech`. */
  list(words: readonly string[]): string;
}

const MINUS = '\u2212';
const LEFT_TO_RIGHT = '\u2066';
const END_OF_ISOLATE = '\u2069';

const SIZES = ['MiB', 'GiB', 'TiB'] as const;
type UnitName = keyof typeof ui.units;

/**
 * The formats of one language. `language` is a BCP 47 tag that Intl knows; `units` holds the words around the numbers,
 * such as `{value} MiB`. Where words run from right to left, a number and its unit still read as one from left to right.
 */
export function createFormat(
  language: string,
  direction: 'ltr' | 'rtl' = 'ltr',
  units: Readonly<Record<UnitName, string>> = ui.units,
): Format {
  const numbers = new Map<string, Intl.NumberFormat>();
  const plain: Grammar = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });

  function write(value: number, least: number, most: number, signed = false, style: 'decimal' | 'percent' = 'decimal') {
    const key = `${least} ${most} ${signed} ${style}`;
    let format = numbers.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(language, {
        style,
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        signDisplay: signed ? 'exceptZero' : 'negative',
      });
      numbers.set(key, format);
    }
    // A real minus, as wide as the plus: the hyphen that Intl writes is for typewriters.
    return format.format(value).replace('-', MINUS);
  }
  const exactly = (value: number, digits: number, signed?: boolean) => write(value, digits, digits, signed);
  const unit = (name: UnitName, values: Readonly<Record<string, string>>) => {
    const words = fill(name, units[name], values, plain);
    return direction === 'rtl' ? `${LEFT_TO_RIGHT}${words}${END_OF_ISOLATE}` : words;
  };

  return {
    number: (value, { digits, signed } = {}) =>
      digits === undefined ? write(value, 0, 2, signed) : exactly(value, digits, signed),
    count: (value, { signed } = {}) => exactly(value, 0, signed),
    percent: (share, { digits = 0, signed } = {}) => write(share, digits, digits, signed, 'percent'),
    MiB(value, { digits, signed, steady } = {}) {
      let size = value;
      let step = 0;
      while (Math.round(Math.abs(size)) >= 1024 && step < SIZES.length - 1) {
        size /= 1024;
        step += 1;
      }
      const decimals = digits ?? (Math.abs(size) < (step === 0 ? 9.95 : 99.95) ? 1 : 0);
      return unit(SIZES[step] ?? 'TiB', { value: write(size, steady ? decimals : (digits ?? 0), decimals, signed) });
    },
    seconds(ms, { digits, signed } = {}) {
      const size = Math.abs(ms);
      if (size === 0) return unit('s', { value: exactly(0, digits ?? 0) });
      if (size < 99.5 && digits === undefined) {
        return unit('ms', { value: write(ms, 0, size < 9.95 ? 1 : 0, signed) });
      }
      if (size < 59_950) return unit('s', { value: exactly(ms / 1000, digits ?? (size < 995 ? 2 : 1), signed) });
      const direction = ms < 0 ? -1 : 1;
      const whole = Math.round(size / 1000);
      const minutes = Math.floor(whole / 60);
      if (minutes < 60) {
        const seconds = exactly(whole % 60, 0);
        return unit('minutes', { minutes: exactly(direction * minutes, 0, signed), seconds });
      }
      const rest = exactly(minutes % 60, 0);
      return unit('hours', { hours: exactly(direction * Math.floor(minutes / 60), 0, signed), minutes: rest });
    },
    list: (words) => conjunction.format(words),
  };
}
