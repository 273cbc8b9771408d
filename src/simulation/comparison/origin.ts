// What a measure is made of: which figures of the model are read for it, and where it would be with each of them at the ends of its
// range, all others as they are. Found by measuring again.
import { PARAMETERS, recordsOf } from '../../catalog/parameters.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Conditions } from '../operations/playing.ts';
import { createRun } from '../run.ts';
import { applicationsOf } from './applications.ts';
import { keepingMeasures } from './keeping-measures.ts';
import { MEASURES, type MeasureId } from './measure.ts';
import { densityMeasures, memoryMeasures } from './memory-measures.ts';
import { play, recordingOf } from './playing.ts';
import { startingMeasures } from './starting-measures.ts';
import { faultMeasures, isolationMeasures } from './wall-measures.ts';
import { workMeasures } from './work-measures.ts';

export interface Influenced {
  readonly id: string;
  /** The measure with the figure at its low and its high end; null where it then has no value. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
}

/** Figures that are read when something is moved or shipped, beside those of the run. */
const TOPICS_OF_KEEPING = ['move.', 'relocate.', 'checkpoint.', 'image.', 'layer.'];

/** Ids of all figures that a measure may rest on; what is counted in the document rests on none. */
export function readingsOf(topology: Topology, conditions: Conditions, measure: MeasureId): readonly string[] {
  const { facet } = MEASURES[measure];
  if (facet === 'fault' || measure === 'kernels' || measure === 'managers' || measure === 'walls') return [];
  const read = new Set<string>();
  const { restMs } = play(topology, conditions);
  const run = createRun(recordingOf(topology, conditions), restMs, (id) => read.add(id));
  run.frameAt(restMs);
  for (const { unit } of applicationsOf(topology)) run.densityAt(restMs, unit);
  if (facet === 'keeping') {
    for (const id of Object.keys(PARAMETERS)) if (TOPICS_OF_KEEPING.some((topic) => id.startsWith(topic))) read.add(id);
  }
  return [...read].filter((id) => !Object.hasOwn(conditions.parameters, id));
}

/** Two measurings for each of `ids`, so whoever asks does it in portions. Figures that nobody has are left out. */
export function influencesOf(
  topology: Topology,
  conditions: Conditions,
  measure: MeasureId,
  ids: readonly string[],
): readonly Influenced[] {
  const records = { ...PARAMETERS, ...recordsOf(topology.definitions) };
  const at = (id: string, value: number) =>
    measureOf(topology, { ...conditions, parameters: { ...conditions.parameters, [id]: value } }, measure);
  return ids.flatMap((id) => {
    const record = records[id];
    return record ? [{ id, atLow: at(id, record.low), atHigh: at(id, record.high) }] : [];
  });
}

/** One measure, without reading those of other facets. */
export function measureOf(topology: Topology, conditions: Conditions, measure: MeasureId): number | null {
  const played = play(topology, conditions);
  const applications = applicationsOf(topology);
  const read = {
    starting: () => startingMeasures(played, applications),
    memory: () => memoryMeasures(played, applications),
    density: () => densityMeasures(played, applications),
    work: () => workMeasures(played, applications),
    isolation: () => isolationMeasures(played),
    fault: () => faultMeasures(topology, applications),
    keeping: () => keepingMeasures(topology, conditions, played, applications),
  }[MEASURES[measure].facet];
  const measures: Readonly<Partial<Record<MeasureId, { readonly value: number | null }>>> = read();
  return measures[measure]?.value ?? null;
}
