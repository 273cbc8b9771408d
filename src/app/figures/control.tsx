// A slider over the range of a figure and a field beside it: what is chosen holds from the beginning of the run.
import { useEffect, useState } from 'react';
import type { ParameterRecord } from '../../catalog/parameter.ts';
import { useFiguresText } from '../../locales/figures.ts';
import { useFormat } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { setFigures } from '../../store/figures.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Slider } from '../../ui/slider.tsx';
import { Switch } from '../../ui/switch.tsx';
import { gestureOf } from '../inspector/gesture.ts';
import { amount, asKnown, fieldUnit, meant, shown } from './amount.ts';
import styles from './figures.module.css';
import { fieldStep, isSwitch, placeOf, STEPS, valueAt } from './scale.ts';
import { tryValue } from './trial.ts';

export interface ControlProps {
  readonly id: string;
  readonly record: ParameterRecord;
  readonly value: number;
}

export function Control({ id, record, value }: ControlProps) {
  const text = useFiguresText();
  const format = useFormat();
  // Where the hand has got to; the run follows as quickly as it can.
  const [wanted, setWanted] = useState<number | null>(null);
  const readOnly = useDocument((state) => state.readOnly);
  const at = wanted ?? value;
  const words = (of: number) => amount(text, format, asKnown(record, of), record.unit);
  const choose = (next: number) => {
    setWanted(next);
    tryValue(id, next, gestureOf(`figure ${id}`));
  };
  useEffect(() => {
    if (wanted === value) setWanted(null);
  }, [wanted, value]);
  if (record.low === record.high || readOnly) return null;
  const step = fieldStep(record);
  return (
    <div className={styles.control} data-control="figures">
      {isSwitch(record) ? (
        <Switch label={text('record.try')} checked={value === 1} onChange={(on) => choose(on ? 1 : 0)} />
      ) : (
        <>
          <div className={styles.line}>
            <Slider
              label={text('record.try')}
              value={Math.round(placeOf(record, at) * STEPS)}
              min={0}
              max={STEPS}
              valueText={words(at)}
              valueShown={false}
              onChange={(place) => choose(valueAt(record, place / STEPS))}
            />
            <div className={styles.ends} aria-hidden="true">
              <span>{words(record.low)}</span>
              <span className={styles.usual} style={{ insetInlineStart: `${placeOf(record, record.value) * 100}%` }} />
              <span>{words(record.high)}</span>
            </div>
          </div>
          <NumberField
            inline
            label={text('record.typed')}
            unit={fieldUnit(text, record.unit)}
            value={shown(asKnown(record, at), record.unit)}
            min={shown(record.low, record.unit)}
            max={shown(record.high, record.unit)}
            step={record.unit === 'share' ? step * 100 : step}
            onChange={(typed) => typed !== null && choose(meant(typed, record.unit))}
          />
        </>
      )}
      <Button
        disabled={value === record.value}
        onClick={() => {
          setWanted(null);
          setFigures({ [id]: null });
        }}
      >
        {text('record.back', { value: words(record.value) })}
      </Button>
    </div>
  );
}
