// The charts of the page: three drawings under each other beside the stage, or three figures in a row where it is narrow.
import { lazy, Suspense } from 'react';
import styles from './charts.module.css';
import { Isolation } from './isolation.tsx';
import { ChartMaterials } from './materials.tsx';
import { MemorySharing } from './memory-sharing.tsx';
import type { ChartProps } from './panel.tsx';
import { DrawingRate, TOGETHER_HERTZ } from './sampled.ts';
import { StartupCost } from './startup-cost.tsx';

// Further down, so they come later.
const MoreCharts = lazy(() => import('./more-charts.tsx').then((chunk) => ({ default: chunk.MoreCharts })));

/** Fills the place it is put in, drawings and all: meant for 348 px and more when drawn, for any width as figures. */
export function ChartsColumn({ form }: ChartProps) {
  return (
    <DrawingRate value={TOGETHER_HERTZ}>
      <div className={form === 'drawn' ? styles.column : styles.row}>
        <ChartMaterials />
        <Isolation form={form} />
        <MemorySharing form={form} />
        <StartupCost form={form} />
      </div>
      <Suspense>
        <MoreCharts form={form} />
      </Suspense>
    </DrawingRate>
  );
}
