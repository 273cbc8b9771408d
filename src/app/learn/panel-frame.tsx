// The frame of a lesson beside the stage: its name, the way back to the list of lessons, what it says, and its foot.
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.tsx';
import story from '../lessons/story.module.css';
import { openLearn } from './open.ts';
import styles from './panel-frame.module.css';

export interface PanelFrameProps {
  /** What sort of thing it is, for those who hear the page. */
  readonly label: string;
  readonly title: string;
  /** Beside the title, small: how far one is. */
  readonly note?: string;
  readonly closeLabel: string;
  /** Words of the way back to the list; missing: there is none, this is the list. */
  readonly backLabel?: string;
  readonly children: ReactNode;
  /** Between what is said and the foot. */
  readonly things?: ReactNode;
  readonly foot?: ReactNode;
  onClose(): void;
}

export function PanelFrame(props: PanelFrameProps) {
  const { label, title, note, closeLabel, backLabel, children, things, foot, onClose } = props;
  return (
    <section className={story.story} aria-label={label}>
      <div className={styles.head}>
        {backLabel ? (
          <IconButton label={backLabel} className={styles.back} onClick={() => openLearn()}>
            <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
              <path d="M4.5 2h9M4.5 6h9M4.5 10h9M.5 2h1.6M.5 6h1.6M.5 10h1.6" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </IconButton>
        ) : null}
        <h2 className={styles.title}>{title}</h2>
        {note ? <span className={styles.note}>{note}</span> : null}
        <IconButton label={closeLabel} onClick={onClose}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </IconButton>
      </div>
      <div className={styles.scroll} key={title}>
        {children}
      </div>
      {things}
      {foot}
    </section>
  );
}
