// A measure, whom it is of, and between what it has to lie.
import type { Bound } from '../../lessons/goal.ts';
import { MEASURE_NAMES, type Measure, unitOf } from '../../lessons/measure.ts';
import type { Who } from '../../lessons/who.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './lesson-editor.module.css';
import { patched } from './patch.ts';

const PICKS = ['everything', 'id', 'image', 'kind', 'tenant', 'workload', 'within', 'application'] as const;
type Pick = (typeof PICKS)[number];
/** Beyond what anything here measures. */
const MOST = 1e9;

export interface MeasureFieldsProps<Of extends Measure> {
  readonly measure: Of;
  onChange(measure: Of): void;
}

export function MeasureFields<Of extends Measure>({ measure, onChange }: MeasureFieldsProps<Of>) {
  const text = useEditorText();
  const { of = {} } = measure;
  const keys = Object.keys(of) as readonly (keyof Who)[];
  const pick: Pick | 'several' = keys.length > 1 ? 'several' : (keys[0] ?? 'everything');
  const change = (patch: Partial<Measure>): void => onChange({ ...measure, ...patch });
  const pickOther = (next: Pick): void => {
    const value = typeof of[keys[0] ?? 'id'] === 'string' ? String(of[keys[0] ?? 'id']) : '';
    if (next === 'everything') onChange(patched<Measure>(measure, { of: undefined }) as Of);
    else change({ of: next === 'application' ? { application: true } : { [next]: value || text('measure.id') } });
  };
  const named = (name: (typeof MEASURE_NAMES)[number]): string => {
    const key = `measures.${name}`;
    return text.has(key) ? text(key) : name;
  };
  return (
    <div className={styles.measure}>
      <Select
        label={text('measure.label')}
        value={measure.measure}
        options={MEASURE_NAMES.map((value) => ({ value, label: named(value) }))}
        onChange={(value) => change({ measure: value })}
      />
      <Select
        label={text('measure.of')}
        value={pick}
        options={[
          ...PICKS.map((value) => ({ value, label: text(`measure.${value}`) })),
          ...(pick === 'several' ? [{ value: 'several' as const, label: text('measure.several') }] : []),
        ]}
        onChange={(value) => value !== 'several' && pickOther(value)}
      />
      {pick === 'everything' || pick === 'application' || pick === 'several' ? null : (
        <TextField
          label={text('measure.value')}
          value={String(of[pick] ?? '')}
          onChange={(value) => change({ of: { [pick]: value } })}
        />
      )}
    </div>
  );
}

export function BoundFields<Of extends Bound>({ measure, onChange }: MeasureFieldsProps<Of>) {
  const text = useEditorText();
  const unit = text(`measure.unit.${unitOf(measure)}`);
  const bound = (which: 'atLeast' | 'atMost') => (
    <NumberField
      label={text(`measure.${which}`)}
      unit={unit}
      empty={text('measure.none')}
      value={measure[which] ?? null}
      min={-MOST}
      max={MOST}
      step={0.001}
      onChange={(value) => onChange(patched<Bound>(measure, { [which]: value ?? undefined }) as Of)}
    />
  );
  return (
    <>
      <MeasureFields measure={measure} onChange={onChange} />
      <div className={styles.bounds}>
        {bound('atLeast')}
        {bound('atMost')}
      </div>
    </>
  );
}
