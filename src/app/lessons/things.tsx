// What can be put on the stage, at hand while a lesson stands where it else would.
import { useEffect, useState } from 'react';
import { useStoryText } from '../../locales/story.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLater } from '../../ui/later.ts';
import { palette } from '../palette.ts';
import styles from './story.module.css';

export interface ThingsProps {
  /** For a lesson in which one builds: they are there wherever nothing else offers them, and open where there is room. */
  readonly building?: boolean;
  /** Something is to be done by hand: they are there, folded, wherever there is room for the line. */
  readonly asked?: boolean;
}

/** So high is a page that has room for what a lesson says and for what is there to add. */
const ROOM = '(min-height: 760px)';

export function Things({ building = false, asked = false }: ThingsProps) {
  const [open] = useState(() => building && window.matchMedia(ROOM).matches);
  const text = useStoryText();
  const part = useLater(palette);
  useEffect(() => {
    if (open) palette.need();
  }, [open]);
  return (
    <div
      className={styles.things}
      data-control="palette"
      data-building={building ? '' : undefined}
      data-asked={asked ? '' : undefined}
    >
      <Disclosure open={open} summary={text('telling.palette')} onToggle={(open) => open && palette.need()}>
        <div className={styles.palette}>{part ? <part.Palette /> : null}</div>
      </Disclosure>
    </div>
  );
}
