// At the foot of a chart's full view: its picture, with the link inside, and what it shows as a table.

import { CHART_NAMES, type ChartName } from '../../lessons/lesson.ts';
import { useSharingText } from '../../locales/sharing.ts';
import { useLocale } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { presentLink } from '../address.ts';
import { chartCsv } from './chart-csv.ts';
import { useSaving } from './saving.ts';
import styles from './sharing.module.css';

const isChart = (name: string): name is ChartName => CHART_NAMES.some((chart) => chart === name);

export function ChartSaver({ chart }: { readonly chart: string }) {
  return isChart(chart) ? <Saver chart={chart} /> : null;
}

function Saver({ chart }: { readonly chart: ChartName }) {
  const text = useSharingText();
  const locale = useLocale();
  const answered = usePlayback((state) => state.frame !== null);
  const { said, save } = useSaving();
  const what = text(`files.chart.${chart}`);
  const make = async (format: 'PNG' | 'SVG' | 'CSV'): Promise<Blob> => {
    if (format === 'CSV') return new Blob([await chartCsv(chart)], { type: 'text/csv;charset=utf-8' });
    const { makePicture } = await import('./picture-files.tsx');
    return makePicture({ what: chart, format, theme: 'now', link: presentLink(), locale });
  };
  return (
    <section className={styles.chart} aria-label={text('files.saveChart')}>
      <h3 className={styles.heading}>{text('files.saveChart')}</h3>
      <div className={styles.formats}>
        {(['PNG', 'SVG', 'CSV'] as const).map((format) => (
          <Button
            key={format}
            disabled={!answered}
            onClick={() => void save(`strata-${chart}.${format.toLowerCase()}`, () => make(format))}
          >
            <span aria-hidden="true" translate="no">
              {format}
            </span>
            <VisuallyHidden>{text('files.as', { what, format })}</VisuallyHidden>
          </Button>
        ))}
      </div>
      <p role={said.failed ? 'alert' : 'status'} className={styles.hint}>
        {said.words === '' ? text('files.saveChartAbout') : said.words}
      </p>
    </section>
  );
}
