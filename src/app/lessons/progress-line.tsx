// What has been done of the story, in numbers, and the way to the list of all lessons, where progress is looked after.
import { STORY } from '../../lessons/story.ts';
import { useStoryText } from '../../locales/story.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import { openLearn } from '../learn/open.ts';
import styles from './story.module.css';
import { placeOf } from './tell.ts';

const PLACES = STORY.flatMap((lesson) => lesson.steps.map((_step, index) => placeOf(lesson, index)));

export function ProgressLine() {
  const text = useStoryText();
  const done = useStory((state) => state.done);
  const counted = PLACES.filter((place) => done.has(place)).length;
  return (
    <div className={styles.progress}>
      <p>{text('telling.progress', { done: counted, all: PLACES.length })}</p>
      <Button tone="quiet" onClick={openLearn}>
        {text('telling.all')}
      </Button>
    </div>
  );
}
