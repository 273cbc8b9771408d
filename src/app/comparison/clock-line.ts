// The line of the clock on a small drawing: it is moved, and nothing is drawn again.
import { type RefObject, useEffect, useRef } from 'react';
import { useComparisonClock } from './clock.ts';

/** For the group that holds the line: `endMs` stands at `width`, in units of the drawing. */
export function useClockLine(endMs: number, width: number): RefObject<SVGGElement | null> {
  const line = useRef<SVGGElement>(null);
  useEffect(() => {
    const show = (tMs: number) =>
      line.current?.setAttribute('transform', `translate(${endMs > 0 ? (tMs / endMs) * width : 0} 0)`);
    show(useComparisonClock.getState().tMs);
    return useComparisonClock.subscribe((now) => show(now.tMs));
  }, [endMs, width]);
  return line;
}
