// What a headline's change is put down to: the last thing that a person did to the run. Pure.
import type { IncidentName, Recording } from '../simulation/recording.ts';
import type { StepName } from '../store/history.ts';

export type Cause =
  | { readonly type: 'node'; readonly name: string }
  | { readonly type: 'incident'; readonly incident: IncidentName }
  | { readonly type: FigureStep }
  | { readonly type: 'document' };

/** Steps that change figures of the model: their names are ids, which say nothing beside a chart. */
const FIGURE_STEPS = ['figure', 'figures', 'figures-back'] as const;
type FigureStep = (typeof FIGURE_STEPS)[number];

/** The last cause recorded: an incident when it came after the last edit, otherwise the edit; null before both. */
export function causeOf(edit: StepName | null, recording: Recording): Cause | null {
  const last = recording.entries[recording.entries.length - 1];
  if (last && 'incident' in last) return { type: 'incident', incident: last.incident.name };
  if (!edit) return null;
  const step = FIGURE_STEPS.find((code) => code === edit.code);
  if (step) return { type: step };
  const { name } = edit.params;
  return name === undefined ? { type: 'document' } : { type: 'node', name };
}
