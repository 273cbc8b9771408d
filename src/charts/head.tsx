// What the heads of all charts share: one figure with its unit, and what the last edit changed about it. Figures
// are as wide as the longest value they can show, so nothing beside them moves when they change.
import { createContext, useContext } from 'react';
import { useText } from '../locales/text.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import { useAsked } from '../store/asked.ts';
import { useDocument } from '../store/document.ts';
import { usePlayback } from '../store/playback.ts';
import { Button } from '../ui/button.tsx';
import { FigureButton } from '../ui/figure-button.tsx';
import { causeOf } from './cause.ts';
import styles from './charts.module.css';

export interface FigureProps {
  readonly value: string;
  /** The longest value that may come: what stands after number and unit keeps its place for it. */
  readonly widest: string;
  readonly unit: string;
  /** What is asked about when the figure is pressed; null where there is none. */
  readonly asks: SeenFigure | null;
}

/** Whether a chart is in its full view, where the way to formula and sources is said in words. */
export const InFull = createContext(false);

export function Figure({ value, widest, unit, asks }: FigureProps) {
  const text = useText();
  const full = useContext(InFull);
  const spare = widest.length - value.length;
  return (
    <p className={styles.figure}>
      <span className={styles.number}>
        {asks ? (
          <FigureButton value={value} label={text('charts.origin')} onPress={() => useAsked.getState().ask(asks)} />
        ) : (
          value
        )}
      </span>{' '}
      <span className={styles.unit}>{unit}</span>
      {full && asks ? (
        <Button tone="quiet" className={styles.sources} onClick={() => useAsked.getState().ask(asks)}>
          {text('charts.sources')}
        </Button>
      ) : null}
      {spare > 0 ? (
        <span className={`${styles.number} ${styles.spare}`} style={{ '--spare': spare }} aria-hidden="true" />
      ) : null}
    </p>
  );
}

/** Who or what the last change of the run is put down to, in words; null before anything was done. */
function useCause(): string | null {
  const text = useText();
  const edit = useDocument((state) => state.lastEdit?.name ?? null);
  const how = useDocument((state) => state.lastEdit?.how ?? 'done');
  const removed = edit?.code === 'remove';
  const recording = usePlayback((state) => state.recording);
  const cause = causeOf(edit, recording);
  if (!cause) return null;
  if (cause.type === 'incident') return text(`time.incident.${cause.incident}`);
  const name = cause.type === 'node' ? cause.name : text(`charts.cause.${cause.type}`);
  if (how !== 'done') return text(`charts.cause.${how}`, { name });
  return removed ? text('charts.cause.removed', { name }) : name;
}

/** `+312 MiB since web-2`; `difference` null says that nothing changed, and nothing is said before the first edit. */
export function Change({ difference }: { readonly difference: string | null }) {
  const text = useText();
  const cause = useCause();
  const known = usePlayback((state) => state.baseline !== null);
  if (!known || cause === null) return null;
  if (difference === null) return <>{text('charts.sinceNothing', { cause })}</>;
  const [before = '', after = ''] = text('charts.since', { difference: '\u0000', cause }).split('\u0000');
  return (
    <>
      {before}
      <bdi className={styles.difference}>{difference}</bdi>
      {after}
    </>
  );
}
