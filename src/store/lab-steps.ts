// Choices in the isolation lab as steps of undo: which flaw is replayed, where an attack starts, which walls are supposed to fall.
// Nothing of the document or of the run changes by them. Opening and closing the panel alone is no step, as with any window.
import type { NodeId } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { record, useDocument } from './document.ts';
import type { LabStepCode, StepName } from './history.ts';
import { type LabChoice, useLab } from './lab.ts';

/** Takes what is chosen, as a step of this name; nothing where all is as it was. */
export function chooseInLab(choice: Partial<LabChoice>, code: LabStepCode, params: StepName['params'] = {}): void {
  const labBefore = choiceNow();
  const labAfter = { ...labBefore, ...choice };
  if (JSON.stringify(labAfter) === JSON.stringify(labBefore)) return;
  useLab.getState().put(labAfter);
  const { topology, parameters } = useDocument.getState();
  record({
    before: topology,
    after: topology,
    parametersBefore: parameters,
    parametersAfter: parameters,
    edit: { type: 'lab', labBefore, labAfter },
    name: { code, params },
    gesture: undefined,
    opened: null,
  });
}

/** Has the attack start somewhere, with all walls standing. */
export function chooseAttacker(attacker: NodeId, choice: Partial<LabChoice> = {}): void {
  const name = find(useDocument.getState().topology, attacker)?.name ?? attacker;
  chooseInLab({ fallen: 0, ...choice, attacker }, 'lab-attacker', { name });
}

/** Opens the lab at one of its views; with somebody to be the attacker that is a choice, without it is not. */
export function openLab(view: LabChoice['view'], attacker: NodeId | null = null): void {
  const { attacker: present } = useLab.getState();
  if (attacker !== null && attacker !== present) chooseAttacker(attacker, { open: true, view });
  else useLab.getState().put({ open: true, view, fallen: 0 });
}

/** Has the lab follow undo and redo from now on; returns the way to stop. */
export function followLab(): () => void {
  let seen = useDocument.getState().change.serial;
  return useDocument.subscribe(({ change, lastEdit }) => {
    if (change.serial === seen) return;
    seen = change.serial;
    if (lastEdit?.edit.type !== 'lab' || lastEdit.serial !== change.serial || lastEdit.how === 'done') return;
    useLab.getState().put(lastEdit.how === 'undone' ? lastEdit.edit.labBefore : lastEdit.edit.labAfter);
  });
}

function choiceNow(): LabChoice {
  const { open, flaw, attacker, view, fallen } = useLab.getState();
  return { open, flaw, attacker, view, fallen };
}
