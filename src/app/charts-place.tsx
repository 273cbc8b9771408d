// The charts as they stand on the page: with what saves each of them from its full view, and what makes it a scene of a talk. In a
// frame there is neither: what is saved there would go past the page around it.
import { lazy, Suspense } from 'react';
import { ChartsColumn } from '../charts/charts-column.tsx';
import { ChartTools } from '../charts/full-view.tsx';
import type { ChartProps } from '../charts/panel.tsx';
import { isEmbedded } from './preferences.ts';

const ChartSaver = lazy(async () => ({ default: (await import('./sharing/chart-saving.tsx')).ChartSaver }));
const ChartCapture = lazy(async () => ({ default: (await import('./talk-editor/chart-capture.tsx')).ChartCapture }));

const TOOLS: ChartTools = {
  Saving: ({ chart }) => (
    <Suspense>
      <ChartSaver chart={chart} />
    </Suspense>
  ),
  Capture: ({ chart, at }) => (
    <Suspense>
      <ChartCapture chart={chart} at={at} />
    </Suspense>
  ),
};

export function ChartsPlace({ form }: ChartProps) {
  return (
    <ChartTools value={isEmbedded() ? null : TOOLS}>
      <ChartsColumn form={form} />
    </ChartTools>
  );
}
