// Going through the story step by step, from chapter to chapter.
import type { Lesson } from '../../lessons/lesson.ts';
import { STORY } from '../../lessons/story.ts';
import { useStory } from '../../store/story.ts';
import { tell } from './tell.ts';

/** A step on or back, over the ends of chapters; after the last one the story closes. */
export function onward(lesson: Lesson, current: number, by: 1 | -1): void {
  const index = current + by;
  if (lesson.steps[index]) {
    tell(lesson.id, index);
    return;
  }
  // A lesson from a file has no chapters beside it.
  const number = STORY.indexOf(lesson);
  const chapter = number < 0 ? undefined : STORY[number + by];
  if (chapter) tell(chapter.id, by === 1 ? 0 : chapter.steps.length - 1);
  else if (by === 1) useStory.getState().close();
}
