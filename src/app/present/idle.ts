// A pointer that nobody moves is hidden, and the controls with it.
import { useEffect } from 'react';

const IDLE_MS = 2500;

export function useIdle(): void {
  useEffect(() => {
    const root = document.documentElement;
    let timer = 0;
    const wake = (): void => {
      delete root.dataset.idle;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        root.dataset.idle = '';
      }, IDLE_MS);
    };
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      delete root.dataset.idle;
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
}
