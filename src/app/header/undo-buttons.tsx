// Undo and redo, each with the name of what it would take back or make again.
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { IconButton } from '../../ui/button.tsx';
import { useEditWords } from '../edit-words.ts';
import styles from './header.module.css';

export function UndoButtons() {
  const text = useText();
  const words = useEditWords();
  const undoName = useDocument((state) => state.undoName);
  const redoName = useDocument((state) => state.redoName);
  const { undo, redo } = useDocument.getState();
  return (
    <>
      <IconButton
        label={undoName ? text('app.undo.named', { edit: words(undoName) }) : text('app.undo.nothing')}
        className={styles.turn}
        data-control="undo"
        aria-disabled={!undoName}
        onClick={undo}
      >
        <Turn />
      </IconButton>
      <IconButton
        label={redoName ? text('app.redo.named', { edit: words(redoName) }) : text('app.redo.nothing')}
        className={styles.turn}
        data-control="undo"
        aria-disabled={!redoName}
        onClick={redo}
      >
        <Turn mirrored />
      </IconButton>
    </>
  );
}

function Turn({ mirrored = false }: { readonly mirrored?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g transform={mirrored ? 'matrix(-1 0 0 1 16 0)' : undefined} fill="none" stroke="currentColor" strokeWidth="1.6">
        <path d="M6 2.5 2.5 6 6 9.5M2.5 6h7a3.7 3.7 0 0 1 0 7.5H6" />
      </g>
    </svg>
  );
}
