// The frame of a lesson beside the stage: its head with the way out, what it says, and its foot.
import type { ReactNode, Ref } from 'react';
import { CloseButton } from '../../ui/close-button.tsx';
import story from '../lessons/story.module.css';
import styles from './panel-frame.module.css';

export interface PanelFrameProps {
  /** What sort of thing it is, for those who hear the page. */
  readonly label: string;
  /** What it is called, or what it is chosen with. */
  readonly head: ReactNode;
  readonly closeLabel: string;
  /** What it says, in something that scrolls, and whatever else stands between head and foot. */
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly className?: string | undefined;
  /** For whoever gives the focus to the panel itself. */
  readonly panel?: Ref<HTMLElement>;
  onClose(): void;
}

export function PanelFrame({
  label,
  head,
  closeLabel,
  children,
  foot,
  className = '',
  panel,
  onClose,
}: PanelFrameProps) {
  return (
    <section
      ref={panel}
      tabIndex={panel ? -1 : undefined}
      className={`${story.story} ${className}`}
      aria-label={label}
      data-lesson=""
    >
      <div className={styles.head}>
        <div className={styles.title}>{head}</div>
        <CloseButton label={closeLabel} onClose={onClose} />
      </div>
      {children}
      {foot}
    </section>
  );
}

export interface PanelTitleProps {
  readonly title: string;
  /** Under the title, small: how far one is. */
  readonly note?: string;
  readonly language?: string | undefined;
}

export function PanelTitle({ title, note, language }: PanelTitleProps) {
  return (
    <>
      <h2 lang={language} dir="auto">
        {title}
      </h2>
      {note ? <p>{note}</p> : null}
    </>
  );
}

/** What a lesson says, where it has no steps: begins at its top whenever it speaks of something else. */
export function PanelScroll({ about, children }: { readonly about: string; readonly children: ReactNode }) {
  return (
    <div className={styles.scroll} key={about}>
      {children}
    </div>
  );
}
