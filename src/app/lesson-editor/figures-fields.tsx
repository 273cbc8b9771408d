// The figures that the words of a step name in braces.
import type { Measure } from '../../lessons/measure.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './lesson-editor.module.css';
import { MeasureFields } from './measure-fields.tsx';
import { freshId, replaced, without } from './patch.ts';
import { Rows } from './rows.tsx';

type Figures = Readonly<Record<string, Measure>>;

export interface FiguresFieldsProps {
  readonly figures: Figures | undefined;
  onChange(figures: Figures | undefined): void;
}

export function FiguresFields({ figures = {}, onChange }: FiguresFieldsProps) {
  const text = useEditorText();
  const all = Object.entries(figures);
  const put = (entries: readonly (readonly [string, Measure])[]): void =>
    onChange(entries.length > 0 ? Object.fromEntries(entries) : undefined);
  const names = all.map(([name]) => name);
  return (
    <>
      <p className={styles.note}>{text('figures.note', { braces: '{name}' })}</p>
      <Rows
        items={all}
        add={text('figures.add')}
        nameOf={([name]) => name}
        onAdd={() => put([...all, [freshId(names, 'figure').replace('-', ''), { measure: 'ready' }]])}
        onRemove={(at) => put(without(all, at))}
        form={([name, measure], at) => (
          <>
            <TextField
              label={text('figures.name')}
              value={name}
              onChange={(next) => put(replaced(all, at, [next, measure]))}
            />
            <MeasureFields measure={measure} onChange={(next) => put(replaced(all, at, [name, next]))} />
          </>
        )}
      />
    </>
  );
}
