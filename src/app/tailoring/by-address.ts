// Tailors the page as its address asks, before it is drawn for the first time.
import { notify } from '../notices.ts';
import { readTailoring } from './asked.ts';
import { tailor } from './tailoring.ts';

export function tailorByAddress(search: string): void {
  const { hide, lock, complaints } = readTailoring(search);
  if (hide.length + lock.length > 0) tailor({ hide, lock });
  const [first] = complaints;
  if (first) void notify((text) => text('errors.query', { ...first }));
}
