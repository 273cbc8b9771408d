// Times as people type them: `30s`, `500ms`, `2m`, `1.5s`. A number without unit counts milliseconds.
import { readNumber } from './sizes.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** Milliseconds; null when it is no time. */
export function readDuration(text: string): number | null {
  const match = /^\s*([\d.]+)\s*([a-z]*)\s*$/.exec(text);
  const number = readNumber(match?.[1] ?? '');
  const unit = match?.[2] || 'ms';
  if (number === null || !Object.hasOwn(UNITS, unit)) return null;
  const ms = number * (UNITS[unit] ?? 1);
  return Number.isFinite(ms) ? ms : null;
}

/** The shortest way to write a time that reads back to exactly the same. */
export function writeDuration(ms: number): string {
  for (const unit of ['h', 'm', 's']) {
    const written = `${ms / (UNITS[unit] ?? 1)}${unit}`;
    if (ms !== 0 && /^\d{1,4}(\.\d{1,3})?[hms]$/.test(written) && readDuration(written) === ms) return written;
  }
  return `${ms}ms`;
}
