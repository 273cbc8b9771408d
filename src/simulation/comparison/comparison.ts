// Several deployments measured beside each other: the table that the page shows and the command line prints.
import type { Conditions } from '../operations/playing.ts';
import type { Deployment } from './deployments.ts';
import { type Mark, marksOf } from './marks.ts';
import {
  type Better,
  type Facet,
  type Figure,
  MEASURE_IDS,
  MEASURES,
  type MeasureId,
  type Measures,
} from './measure.ts';
import { measuresOf } from './measures.ts';

export interface Column {
  readonly deployment: Deployment;
  readonly measures: Measures;
}

export interface Row {
  readonly id: MeasureId;
  readonly facet: Facet;
  readonly better: Better;
  /** One for each column. */
  readonly cells: readonly (Figure & { readonly mark: Mark | null })[];
}

/** Plays every deployment, with the same seed. */
export function compared(deployments: readonly Deployment[], conditions: Conditions): readonly Column[] {
  return deployments.map((deployment) => ({ deployment, measures: measuresOf(deployment.topology, conditions) }));
}

export function rowsOf(columns: readonly Column[]): readonly Row[] {
  return MEASURE_IDS.map((id) => {
    const { facet, better } = MEASURES[id];
    const figures = columns.map(({ measures }) => measures[id]);
    const marks = marksOf(figures, better);
    return { id, facet, better, cells: figures.map((one, at) => ({ ...one, mark: marks[at] ?? null })) };
  });
}
