// How many figures have been changed, and their list when it is pressed.
import { useFiguresText } from '../../locales/figures.ts';
import { useDocument } from '../../store/document.ts';
import { Popover } from '../../ui/popover.tsx';
import styles from './changes-chip.module.css';
import { ChangesList } from './changes-list.tsx';

export function ChangesChip() {
  const text = useFiguresText();
  const count = useDocument((state) => Object.keys(state.parameters).length);
  const words = text('changes.chip', { count });
  return (
    <Popover
      control="figures"
      className={styles.chip}
      label={words}
      button={
        <>
          <span className={styles.mark} aria-hidden="true" />
          <span className={styles.words}>{words}</span>
          <span className={styles.short} aria-hidden="true">
            {count}
          </span>
        </>
      }
    >
      {(close) => <ChangesList onClose={close} />}
    </Popover>
  );
}
