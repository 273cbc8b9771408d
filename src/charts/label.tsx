// Words beside a drawing, at a place of it: cut with an ellipsis where they are longer than their room, in whatever type.
import type { CSSProperties, ReactNode } from 'react';
import styles from './charts.module.css';

export interface LabelProps {
  /** Pixels from the left edge of the drawing. */
  readonly x: number;
  /** Pixels from its top to the middle of the words. */
  readonly y: number;
  /** Pixels there are for the words. */
  readonly room: number;
  readonly quiet?: boolean;
  readonly colour?: string;
  readonly children: ReactNode;
}

export function Label({ x, y, room, quiet = false, colour, children }: LabelProps) {
  const style: CSSProperties = { left: x, top: y, maxInlineSize: Math.max(0, room), color: colour };
  return (
    <span className={quiet ? styles.labelQuiet : styles.label} style={style} aria-hidden="true">
      {children}
    </span>
  );
}
