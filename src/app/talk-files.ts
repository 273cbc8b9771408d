// Talks that are none of those shipped as scenes of the story: own ones, from files and links, of lessons, of the beliefs. What reads
// and checks them comes with the first of them.
import { loadWords } from '../locales/text.ts';
import { later } from '../ui/later.ts';
import { present } from './present.ts';
import { story } from './story.ts';

export const talkFiles = later(async () => {
  const [part] = await Promise.all([import('./talks/open-talk.ts'), present.load(), story.load(), loadWords()]);
  return part;
});
