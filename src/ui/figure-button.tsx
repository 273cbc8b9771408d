// A figure within words or a headline that opens an account of itself. Looks like the figure it is, with a dotted line under
// it; for a command take Button.
import type { ReactNode } from 'react';
import styles from './figure-button.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface FigureButtonProps {
  /** What pressing it tells, said after the figure: `where it comes from`. */
  readonly label: string;
  readonly children: ReactNode;
  onPress(): void;
}

export function FigureButton({ label, children, onPress }: FigureButtonProps) {
  return (
    <button type="button" className={styles.figure} aria-haspopup="dialog" title={label} onClick={onPress}>
      {children}
      <VisuallyHidden>, {label}</VisuallyHidden>
    </button>
  );
}
