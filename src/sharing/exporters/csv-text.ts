// Text in a cell of CSV (RFC 4180).

/** What a spreadsheet could take for a formula is text there too. */
export function csvText(words: string): string {
  const text = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
