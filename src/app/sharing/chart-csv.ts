// What a chart shows now as a table: its moment, or its curves over the run.
import { countedNode } from '../../charts/density/rows.ts';
import type { ChartName } from '../../lessons/lesson.ts';
import { densityCsv, isolationCsv, startsCsv } from '../../sharing/exporters/charts-csv.ts';
import { curvesCsv } from '../../sharing/exporters/curves-csv.ts';
import { howManyMore, usePlayback } from '../../store/playback.ts';
import { useView } from '../../store/view.ts';

/** CSV text with a head; empty where there is nothing to show yet. */
export async function chartCsv(chart: ChartName): Promise<string> {
  const { frame, series } = usePlayback.getState();
  switch (chart) {
    case 'isolation':
      return frame ? isolationCsv(frame) : '';
    case 'startup-cost':
      return frame ? startsCsv(frame) : '';
    case 'memory-sharing':
      return series ? curvesCsv(series, 'MiB') : '';
    case 'processor':
      return series ? curvesCsv(series, 'cores') : '';
    case 'density': {
      const node = countedNode(frame, useView.getState().selection);
      return densityCsv(node === null ? null : await howManyMore(node));
    }
  }
}
