// What opens a lesson that a link carries: it reads and checks, which no other visit needs.
import { later } from '../ui/later.ts';
import { story } from './story.ts';

export const lessonLinks = later(async () => {
  const [part] = await Promise.all([import('./lessons/file/open-file.ts'), story.load()]);
  return part;
});
