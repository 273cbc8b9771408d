// What has been done of the story, in numbers, with the ways to take it along and to forget it.
import { STORY } from '../../lessons/story.ts';
import { useStoryText } from '../../locales/story.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { progressFile } from './progress.ts';
import styles from './story.module.css';

const ALL = STORY.reduce((sum, { steps }) => sum + steps.length, 0);

export function ProgressLine() {
  const text = useStoryText();
  const done = useStory((state) => state.done);
  return (
    <div className={styles.progress}>
      <p>{text('telling.progress', { done: done.size, all: ALL })}</p>
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
