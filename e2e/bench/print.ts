// How the figures are printed: a heading, and rows of a name and what was measured.

export function heading(words: string): void {
  process.stdout.write(`\n${words}\n`);
}

export function row(name: string, measured: string): void {
  process.stdout.write(`  ${name.padEnd(52)} ${measured}\n`);
}

/** Bytes as thousands of bytes, which is how budgets are written. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
