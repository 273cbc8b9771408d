// The hands of the stage: all it takes to take things up, carry them, choose a place and put them down. They come while the
// page is being looked at; what is pressed before that is done as soon as they are here.
import { loadWords } from '../locales/text.ts';
import { later } from '../ui/later.ts';

export const hands = later(async () => {
  const [part] = await Promise.all([import('./hands-part.ts'), loadWords()]);
  return part;
});
