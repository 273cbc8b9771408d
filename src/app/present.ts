// Talks come when one is first asked for.
import { loadWords } from '../locales/text.ts';
import { later } from '../ui/later.ts';

export const present = later(async () => {
  const [part] = await Promise.all([import('./present/present-part.ts'), loadWords()]);
  return part;
});
