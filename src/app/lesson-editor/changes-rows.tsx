// Edits and incidents with their times: a timeline, a solution, what happens in a trial.
import type { TimedChange } from '../../lessons/lesson.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './lesson-editor.module.css';
import { patched, replaced, without } from './patch.ts';
import { Rows } from './rows.tsx';

export interface ChangesRowsProps {
  readonly changes: readonly TimedChange[];
  onChange(changes: readonly TimedChange[]): void;
}

export function ChangesRows({ changes, onChange }: ChangesRowsProps) {
  const text = useEditorText();
  return (
    <>
      <p className={styles.note}>{text('changes.note')}</p>
      <Rows
        items={changes}
        add={text('changes.add')}
        nameOf={({ at, do: words }) => `${at} ${words}`}
        onAdd={() => onChange([...changes, { at: changes.at(-1)?.at ?? '1s', do: '' }])}
        onRemove={(at) => onChange(without(changes, at))}
        form={(change, at) => (
          <div className={styles.change}>
            <TextField
              label={text('changes.at')}
              value={change.at}
              onChange={(when) => onChange(replaced(changes, at, patched(change, { at: when })))}
            />
            <TextField
              label={text('changes.do')}
              value={change.do}
              onChange={(words) => onChange(replaced(changes, at, patched(change, { do: words })))}
            />
          </div>
        )}
      />
    </>
  );
}
