// How the page is drawn for the last row: everything larger, one chart at most, filtered for a pale or dark room. Rules of their own,
// as the layout of the page knows nothing of talks.
import { useEffect } from 'react';
import type { ChartName } from '../../lessons/lesson.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { useTalk } from './talk.ts';

/** The page is laid out in this many pixels, however many the screen has: 1920 × 1080 is drawn twice as large. */
const LAID_OUT = { width: 960, height: 540 };
const FILTERS = ['', 'contrast(1.35)', 'contrast(1.8)'] as const;

export function usePicture(chart: ChartName | undefined): void {
  const inverted = useTalk((state) => state.inverted);
  const contrast = useTalk((state) => state.contrast);
  useEffect(() => {
    const enlarge = (): void => {
      const { innerWidth, innerHeight } = window;
      const zoom = Math.max(1, Math.min(innerWidth / LAID_OUT.width, innerHeight / LAID_OUT.height));
      document.documentElement.style.setProperty('--talk-zoom', String(zoom));
    };
    enlarge();
    window.addEventListener('resize', enlarge);
    return () => {
      window.removeEventListener('resize', enlarge);
      document.documentElement.style.removeProperty('--talk-zoom');
    };
  }, []);
  useEffect(() => {
    const filter = [inverted ? 'invert(1) hue-rotate(180deg)' : '', FILTERS[contrast]].filter(Boolean).join(' ');
    return adoptRules([
      ...(chart
        ? [`[data-talk] [data-chart="${chart}"] { display: block }`]
        : ['[data-talk] > aside { display: none }']),
      ...(filter ? [`[data-talk] { filter: ${filter} }`] : []),
    ]);
  }, [chart, inverted, contrast]);
}
