// While this page is printed its patterns are lines.
import { useEffect } from 'react';
import { layMarks } from './laid-marks.ts';

export function useLinesOnPaper(): void {
  useEffect(() => {
    let takeAway = (): void => undefined;
    const lay = (): void => {
      takeAway();
      takeAway = layMarks(document.body);
    };
    const lift = (): void => {
      takeAway();
      takeAway = () => undefined;
    };
    addEventListener('beforeprint', lay);
    addEventListener('afterprint', lift);
    return () => {
      removeEventListener('beforeprint', lay);
      removeEventListener('afterprint', lift);
      lift();
    };
  }, []);
}
