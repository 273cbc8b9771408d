// Lines and cells of CSV (RFC 4180).

export type Cell = string | number | null;

/** What a spreadsheet could take for a formula is text there too. */
export function csvText(words: string): string {
  const text = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells; what is not known is an empty cell. */
export function writeCsv(lines: readonly (readonly Cell[])[]): string {
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return csvText(cell);
}
