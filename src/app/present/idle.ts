// A pointer that nobody moves is hidden, and the controls with it. Only what it rests on says so to the style sheet: a rule for all of the
// page would have every element of it looked at again each time the pointer rests and goes on.
import { useEffect } from 'react';

const IDLE_MS = 2500;
const UNDER = 'data-under-pointer';

export function useIdle(): void {
  useEffect(() => {
    const root = document.documentElement;
    let timer = 0;
    let under: Element | null = null;
    const isIdle = (): boolean => root.dataset.idle !== undefined;
    const wake = (): void => {
      if (isIdle()) {
        delete root.dataset.idle;
        under?.removeAttribute(UNDER);
      }
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        root.dataset.idle = '';
        under?.setAttribute(UNDER, '');
      }, IDLE_MS);
    };
    // Something else may come under a pointer that rests.
    const rest = ({ target }: Event): void => {
      if (isIdle()) under?.removeAttribute(UNDER);
      under = target instanceof Element ? target : null;
      if (isIdle()) under?.setAttribute(UNDER, '');
    };
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    window.addEventListener('pointerover', rest);
    return () => {
      clearTimeout(timer);
      delete root.dataset.idle;
      under?.removeAttribute(UNDER);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('pointerover', rest);
    };
  }, []);
}
