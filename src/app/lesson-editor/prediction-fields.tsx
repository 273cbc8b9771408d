// What the reader is to expect before a step is played: none, a choice, a place on a scale, or a curve.
import type { FilePrediction } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './lesson-editor.module.css';
import { MeasureFields } from './measure-fields.tsx';
import { newPrediction } from './new-lesson.ts';
import { freshId, listIn, numbersIn, patched, replaced, without } from './patch.ts';
import { Rows } from './rows.tsx';

type Of<Kind extends FilePrediction['kind']> = Extract<FilePrediction, { readonly kind: Kind }>;
const KINDS = ['none', 'choice', 'slider', 'curve'] as const;
const MOST = 1e9;

export interface PredictionFieldsProps {
  readonly prediction: FilePrediction | undefined;
  /** Those that can be had here. */
  readonly kinds?: readonly (typeof KINDS)[number][];
  onChange(prediction: FilePrediction | undefined): void;
}

export function PredictionFields({ prediction, kinds = KINDS, onChange }: PredictionFieldsProps) {
  const text = useEditorText();
  const words = { asks: text('prediction.asks'), none: text('look.none'), some: text('measure.atLeast') };
  return (
    <>
      <Select
        label={text('prediction.kind')}
        value={prediction?.kind ?? 'none'}
        options={kinds.map((value) => ({ value, label: text(`prediction.kinds.${value}`) }))}
        onChange={(kind) => onChange(kind === 'none' ? undefined : newPrediction(kind, prediction, words))}
      />
      {prediction ? (
        <>
          <TextField
            label={text('prediction.asks')}
            value={prediction.asks}
            onChange={(asks) => onChange({ ...prediction, asks })}
          />
          <MeasureFields measure={prediction.measure} onChange={(measure) => onChange({ ...prediction, measure })} />
          <KindFields prediction={prediction} onChange={onChange} />
          <TextArea
            label={text('prediction.because')}
            value={prediction.because ?? ''}
            onChange={(because) => onChange(patched(prediction, { because: because || undefined }))}
          />
        </>
      ) : null}
    </>
  );
}

interface KindProps<Kind extends FilePrediction['kind']> {
  readonly prediction: Of<Kind>;
  onChange(prediction: FilePrediction): void;
}

function KindFields({ prediction, onChange }: KindProps<FilePrediction['kind']>) {
  if (prediction.kind === 'choice') return <ChoiceFields prediction={prediction} onChange={onChange} />;
  if (prediction.kind === 'slider') return <SliderFields prediction={prediction} onChange={onChange} />;
  return <CurveFields prediction={prediction} onChange={onChange} />;
}

function ChoiceFields({ prediction, onChange }: KindProps<'choice'>) {
  const text = useEditorText();
  const { choices } = prediction;
  const put = (next: typeof choices): void => onChange({ ...prediction, choices: next });
  const ids = choices.map(({ id }) => id);
  return (
    <Rows
      items={choices}
      least={2}
      most={12}
      add={text('prediction.add')}
      nameOf={({ says }) => says}
      onAdd={() => put([...choices, { id: freshId(ids, 'choice'), says: text('prediction.says') }])}
      onRemove={(at) => put(without(choices, at))}
      form={(choice, at) => (
        <>
          <TextField
            label={text('prediction.says')}
            value={choice.says}
            onChange={(says) => put(replaced(choices, at, { ...choice, says }))}
          />
          <div className={styles.bounds}>
            {(['atLeast', 'atMost'] as const).map((which) => (
              <NumberField
                key={which}
                label={text(`measure.${which}`)}
                empty={text('measure.none')}
                value={choice[which] ?? null}
                min={-MOST}
                max={MOST}
                step={0.001}
                onChange={(value) => put(replaced(choices, at, patched(choice, { [which]: value ?? undefined })))}
              />
            ))}
          </div>
        </>
      )}
    />
  );
}

function SliderFields({ prediction, onChange }: KindProps<'slider'>) {
  const text = useEditorText();
  const { stops, start } = prediction;
  return (
    <div className={styles.pair}>
      <TextField
        label={text('prediction.stops')}
        note={text('prediction.stopsNote')}
        value={stops.join(', ')}
        onChange={(written) => onChange({ ...prediction, stops: numbersIn(written) })}
      />
      <NumberField
        label={text('prediction.start')}
        value={start + 1}
        min={1}
        max={Math.max(1, stops.length)}
        onChange={(at) => at !== null && onChange({ ...prediction, start: at - 1 })}
      />
    </div>
  );
}

function CurveFields({ prediction, onChange }: KindProps<'curve'>) {
  const text = useEditorText();
  const { along } = prediction;
  const change = (patch: Partial<Of<'curve'>>): void => onChange({ ...prediction, ...patch });
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={text('prediction.along')}
          value={along.kind}
          options={(['time', 'value'] as const).map((value) => ({ value, label: text(`prediction.${value}`) }))}
          onChange={(kind) =>
            change({
              along:
                kind === 'time'
                  ? { kind, at: ['1s', '3s', '5s'] }
                  : { kind, values: [1, 2, 4], change: 'scale web {x}' },
            })
          }
        />
        <TextField
          label={text('prediction.points')}
          note={text(along.kind === 'time' ? 'prediction.pointsTime' : 'prediction.pointsValue')}
          value={(along.kind === 'time' ? along.at : along.values).join(', ')}
          onChange={(points) =>
            change({
              along: along.kind === 'time' ? { ...along, at: listIn(points) } : { ...along, values: numbersIn(points) },
            })
          }
        />
      </div>
      {along.kind === 'value' ? (
        <TextField
          label={text('prediction.change')}
          note={text('prediction.changeNote', { x: '{x}' })}
          value={along.change}
          onChange={(words) => change({ along: { ...along, change: words } })}
        />
      ) : null}
      <div className={styles.four}>
        {(
          [
            ['least', 'least'],
            ['most', 'most'],
            ['step', 'step'],
            ['start', 'begin'],
          ] as const
        ).map(([key, label]) => (
          <NumberField
            key={key}
            label={text(`prediction.${label}`)}
            value={prediction[key]}
            min={-MOST}
            max={MOST}
            step={0.001}
            onChange={(value) => value !== null && change({ [key]: value })}
          />
        ))}
      </div>
    </>
  );
}
