// The frame of a lesson beside the stage: its name, what it says, and its foot.
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.tsx';
import story from '../lessons/story.module.css';
import styles from './panel-frame.module.css';

export interface PanelFrameProps {
  /** What sort of thing it is, for those who hear the page. */
  readonly label: string;
  readonly title: string;
  /** Under the title, small: how far one is. */
  readonly note?: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Between what is said and the foot. */
  readonly things?: ReactNode;
  readonly foot?: ReactNode;
  onClose(): void;
}

export function PanelFrame(props: PanelFrameProps) {
  const { label, title, note, closeLabel, children, things, foot, onClose } = props;
  return (
    <section className={story.story} aria-label={label}>
      <div className={styles.head}>
        <div className={styles.title}>
          <h2>{title}</h2>
          {note ? <p>{note}</p> : null}
        </div>
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
