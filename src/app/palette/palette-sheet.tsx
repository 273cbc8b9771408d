// The palette of a phone: a handle at the foot of the page, and the sheet that it draws up. The sheet makes way as soon as
// something is taken out of it, and for whatever is pressed beside it.
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../locales/text.ts';
import { useView } from '../../store/view.ts';
import { useLater } from '../../ui/later.ts';
import { palette } from '../palette.ts';
import styles from './palette-place.module.css';

export function PaletteSheet() {
  const text = useText();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const part = useLater(palette);
  const [open, setOpen] = useState(false);
  const mode = useView((state) => state.carrying?.mode ?? null);
  const taken = useRef(false);

  useEffect(() => {
    if (!open) return;
    if (mode === 'pick' || mode === 'keyboard') setOpen(false);
    // What is dragged out was pressed in the sheet, which has to stay in the page, out of sight, until it has landed.
    if (mode === 'pointer') taken.current = true;
    else if (mode === null && taken.current) {
      taken.current = false;
      setOpen(false);
    }
  }, [open, mode]);

  // Who took something out and has it in the hand no more goes on where they began.
  const before = useRef(mode);
  useEffect(() => {
    if (before.current !== null && mode === null && document.activeElement === document.body) handle.current?.focus();
    before.current = mode;
  }, [mode]);

  useEffect(() => {
    if (!open) return;
    const beside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    window.addEventListener('pointerdown', beside);
    return () => window.removeEventListener('pointerdown', beside);
  }, [open]);

  return (
    <div
      ref={place}
      className={styles.place}
      data-control="palette"
      data-open={open ? '' : undefined}
      data-carrying={mode ?? undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sheet from whatever has the focus in it */}
      <div
        className={styles.sheet}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open || mode !== null) return;
          event.preventDefault();
          setOpen(false);
          handle.current?.focus();
        }}
      >
        <button
          ref={handle}
          type="button"
          className={styles.handle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOpen(!open);
            palette.need();
          }}
        >
          <span>{text('app.palette.open')}</span>
          <span className={styles.glyphs} aria-hidden="true">
            {part ? <part.HandleGlyphs /> : null}
          </span>
        </button>
        {open ? (
          <div id={id} className={styles.content}>
            {part ? <part.Palette /> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
