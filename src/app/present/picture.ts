// How the page is drawn for the last row: everything larger, one chart at most, filtered for a pale or dark room. Rules of their own,
// as the layout of the page knows nothing of talks.
import { useEffect } from 'react';
import type { ChartName } from '../../lessons/lesson.ts';
import { useFullView } from '../../store/full-view.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { useTalk } from './talk.ts';

/** The page is laid out in this many pixels, however many the screen has: 1920 × 1080 is drawn twice as large. */
const LAID_OUT = { width: 960, height: 540 };
const FILTERS = ['', 'contrast(1.35)', 'contrast(1.8)'] as const;

/** The chart in full view has the place of the stage too; what is on that goes on under it, and is measured as ever. */
const WHOLE = [
  '[data-talk] > main > * { visibility: hidden }',
  'html [data-talk][data-talk] > aside { grid-area: stage-start / stage-start / charts-end / charts-end; inline-size: auto; border: 0 }',
  '[data-talk] > aside > div:has([data-full]) { grid-template-columns: minmax(0, 1fr); block-size: 100% }',
];

/** `beside`: the chart beside the stage. */
export function usePicture(beside: ChartName | undefined): void {
  const whole = useFullView((state) => state.chart);
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
  const chart = whole ?? beside;
  useEffect(() => {
    const filter = [inverted ? 'invert(1) hue-rotate(180deg)' : '', FILTERS[contrast]].filter(Boolean).join(' ');
    return adoptRules([
      ...(chart
        ? [
            `[data-talk] [data-chart="${chart}"] { display: flex }`,
            // Not taken out: the patterns of all charts are in the first of them.
            `[data-talk] > aside > div:not(:has([data-chart="${chart}"])) { min-block-size: 0; block-size: 0; overflow: hidden }`,
          ]
        : ['[data-talk] > aside { display: none }']),
      ...(whole ? WHOLE : []),
      // Windows and menus lie over the page in a layer of their own, which no filter of the page reaches.
      ...(filter ? [`[data-talk], [data-talk] dialog:modal, [data-talk] :popover-open { filter: ${filter} }`] : []),
    ]);
  }, [chart, whole, inverted, contrast]);
}
