// Times as people type them: `30s`, `500ms`, `2m`, `1.5s`. A number without unit counts milliseconds.

/** Milliseconds in each unit. */
const UNITS: readonly (readonly [unit: string, ms: number])[] = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
];

/** Milliseconds; null when it is no time. */
export function readDuration(text: string): number | null {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|)\s*$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const ms = Number(digits) * (UNITS.find(([name]) => name === unit)?.[1] ?? 1);
  return Number.isFinite(ms) ? ms : null;
}

/** The shortest way to write a time that reads back as exactly the same; of equally short ones the larger unit. */
export function writeDuration(ms: number): string {
  let shortest = `${ms}ms`;
  for (const [unit, factor] of [...UNITS].reverse()) {
    const text = `${ms / factor}${unit}`;
    if (ms >= factor && text.length <= shortest.length && readDuration(text) === ms) shortest = text;
  }
  return shortest;
}
