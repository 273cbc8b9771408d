// What the page does beyond showing the first sight: it opens links and other deployments, keeps the address, says aloud and in
// a sentence what happened. It comes while the page is being looked at; what is wanted before that is done when it is here.
import { loadWords } from '../locales/text.ts';
import { later } from '../ui/later.ts';

export const afterwards = later(async () => {
  const [part] = await Promise.all([import('./afterwards-part.ts'), loadWords()]);
  return part;
});
