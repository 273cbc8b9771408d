// What should be: the present topology with its undo and redo, without limit. Knows neither the clock nor the worker;
// playback follows it (follow.ts), the screen reads it, and editing.ts changes it.
import { create } from 'zustand';
import type { Values } from '../catalog/parameter.ts';
import type { Entry } from '../simulation/recording.ts';
import type { Edit } from '../topology/edit.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { EMPTY_TOPOLOGY } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';
import type { AnyEdit, History, Step, StepName } from './history.ts';
import { back, EMPTY_HISTORY, forth, remember } from './history.ts';

/** How the present topology came about; playback decides by it whether the run goes on or begins again. */
export interface Change {
  readonly type: 'opened' | 'edited' | 'undone' | 'redone';
  /** Grows with every change, so that subscribers see each one once. */
  readonly serial: number;
  /** Node ids already running at time 0; only read when the run begins again. */
  readonly running: readonly NodeId[];
  /** True when the run begins again from time 0 rather than going on. */
  readonly fresh: boolean;
  /** True when this is a further step of the gesture before it (a slider being dragged). */
  readonly coalesced: boolean;
  /** What happens by itself in a run that begins again, in order of time. */
  readonly incidents?: readonly Entry[];
  /** The seed of a run that begins again; missing: the one there is. */
  readonly seed?: number;
}

export interface LastEdit {
  readonly edit: AnyEdit;
  readonly name: StepName;
  readonly serial: number;
  /** Whether the edit was made, taken back or made again. */
  readonly how: 'done' | 'undone' | 'redone';
}

export interface DocumentState {
  readonly topology: Topology;
  /** Figures of the model that have another value than the catalogue's, by id. */
  readonly parameters: Values;
  readonly history: History;
  readonly change: Change;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoName: StepName | null;
  readonly redoName: StepName | null;
  readonly lastEdit: LastEdit | null;
  /** The reader may change nothing of what was opened. */
  readonly readOnly: boolean;
  undo(): void;
  redo(): void;
  /**
   * Puts another topology in place and begins a new run; can be undone, except the very first. Without `parameters` the
   * changed figures stay as they are, but for those of the former topology's own definitions.
   */
  open(
    topology: Topology,
    running?: readonly NodeId[],
    parameters?: Values,
    incidents?: readonly Entry[],
    seed?: number,
  ): void;
  /** An id that no node of this session has had: the base itself, or the base with the next number. */
  freshId(base: string): NodeId;
}

/** Every id ever used since the page was opened; ids are never given twice. */
const usedIds = new Set<NodeId>();

function markUsed(topology: Topology): void {
  for (const { node } of walk(topology)) usedIds.add(node.id);
}

function namesOf(history: History): Pick<DocumentState, 'canUndo' | 'canRedo' | 'undoName' | 'redoName'> {
  const last = history.past.at(-1);
  const next = history.future.at(-1);
  return {
    canUndo: last !== undefined,
    canRedo: next !== undefined,
    undoName: last?.name ?? null,
    redoName: next?.name ?? null,
  };
}

/** Values without those of figures that only this topology's own definitions bring. */
function withoutOwn(values: Values, { definitions }: Topology): Values {
  const owners = [...definitions.platforms, ...definitions.images, ...definitions.workloads];
  const own = new Set(owners.flatMap(({ parameters }) => Object.keys(parameters)));
  const kept = Object.entries(values).filter(([id]) => !own.has(id));
  return kept.length === Object.keys(values).length ? values : Object.fromEntries(kept);
}

export const useDocument = create<DocumentState>()((set, get) => ({
  topology: EMPTY_TOPOLOGY,
  parameters: {},
  history: EMPTY_HISTORY,
  change: { type: 'opened', serial: 0, running: [], fresh: true, coalesced: false },
  canUndo: false,
  canRedo: false,
  undoName: null,
  redoName: null,
  lastEdit: null,
  readOnly: false,

  undo() {
    const moved = get().readOnly ? null : back(get().history);
    if (!moved) return;
    const { step, history } = moved;
    const serial = get().change.serial + 1;
    const running = step.opened?.runningBefore ?? get().change.running;
    set({
      topology: step.before,
      parameters: step.parametersBefore,
      history,
      change: { type: 'undone', serial, running, fresh: step.opened !== null, coalesced: false },
      lastEdit: { edit: step.edit, name: step.name, serial, how: 'undone' },
      ...namesOf(history),
    });
  },

  redo() {
    const moved = get().readOnly ? null : forth(get().history);
    if (!moved) return;
    const { step, history } = moved;
    const serial = get().change.serial + 1;
    const running = step.opened?.runningAfter ?? get().change.running;
    set({
      topology: step.after,
      parameters: step.parametersAfter,
      history,
      change: { type: 'redone', serial, running, fresh: step.opened !== null, coalesced: false },
      lastEdit: { edit: step.edit, name: step.name, serial, how: 'redone' },
      ...namesOf(history),
    });
  },

  open(topology, running = [], figures, incidents = [], seed) {
    const { topology: before, parameters, history, change } = get();
    const parametersAfter = figures ?? withoutOwn(parameters, before);
    const serial = change.serial + 1;
    markUsed(topology);
    const edit: Edit = { type: 'replace', topology, reason: 'open' };
    const first = change.serial === 0;
    const opened = { runningBefore: change.running, runningAfter: running };
    const name: StepName = { code: 'open', params: {} };
    const changed = { parametersBefore: parameters, parametersAfter };
    const step = { before, after: topology, ...changed, edit, name, gesture: undefined, opened };
    const remembered = first ? history : remember(history, step).history;
    set({
      topology,
      parameters: parametersAfter,
      history: remembered,
      change: {
        type: 'opened',
        serial,
        running,
        fresh: true,
        coalesced: false,
        incidents,
        ...(seed !== undefined && { seed }),
      },
      lastEdit: null,
      ...namesOf(remembered),
    });
  },

  freshId(base) {
    let id = base;
    for (let number = 2; usedIds.has(id); number++) id = `${base}-${number}`;
    usedIds.add(id);
    return id;
  },
}));

/** Takes a step: what it leads to is the document from now on, and can be undone. Where nothing may be changed, nothing is. */
export function record(step: Step): void {
  const { history, change, readOnly } = useDocument.getState();
  if (readOnly) return;
  const remembered = remember(history, step);
  const { edit, name, after: topology, parametersAfter: parameters } = step;
  markUsed(topology);
  const serial = change.serial + 1;
  useDocument.setState({
    topology,
    parameters,
    history: remembered.history,
    change: { type: 'edited', serial, running: change.running, fresh: false, coalesced: remembered.coalesced },
    lastEdit: { edit, name, serial, how: 'done' },
    ...namesOf(remembered.history),
  });
}
