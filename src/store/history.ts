// Undo and redo as a value: two stacks of steps, each holding the document before and after it. Topologies share what did
// not change, so a step costs little and there is no limit.
import type { Values } from '../catalog/parameter.ts';
import type { Entry, Incident } from '../simulation/recording.ts';
import type { Edit, EditName } from '../topology/edit.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import type { LabChoice } from './lab.ts';

/** Other values for figures of the model: part of the document, though nothing that stands on a host. */
export interface FigureEdit {
  readonly type: 'figures';
  /** Ids of the parameters whose value changes. */
  readonly ids: readonly string[];
}

/** An incident let loose or ended: part of the run. Played again with a limit, its step changes what was built as well. */
export interface IncidentEdit {
  readonly type: 'incident';
  /** Null where a whole list of incidents took the place of another (a version of the address). */
  readonly incident: Incident | null;
  /** The run before and after it. */
  readonly entriesBefore: readonly Entry[];
  readonly entriesAfter: readonly Entry[];
}

/** Another choice in the isolation lab: what is looked at, and from where. Nothing of the run changes by it. */
export interface LabEdit {
  readonly type: 'lab';
  readonly labBefore: LabChoice;
  readonly labAfter: LabChoice;
}

/** All that can be done and taken back. */
export type AnyEdit = Edit | FigureEdit | IncidentEdit | LabEdit;

/** Choosing a flaw, where an attack starts, a wall that falls or holds again, or another version of the address. */
export type LabStepCode = 'lab-flaw' | 'lab-attacker' | 'lab-falls' | 'lab-holds' | 'lab';

/** What a step is called; `name` of a single figure is its id. */
export type StepName =
  | EditName
  | { readonly code: 'incident-begin' | 'incident-end'; readonly params: Readonly<Record<'name' | 'incident', string>> }
  | { readonly code: LabStepCode; readonly params: Readonly<Record<string, string>> }
  | { readonly code: 'incidents'; readonly params: Readonly<Record<string, string>> }
  | { readonly code: 'figure' | 'figures' | 'figures-back'; readonly params: Readonly<Record<string, string>> };

export interface Step {
  readonly before: Topology;
  readonly after: Topology;
  /** Changed figures before and after. */
  readonly parametersBefore: Values;
  readonly parametersAfter: Values;
  readonly edit: AnyEdit;
  readonly name: StepName;
  /** Steps in a row with the same gesture count as one. */
  readonly gesture: string | undefined;
  /** Set when the step put a whole new topology in place: what was running at time 0 before and after. */
  readonly opened: { readonly runningBefore: readonly NodeId[]; readonly runningAfter: readonly NodeId[] } | null;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** What comes again first is last. */
  readonly future: readonly Step[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Adds a step, or lengthens the last one when both belong to the same gesture. What had been undone is forgotten. */
export function remember(history: History, step: Step): { history: History; coalesced: boolean } {
  const last = history.past.at(-1);
  if (last && step.gesture !== undefined && last.gesture === step.gesture && history.future.length === 0) {
    const longer: Step = { ...step, before: last.before, parametersBefore: last.parametersBefore };
    return { history: { past: [...history.past.slice(0, -1), longer], future: [] }, coalesced: true };
  }
  return { history: { past: [...history.past, step], future: [] }, coalesced: false };
}

/** One step back; null when there is none. */
export function back(history: History): { history: History; step: Step } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return { step, history: { past: history.past.slice(0, -1), future: [...history.future, withoutGesture(step)] } };
}

/** One step forth again; null when there is none. */
export function forth(history: History): { history: History; step: Step } | null {
  const step = history.future.at(-1);
  if (!step) return null;
  return { step, history: { past: [...history.past, step], future: history.future.slice(0, -1) } };
}

/** A step that was once undone is closed: a gesture of the same name later starts a step of its own. */
function withoutGesture(step: Step): Step {
  return { ...step, gesture: undefined };
}
