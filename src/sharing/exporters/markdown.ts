// The little of Markdown that a report needs, with text that stays text.

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

/** Text in a line: what would be markup is not. */
export function plainText(words: string): string {
  return words.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}

/** Something written in a language of programs. */
export function code(words: string): string {
  const fence = words.includes('`') ? '``' : '`';
  return `${fence}${words.replace(/[\r\n]+/g, ' ')}${fence}`;
}

/** A bar would end the cell, also within code. */
function cell(words: string): string {
  return words.replace(/\\?\|/g, '\\|').replace(/[\r\n]+/g, ' ');
}
