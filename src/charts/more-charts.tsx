// The charts that stand further down the column: processor and density, and the line above them that says so while they are
// out of sight.
import { useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import { usePlayback } from '../store/playback.ts';
import { Density } from './density.tsx';
import styles from './more-charts.module.css';
import type { ChartProps } from './panel.tsx';
import { processorHeadline } from './processor/stack.ts';
import { Processor } from './processor.tsx';

function Below() {
  const text = useText();
  const format = useFormat();
  const figures = usePlayback((state) => {
    const now = processorHeadline(state.frame);
    if (!now) return '';
    const used = format.number(now.usedCores, { digits: 1 });
    return text('processor.belowFigures', { used, cores: format.count(now.cores) });
  });
  return <span className={styles.figures}>{figures}</span>;
}

export function MoreCharts({ form }: ChartProps) {
  const text = useText();
  const charts = useRef<HTMLDivElement>(null);
  if (form === 'figure') {
    return (
      <div className={styles.row}>
        <Processor form={form} />
        <Density form={form} />
      </div>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.below}
        aria-label={text('processor.toBelow')}
        onClick={() => charts.current?.scrollIntoView({ block: 'start' })}
      >
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M0.7 0.7L4.5 4.5L8.3 0.7" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        <span>{text('processor.below')}</span>
        <Below />
      </button>
      <div ref={charts} className={styles.column}>
        <Processor form={form} />
        <Density form={form} />
      </div>
    </>
  );
}
