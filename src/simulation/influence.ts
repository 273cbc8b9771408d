// What a figure on the screen is made of: which parameters the run reads, and how far each one would move the figure between
// the ends of its range, all others as they are. Found by running the same recording again, never by a table that could be
// out of date.
import type { ParameterRecord } from '../catalog/parameter.ts';
import { PARAMETERS } from '../catalog/parameters.ts';
import { recordsOf } from './context.ts';
import type { Recording } from './recording.ts';
import { createRun } from './run.ts';
import { type SeenFigure, valueAt } from './seen-figure.ts';

/** Where a figure would be with one parameter at the ends of its range; null where it then has no value. */
export interface Influence {
  readonly id: string;
  readonly atLow: number | null;
  readonly atHigh: number | null;
}

export interface Readings {
  /** The figure as it is; null where it has no value. */
  readonly now: number | null;
  /** Ids of all parameters that were read for it, in the order of their first use. */
  readonly parameters: readonly string[];
}

/** The figure at `tMs` of a run that looks ahead to `horizonMs`, and the parameters that such a run reads. */
export function readingsFor(recording: Recording, horizonMs: number, tMs: number, figure: SeenFigure): Readings {
  const read = new Set<string>();
  const now = valueAt(
    createRun(recording, horizonMs, (id) => read.add(id)),
    horizonMs,
    tMs,
    figure,
  );
  return { now, parameters: [...read] };
}

/**
 * The influence of some parameters on a figure at `tMs`. Two runs for each of them, so whoever asks does it in portions.
 * What a parameter does not move is in the answer all the same, with the figure's own value at both ends.
 */
export function influences(
  recording: Recording,
  horizonMs: number,
  tMs: number,
  figure: SeenFigure,
  ids: readonly string[],
): readonly Influence[] {
  const records = recordsIn(recording);
  const valueWith = (id: string, value: number): number | null => {
    const changed = { ...recording, parameters: { ...recording.parameters, [id]: value } };
    return valueAt(createRun(changed, horizonMs), horizonMs, tMs, figure);
  };
  return ids.flatMap((id) => {
    const record = records(id);
    return record ? [{ id, atLow: valueWith(id, record.low), atHigh: valueWith(id, record.high) }] : [];
  });
}

function recordsIn(recording: Recording): (id: string) => ParameterRecord | undefined {
  const own: Record<string, ParameterRecord> = {};
  for (const entry of recording.entries) {
    if ('topology' in entry) Object.assign(own, recordsOf(entry.topology.definitions));
  }
  return (id) => (Object.hasOwn(PARAMETERS, id) ? PARAMETERS[id] : Object.hasOwn(own, id) ? own[id] : undefined);
}
