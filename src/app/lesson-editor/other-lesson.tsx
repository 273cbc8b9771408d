// The address carries another lesson than the one that was being written: which of the two it is to be is asked.
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Button } from '../../ui/button.tsx';
import { useOther } from './beginning.ts';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';

export function OtherLesson() {
  const text = useEditorText();
  const { file } = useOther();
  if (!file) return null;
  const settle = (): void => useOther.setState({ file: null });
  return (
    <p role="alert" className={styles.sure}>
      {text('files.other', { title: file.title })} {text('files.sure')}
      <Button
        onClick={() => {
          useDraft.getState().open(file);
          settle();
        }}
      >
        {text('files.replace')}
      </Button>
      <Button onClick={settle}>{text('files.keep')}</Button>
    </p>
  );
}
