// What should be: the present topology with its undo and redo, without limit. Knows neither the clock nor the worker;
// playback follows it (follow.ts), and the screen reads it.
import { create } from 'zustand';
import type { Values } from '../catalog/parameter.ts';
import type { Edit } from '../topology/edit.ts';
import { apply, nameEdit } from '../topology/edit.ts';
import type { Refusal } from '../topology/placement.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { EMPTY_TOPOLOGY } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';
import { figureStep, knownFigures } from './figures.ts';
import type { FigureEdit, History, StepName } from './history.ts';
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
}

export interface LastEdit {
  readonly edit: Edit | FigureEdit;
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
  /**
   * Applies one edit; null means done, otherwise nothing changed and the refusal says why. Edits with the same `gesture`
   * in a row become one step of undo.
   */
  edit(edit: Edit, gesture?: string): Refusal | null;
  undo(): void;
  redo(): void;
  /**
   * Gives figures other values; null gives one back its own. Values that are the catalogue's own and ids that nobody has
   * are left out. With the same `gesture` in a row they become one step of undo.
   */
  setFigures(values: Readonly<Record<string, number | null>>, gesture?: string): void;
  /** Gives all figures their own values back. */
  resetFigures(): void;
  /**
   * Puts another topology in place and begins a new run; can be undone, except the very first. Without `parameters` the
   * changed figures stay as they are, as far as the new topology knows them.
   */
  open(topology: Topology, running?: readonly NodeId[], parameters?: Values): void;
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

  edit(edit, gesture) {
    const { topology: before, parameters, history, change } = get();
    const applied = apply(before, edit);
    if (!applied.ok) return applied.refusal;
    if (applied.topology === before) return null;
    const name = nameEdit(before, edit);
    const figures = { parametersBefore: parameters, parametersAfter: parameters };
    const step = { before, after: applied.topology, ...figures, edit, name, gesture, opened: null };
    const remembered = remember(history, step);
    markUsed(applied.topology);
    const serial = change.serial + 1;
    set({
      topology: applied.topology,
      history: remembered.history,
      change: { type: 'edited', serial, running: change.running, fresh: false, coalesced: remembered.coalesced },
      lastEdit: { edit, name, serial, how: 'done' },
      ...namesOf(remembered.history),
    });
    return null;
  },

  undo() {
    const moved = back(get().history);
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
    const moved = forth(get().history);
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

  setFigures(values, gesture) {
    const { topology, parameters, history, change } = get();
    const step = figureStep(topology, parameters, values, gesture);
    if (!step) return;
    const remembered = remember(history, step);
    const serial = change.serial + 1;
    set({
      parameters: step.parametersAfter,
      history: remembered.history,
      change: { type: 'edited', serial, running: change.running, fresh: false, coalesced: remembered.coalesced },
      lastEdit: { edit: step.edit, name: step.name, serial, how: 'done' },
      ...namesOf(remembered.history),
    });
  },

  resetFigures() {
    get().setFigures(Object.fromEntries(Object.keys(get().parameters).map((id) => [id, null])));
  },

  open(topology, running = [], figures) {
    const { topology: before, parameters, history, change } = get();
    const serial = change.serial + 1;
    const after = knownFigures(topology, figures ?? parameters);
    markUsed(topology);
    const edit: Edit = { type: 'replace', topology, reason: 'open' };
    const first = change.serial === 0;
    const opened = { runningBefore: change.running, runningAfter: running };
    const changed = { parametersBefore: parameters, parametersAfter: after };
    const step = {
      before,
      after: topology,
      ...changed,
      edit,
      name: nameEdit(before, edit),
      gesture: undefined,
      opened,
    };
    const remembered = first ? history : remember(history, step).history;
    set({
      topology,
      parameters: after,
      history: remembered,
      change: { type: 'opened', serial, running, fresh: true, coalesced: false },
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
