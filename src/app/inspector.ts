// The inspector comes when something is selected, or when everything else is here.
import { loadWords } from '../locales/text.ts';
import { later } from '../ui/later.ts';

export const inspector = later(async () => {
  const [part] = await Promise.all([import('./inspector/inspector.tsx'), loadWords()]);
  return part;
});
