// What can be put on the stage and let loose on it, beside the stage while the speaker asks for it: the page's own palette.
import { useLayoutEffect, useRef } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { useLater } from '../../ui/later.ts';
import { PaletteSheet } from '../palette/palette-sheet.tsx';
import { palette } from '../palette.ts';
import { useWidth } from '../width.ts';
import styles from './present.module.css';
import { useTalk } from './talk.ts';

export function Things() {
  const open = useTalk((state) => state.things);
  const narrow = useWidth() === 'narrow';
  if (!open) return null;
  return narrow ? <PaletteSheet /> : <Column />;
}

function Column() {
  const text = usePresentText();
  const part = useLater(palette);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => palette.need(), []);
  useLayoutEffect(() => {
    const column = place.current;
    const before = document.activeElement;
    // Who asked for it by key goes on with it by key.
    if (part) column?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (column?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [part]);
  return (
    <section
      ref={place}
      className={styles.things}
      data-control="palette"
      aria-label={text('deeds.things')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        useTalk.setState({ things: false });
      }}
    >
      {part ? <part.Palette /> : null}
    </section>
  );
}
