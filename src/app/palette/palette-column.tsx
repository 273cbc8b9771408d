// The palette of a wide page: a column of its own.
import { useLayoutEffect } from 'react';
import { useLater } from '../../ui/later.ts';
import { palette } from '../palette.ts';
import styles from './palette-place.module.css';

export function PaletteColumn() {
  const part = useLater(palette);
  useLayoutEffect(() => palette.need(), []);
  return (
    <div className={styles.column} data-control="palette">
      {part ? <part.Palette /> : null}
    </div>
  );
}
