// The width of the time line on the screen, kept up to date.
import { type RefObject, useLayoutEffect, useState } from 'react';

export function useLineWidth(line: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return;
    const measure = (): void => setWidth((known) => element.clientWidth || known);
    measure();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [line]);
  return width;
}
