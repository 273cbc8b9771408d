// Says on the page that figures of the model are not the catalogue's, and opens their list. Not there while all are.
import { lazy, Suspense } from 'react';
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { Popover } from '../../ui/popover.tsx';
import styles from './changed-figures.module.css';

const ChangesList = lazy(async () => ({ default: (await import('../figures/changes-list.tsx')).ChangesList }));

export function ChangedFigures() {
  const text = useText();
  const count = useDocument((state) => Object.keys(state.parameters).length);
  if (count === 0) return null;
  return (
    <Popover
      className={styles.chip}
      label={text('app.figures.changed', { count })}
      button={
        <>
          <span className={styles.mark} aria-hidden="true" />
          <span className={styles.words}>{text('app.figures.changed', { count })}</span>
          <span className={styles.short} aria-hidden="true">
            {count}
          </span>
        </>
      }
    >
      {(close) => (
        <Suspense>
          <ChangesList onClose={close} />
        </Suspense>
      )}
    </Popover>
  );
}
