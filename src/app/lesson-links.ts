// What opens a lesson that a link carries: it reads and checks, which no other visit needs.
import { later } from '../ui/later.ts';
import { story } from './story.ts';

export const lessonLinks = later(async () => {
  const [part] = await Promise.all([
    import('./lessons/file/open-file.ts'),
    // Here when the first step is on the stage, so that both come at once.
    import('./lessons/file/lesson-panel.tsx'),
    story.load(),
  ]);
  return part;
});
