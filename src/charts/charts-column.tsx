// The charts of the page: three drawings under each other beside the stage, or three figures in a row where it is narrow.
import { useSyncExternalStore } from 'react';
import styles from './charts.module.css';
import { Isolation } from './isolation.tsx';
import { ChartMaterials } from './materials.tsx';
import { MemorySharing } from './memory-sharing.tsx';
import type { ChartProps } from './panel.tsx';
import { DrawingRate, TOGETHER_HERTZ } from './sampled.ts';
import { StartupCost } from './startup-cost.tsx';

/** From here on the drawings have room to be taller without making the column scroll. */
const TALL = '(min-height: 1000px)';

function readTall(): boolean {
  return typeof matchMedia === 'function' && matchMedia(TALL).matches;
}

function listenTall(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const query = matchMedia(TALL);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Fills the place it is put in: meant for 348 px and more when drawn, for any width as figures. */
export function ChartsColumn({ form }: Pick<ChartProps, 'form'>) {
  const room = useSyncExternalStore(listenTall, readTall, () => false) ? 'tall' : 'usual';
  return (
    <DrawingRate value={TOGETHER_HERTZ}>
      <div className={form === 'drawn' ? styles.column : styles.row}>
        <ChartMaterials />
        <Isolation form={form} room={room} />
        <MemorySharing form={form} room={room} />
        <StartupCost form={form} room={room} />
      </div>
    </DrawingRate>
  );
}
