// What can be put on the stage, at hand while a chapter or a belief stands where it else would.
import { useStoryText } from '../../locales/story.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLater } from '../../ui/later.ts';
import { palette } from '../palette.ts';
import styles from './story.module.css';

export function Things() {
  const text = useStoryText();
  const part = useLater(palette);
  return (
    <div className={styles.things}>
      <Disclosure summary={text('telling.palette')} onToggle={(open) => open && palette.need()}>
        <div className={styles.palette}>{part ? <part.Palette /> : null}</div>
      </Disclosure>
    </div>
  );
}
