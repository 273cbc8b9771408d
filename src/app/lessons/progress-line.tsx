// What has been done of the story, in numbers, with the ways to take it along and to forget it.
import { STORY } from '../../lessons/story.ts';
import { useStoryText } from '../../locales/story.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { progressFile } from './progress.ts';
import styles from './story.module.css';

/** Places of all steps: beliefs are kept among what is done too, and are not of the story. */
const PLACES = new Set(STORY.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`)));

export function ProgressLine() {
  const text = useStoryText();
  const done = useStory((state) => state.done);
  return (
    <div className={styles.progress}>
      <p>
        {text('telling.progress', { done: [...done].filter((place) => PLACES.has(place)).length, all: PLACES.size })}
      </p>
      {done.size > 0 ? (
        <>
          <Button tone="quiet" onClick={() => saveText('strata-story.json', 'application/json', progressFile(done))}>
            {text('telling.export')}
          </Button>
          <Button tone="quiet" onClick={() => useStory.setState({ done: new Set() })}>
            {text('telling.forget')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
