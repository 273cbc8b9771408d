// A place for a drawing: knows its own width and hands it on, so that drawings have fixed sizes and nothing is stretched.
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './charts.module.css';

/** The drawing's width in the charts column, taken until the place itself has been measured. */
export const COLUMN_WIDTH = 308;

export interface MeasuredProps {
  /** Fixed height in pixels, kept free until the drawing has come. */
  readonly height: number;
  /** What the drawing says to those who do not see it: words, or a leaf that keeps them up to date. */
  readonly summary: ReactNode;
  children(width: number): ReactNode;
}

export function Measured({ height, summary, children }: MeasuredProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(COLUMN_WIDTH);
  const says = useId();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => setWidth((known) => Math.floor(element.clientWidth) || known);
    measure();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <span id={says} hidden>
        {summary}
      </span>
      <div
        ref={place}
        className={styles.drawing}
        style={{ blockSize: height }}
        dir="ltr"
        role="img"
        aria-labelledby={says}
      >
        {children(width)}
      </div>
    </>
  );
}
