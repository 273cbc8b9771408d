// A place for a drawing: knows its own size and hands it on, so that drawings have fixed sizes and nothing is stretched.
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './charts.module.css';

/** The drawing's width in the charts column, taken until the place itself has been measured. */
export const COLUMN_WIDTH = 308;

export interface MeasuredProps {
  /** Height in pixels, kept free until the drawing has come; with `fill` the least there is. */
  readonly height: number;
  /** Takes the height that its panel has left. */
  readonly fill?: boolean;
  /** What the drawing says to those who do not see it: words, or a leaf that keeps them up to date. */
  readonly summary: ReactNode;
  children(width: number, height: number): ReactNode;
}

/** Size of an element, followed as it changes; `COLUMN_WIDTH` and `height` as long as it has none. */
export function useMeasured(place: RefObject<HTMLElement | null>, height = 0): { width: number; height: number } {
  const [size, setSize] = useState({ width: COLUMN_WIDTH, height });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const found = Math.floor(element.clientHeight);
      setSize((known) => {
        const next = { width: width || known.width, height: found || known.height };
        return next.width === known.width && next.height === known.height ? known : next;
      });
    };
    measure();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return size;
}

export function Measured({ height, fill = false, summary, children }: MeasuredProps) {
  const place = useRef<HTMLDivElement>(null);
  const { width, height: filled } = useMeasured(place, height);
  const says = useId();
  return (
    <>
      <span id={says} hidden>
        {summary}
      </span>
      <div
        ref={place}
        className={fill ? styles.filling : styles.drawing}
        style={fill ? { minBlockSize: height } : { blockSize: height }}
        dir="ltr"
        role="img"
        aria-labelledby={says}
      >
        {children(width, fill ? Math.max(height, filled) : height)}
      </div>
    </>
  );
}

/** Stands for a drawing that is still to come, so that whoever takes a picture waits for it. */
export function Coming() {
  return <span hidden aria-busy="true" />;
}
