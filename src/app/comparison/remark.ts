// Why there is no figure, or what one is about, in words.
import type { ComparisonText } from '../../locales/comparison.ts';
import type { Figure } from '../../simulation/comparison/measure.ts';

export function remarkWords(text: ComparisonText, remark: Figure['remark']): string {
  if (remark === null) return text('table.without');
  const { code, name, node } = remark;
  const key = code === 'room' ? `rooms.${name}` : `neighbours.${name}`;
  return text(`remarks.${code}`, { name: text.has(key) ? text(key) : name, node });
}
