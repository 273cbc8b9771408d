// The way from a lesson back to the list of all of them.
import { useStoryText } from '../../locales/story.ts';
import { IconButton } from '../../ui/button.tsx';
import { openLearn } from './open.ts';
import styles from './panel-frame.module.css';

export function ListButton() {
  const text = useStoryText();
  return (
    <IconButton label={text('telling.all')} className={styles.back} onClick={openLearn}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        <path d="M4.5 2h9M4.5 6h9M4.5 10h9M.5 2h1.6M.5 6h1.6M.5 10h1.6" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </IconButton>
  );
}
