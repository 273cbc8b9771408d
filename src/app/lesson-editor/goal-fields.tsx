// What has to be so for a step to be done: a list of bounds that all have to hold. What is joined otherwise only the text shows.
import type { Bound, Goal } from '../../lessons/goal.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import styles from './lesson-editor.module.css';
import { BoundFields } from './measure-fields.tsx';
import { replaced, without } from './patch.ts';
import { Rows } from './rows.tsx';

export interface GoalFieldsProps {
  readonly goal: Goal | undefined;
  onChange(goal: Goal | undefined): void;
}

export function GoalFields({ goal, onChange }: GoalFieldsProps) {
  const text = useEditorText();
  const bounds = boundsOf(goal);
  if (!bounds) return <p className={styles.note}>{text('goals.complex')}</p>;
  const put = (all: readonly Bound[]): void => {
    const [only] = all;
    onChange(all.length > 1 ? { all } : only);
  };
  return (
    <>
      <p className={styles.note}>{text(bounds.length === 0 ? 'goals.none' : 'goals.all')}</p>
      <Rows
        items={bounds}
        add={text('goals.add')}
        nameOf={({ measure }) => measure}
        onAdd={() => put([...bounds, { measure: 'ready', atLeast: 1 }])}
        onRemove={(at) => put(without(bounds, at))}
        form={(bound, at) => <BoundFields measure={bound} onChange={(next) => put(replaced(bounds, at, next))} />}
      />
    </>
  );
}

/** The bounds of a goal that is nothing but bounds; null for any other. */
export function boundsOf(goal: Goal | undefined): readonly Bound[] | null {
  if (!goal) return [];
  if ('measure' in goal) return [goal];
  if (!('all' in goal)) return null;
  return goal.all.every((one): one is Bound => 'measure' in one) ? goal.all : null;
}
