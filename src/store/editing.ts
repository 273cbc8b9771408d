// Changing the document: one edit at a time, under all rules, remembered for undo. Comes with the hands, after the first
// sight; what is shown, and going back and forth in it, is in document.ts.
import type { Edit } from '../topology/edit.ts';
import { apply, nameEdit } from '../topology/edit.ts';
import type { Refusal } from '../topology/placement.ts';
import { record, useDocument } from './document.ts';

/**
 * Applies one edit; null means done, otherwise nothing changed and the refusal says why. Edits with the same `gesture` in a
 * row become one step of undo.
 */
export function editDocument(edit: Edit, gesture?: string): Refusal | null {
  const { topology: before, parameters } = useDocument.getState();
  const applied = apply(before, edit);
  if (!applied.ok) return applied.refusal;
  if (applied.topology === before) return null;
  const figures = { parametersBefore: parameters, parametersAfter: parameters };
  record({ before, after: applied.topology, ...figures, edit, name: nameEdit(before, edit), gesture, opened: null });
  return null;
}
