// The story comes when it is first asked for.
import { loadWords } from '../locales/text.ts';
import { later } from '../ui/later.ts';

/** What lessons are called. */
export const lessonNames = later(() => import('./learn/sections.ts'));

export const story = later(async () => {
  const [part] = await Promise.all([import('./lessons/story-part.ts'), loadWords()]);
  return part;
});
