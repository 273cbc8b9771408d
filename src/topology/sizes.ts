// Amounts as the notation writes them: `64G`, `1.5G`, `200M`, `0.5`. Binary units; always a whole number of bytes.

const UNITS: readonly (readonly [letter: string, bytes: number])[] = [
  ['T', 1024 * 1024 * 1024 * 1024],
  ['G', 1024 * 1024 * 1024],
  ['M', 1024 * 1024],
  ['K', 1024],
  ['B', 1],
];

/** Bytes of `4G`, `1.5GiB`, `512M` or `1000B`; null when it is none of these or no whole number of bytes. */
export function readSize(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)([BKMGT])(?:iB)?$/i.exec(text);
  const unit = UNITS.find(([letter]) => letter === match?.[2]?.toUpperCase());
  if (match === null || unit === undefined) return null;
  const bytes = Number(match[1]) * unit[1];
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** The shortest way to write so many bytes that reads back to exactly as many; of two, the one with the larger unit. */
export function writeSize(bytes: number): string {
  let shortest: string | null = null;
  for (const [letter, unit] of UNITS) {
    const written = `${bytes / unit}${letter}`;
    const larger = bytes >= unit || unit === 1;
    if (larger && readSize(written) === bytes && (shortest === null || written.length < shortest.length)) {
      shortest = written;
    }
  }
  return shortest ?? `${bytes}B`;
}

/** A finite number of at least 0, written in digits with at most one point; null when it is something else. */
export function readNumber(text: string): number | null {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
