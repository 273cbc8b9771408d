// Changed figures of the model as part of the document: which there can be, and changing some of them as a step of undo.
import type { ParameterRecord, Values } from '../catalog/parameter.ts';
import { PARAMETERS, recordsOf } from '../catalog/parameters.ts';
import type { Topology } from '../topology/topology.ts';
import { record, useDocument } from './document.ts';
import type { Step, StepName } from './history.ts';

/** The record of a figure, of the catalogue or of the document's own definitions; null when there is none. */
export function figureRecord(topology: Topology, id: string): ParameterRecord | null {
  if (Object.hasOwn(PARAMETERS, id)) return PARAMETERS[id] ?? null;
  const own = recordsOf(topology.definitions);
  return Object.hasOwn(own, id) ? (own[id] ?? null) : null;
}

/** Those of `values` whose figure exists and has another value of its own. */
export function knownFigures(topology: Topology, values: Values): Values {
  const kept = Object.entries(values).filter(([id, value]) => {
    const record = figureRecord(topology, id);
    return record !== null && record.value !== value;
  });
  return Object.fromEntries(kept);
}

/**
 * Gives figures other values; null gives one back its own. Values that are the catalogue's own and ids that nobody has are
 * left out. With the same `gesture` in a row they become one step of undo.
 */
export function setFigures(values: Readonly<Record<string, number | null>>, gesture?: string): void {
  const { topology, parameters } = useDocument.getState();
  const step = figureStep(topology, parameters, values, gesture);
  if (step) record(step);
}

/** Gives all figures their own values back. */
export function resetFigures(): void {
  const changed = Object.keys(useDocument.getState().parameters);
  setFigures(Object.fromEntries(changed.map((id) => [id, null])));
}

/** The step that changes figures; null when nothing changes by it. A value of null is the figure's own. */
function figureStep(
  topology: Topology,
  before: Values,
  values: Readonly<Record<string, number | null>>,
  gesture: string | undefined,
): Step | null {
  const wanted: Record<string, number> = { ...before };
  for (const [id, value] of Object.entries(values)) {
    if (value === null) delete wanted[id];
    else wanted[id] = value;
  }
  const after = knownFigures(topology, wanted);
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
  if (ids.length === 0) return null;
  return {
    before: topology,
    after: topology,
    parametersBefore: before,
    parametersAfter: after,
    edit: { type: 'figures', ids },
    name: nameOf(ids, after),
    gesture,
    opened: null,
  };
}

function nameOf(ids: readonly string[], after: Values): StepName {
  const [id = ''] = ids;
  if (ids.length === 1) return { code: 'figure', params: { name: id } };
  return { code: Object.keys(after).length === 0 ? 'figures-back' : 'figures', params: {} };
}
