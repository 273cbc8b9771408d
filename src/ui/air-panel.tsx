// A panel in the air above the section, beside the charts; on phones a sheet at the foot of the page. Not a modal window: what
// it speaks of stays in sight and in reach. It takes the focus when it comes, closes on Escape, and gives the focus back.
import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import styles from './air-panel.module.css';
import { CloseButton } from './close-button.tsx';

export interface AirPanelProps {
  /** The panel itself, for whoever decides on its side. */
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly title: string;
  readonly closeLabel: string;
  /** At which side of the stage it stands. */
  readonly side: 'start' | 'end';
  readonly size?: 'narrow' | 'wide';
  /** Name of it as a part of the page, for whoever hides or locks it. */
  readonly name?: string;
  /** When this changes, the panel takes the focus anew: it speaks of something else then. */
  readonly about?: unknown;
  readonly children: ReactNode;
  onClose(): void;
}

/** Mount it to open, unmount it to close. */
export function AirPanel(props: AirPanelProps) {
  const { panel, title, closeLabel, side, size = 'narrow', name, about, children, onClose } = props;
  const heading = useId();
  useFocus(panel, about);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles.panel}
      data-panel={name}
      data-side={side}
      data-size={size}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <CloseButton label={closeLabel} onClose={onClose} />
      </div>
      <div className={styles.scroll}>{children}</div>
    </div>
  );
}

function useFocus(panel: RefObject<HTMLDivElement | null>, about: unknown): void {
  const [opener] = useState(() => document.activeElement);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is about something else takes the focus anew
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [panel, about]);
  useEffect(
    () => () => {
      const here = document.activeElement;
      const nowhere = here === null || here === document.body;
      if (nowhere && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
