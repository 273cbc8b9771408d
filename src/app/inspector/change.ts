// How the inspector changes the document: one edit per change, one step of undo per movement of a slider, and a refusal in
// words when it cannot be.
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { editDocument } from '../../store/editing.ts';
import type { Changes, Edit } from '../../topology/edit.ts';
import type { NodeId } from '../../topology/topology.ts';
import { standingRefusalWords, withPlatform } from '../edit-words.ts';
import { useNotices } from '../notices.ts';
import { gestureOf } from './gesture.ts';

/** Applies an edit; what cannot be is shown. Returns whether it was done. */
export function useEdit(): (edit: Edit, gesture?: string) => boolean {
  const text = useText();
  return (edit, gesture) => {
    const { topology } = useDocument.getState();
    const refusal = editDocument(edit, gesture);
    if (refusal) {
      const platform = edit.type === 'set' ? edit.changes.platform : undefined;
      const wanted = edit.type === 'set' && platform ? withPlatform(topology, platform, edit.node) : topology;
      useNotices.getState().show(standingRefusalWords(text, refusal, wanted));
    }
    return refusal === null;
  };
}

/** Sets properties of one node; `slider` names the control when a whole movement of it is to be one step of undo. */
export function useChange(node: NodeId): (changes: Changes, slider?: string) => boolean {
  const edit = useEdit();
  return (changes, slider) =>
    edit({ type: 'set', node, changes }, slider === undefined ? undefined : gestureOf(`${node} ${slider}`));
}
