// Yours beside the model's: answers with whose they are, places on a scale, curves as a drawing and as a table.
import { type Answer, alongStops } from '../../../lessons/prediction.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import styles from './asked.module.css';
import type { Offered } from './choice-field.tsx';
import { CurvePlot } from './curve-plot.tsx';
import type { Place } from './places.ts';
import { Ends } from './scale-field.tsx';

/** Whose is whose. */
export interface WhoseWords {
  readonly yours: string;
  readonly model: string;
  readonly both: string;
}

export interface ChoicesOutcomeProps {
  readonly whose: WhoseWords;
  readonly offered: readonly Offered[];
  /** What was said; undefined: nothing. */
  readonly said: string | undefined;
  /** What came; undefined: none of them. */
  readonly came: string | undefined;
}

export function ChoicesOutcome({ whose, offered, said, came }: ChoicesOutcomeProps) {
  return (
    <ul className={styles.answered}>
      {offered.map(({ id, says }) => {
        const yours = id === said;
        const models = id === came;
        return (
          <li key={id} data-model={models ? '' : undefined}>
            <span>{says}</span>
            {yours || models ? <b>{yours && models ? whose.both : yours ? whose.yours : whose.model}</b> : null}
          </li>
        );
      })}
    </ul>
  );
}

export interface ScaleOutcomeProps {
  readonly whose: WhoseWords;
  readonly stops: readonly number[];
  readonly said: number | null;
  /** Null: there was nothing to measure. */
  readonly came: number | null;
  write(value: number): string;
}

export function ScaleOutcome({ whose, stops, said, came, write }: ScaleOutcomeProps) {
  return (
    <div className={styles.scale}>
      <div className={styles.line} dir="ltr" aria-hidden="true">
        {stops.map((stop, index) => (
          <i key={stop} style={{ insetInlineStart: `${(index / (stops.length - 1)) * 100}%` }} />
        ))}
        {said === null ? null : <Mark tone="yours" share={alongStops({ stops }, said)} label={whose.yours} />}
        {came === null ? null : <Mark tone="model" share={alongStops({ stops }, came)} label={whose.model} />}
      </div>
      <Ends stops={stops} write={write} />
    </div>
  );
}

function Mark({ tone, share, label }: { readonly tone: string; readonly share: number; readonly label: string }) {
  // Words lean inwards near the ends, so that they are never cut.
  const lean = share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
  return (
    <span className={styles.mark} data-tone={tone} data-lean={lean} style={{ insetInlineStart: `${share * 100}%` }}>
      <span>{label}</span>
    </span>
  );
}

export interface CurvesOutcomeProps {
  readonly whose: WhoseWords;
  readonly words: { readonly table: string; readonly at: string; readonly nothing: string };
  readonly places: readonly Place[];
  readonly least: number;
  readonly most: number;
  readonly axis: string;
  readonly said: readonly number[] | null;
  readonly came: Answer;
  /** Where they are furthest apart, in a sentence; '' where they are not. */
  readonly apart: string;
  write(value: number): string;
}

export function CurvesOutcome(props: CurvesOutcomeProps) {
  const { whose, words, places, least, most, axis, said, came, apart, write } = props;
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? words.nothing : write(value);
  const rows = places.map(({ long }, index) => ({ long, yours: said?.[index], model: came[index] }));
  type Row = (typeof rows)[number];
  const own = { key: 'yours', header: whose.yours, numeric: true, cell: ({ yours }: Row) => written(yours) };
  return (
    <>
      <CurvePlot
        places={places}
        least={least}
        most={most}
        axis={axis}
        write={write}
        lines={[
          ...(said ? [{ tone: 'yours' as const, label: whose.yours, values: said }] : []),
          { tone: 'model' as const, label: whose.model, values: came },
        ]}
        label={`${whose.both}. ${apart}`}
      />
      {apart === '' ? null : <p>{apart}</p>}
      <Disclosure summary={words.table}>
        <DataTable
          caption={whose.both}
          captionShown={false}
          columns={[
            { key: 'at', header: words.at, cell: ({ long }) => long },
            ...(said ? [own] : []),
            { key: 'model', header: whose.model, numeric: true, cell: ({ model }) => written(model) },
          ]}
          rows={rows}
          rowKey={({ long }) => long}
        />
      </Disclosure>
    </>
  );
}
