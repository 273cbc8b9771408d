// The page as a scene of a talk: the stage as a link in full, legible letters, with everything that links carry, and the chart that is
// open in full view.
import { CHART_NAMES, type ChartName } from '../../lessons/lesson.ts';
import { writeLegibleLink } from '../../sharing/link.ts';
import { useFullView } from '../../store/full-view.ts';
import { presentShared } from '../address.ts';

export interface Captured {
  /** What stands after the `#`. */
  readonly link: string;
  /** Where the clock stands; null: it goes, or stands at the beginning, so that the scene plays. */
  readonly atMs: number | null;
  /** Undefined: stage and charts are seen. */
  readonly fullView: ChartName | undefined;
}

export function captureStage(): Captured {
  const shared = presentShared();
  const { chart } = useFullView.getState();
  return {
    link: writeLegibleLink(shared).slice(1),
    atMs: shared.atMs ?? null,
    fullView: chart !== null && isChartName(chart) ? chart : undefined,
  };
}

export function isChartName(name: string): name is ChartName {
  return CHART_NAMES.some((chart) => chart === name);
}
