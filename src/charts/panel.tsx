// One chart on the page: its head, its drawing, and a button that opens the full view with the table. In the narrow form
// the figure itself is the button and the drawing waits behind it.
import type { ReactNode } from 'react';
import { useText } from '../locales/text.ts';
import { useFullView } from '../store/full-view.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './charts.module.css';
import { FullView, FullViewInTalk, useFocusBack, useFullViewOf } from './full-view.tsx';

/** How a chart appears: with its drawing, or as a figure that opens it. */
export interface ChartProps {
  readonly form: 'drawn' | 'figure';
}

export interface PanelProps extends ChartProps {
  readonly name: string;
  /** Which chart it is, for whoever points at it. */
  readonly chart: string;
  /** These four follow every frame by themselves: what the figure is out of, the figure, what else is to be said of it,
   * and what the last edit changed. */
  readonly about: ReactNode;
  readonly figure: ReactNode;
  readonly facts?: ReactNode;
  readonly change: ReactNode;
  /** The figure host by host, where there are several: beside the drawing, and all of them in full. */
  readonly hosts?: (all: boolean) => ReactNode;
  readonly drawing: ReactNode;
  /** What else can be done from the head, before the button that opens the full view. */
  readonly action?: ReactNode;
  /** The drawing in full view, with all rows; `fills`: it takes the height that is left. */
  large(fills: boolean): ReactNode;
  /** What it shows as tables, under the drawing in full view. */
  readonly tables: ReactNode;
}

export function Panel({
  form,
  name,
  chart,
  about,
  figure,
  facts,
  change,
  hosts,
  drawing,
  action,
  ...full
}: PanelProps) {
  const text = useText();
  const seen = useFullViewOf(chart);
  const open = useFullView((state) => state.open);
  const opener = useFocusBack(chart);
  const beside = (
    <div className={styles.facts}>
      <p>{facts}</p>
      <p>{change}</p>
    </div>
  );
  const inFull = {
    ...full,
    name,
    chart,
    about,
    hosts: hosts?.(true),
    headline: (
      <>
        {figure}
        {beside}
        {action}
      </>
    ),
  };
  if (seen === 'talk') return <FullViewInTalk {...inFull} />;
  const dialog = <FullView {...inFull} />;
  if (form === 'figure') {
    return (
      <section className={styles.compact} aria-label={name} data-chart={chart}>
        <h2 className={styles.name}>
          <button ref={opener} type="button" className={styles.opener} onClick={() => open(chart)}>
            {name}
            <VisuallyHidden>{text('charts.open.label', { chart: name })}</VisuallyHidden>
          </button>
        </h2>
        <div className={styles.compactLine}>
          {figure}
          <div className={styles.facts}>
            <p className={styles.outOf}>{about}</p>
            <p>{change}</p>
          </div>
        </div>
        {hosts?.(false)}
        {dialog}
      </section>
    );
  }
  return (
    <section className={styles.panel} aria-label={name} data-chart={chart}>
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.about}>{about}</span>
        {action}
        <Button
          ref={opener}
          tone="quiet"
          className={styles.table}
          aria-label={text('charts.open.label', { chart: name })}
          onClick={() => open(chart)}
        >
          {text('charts.open.button')}
        </Button>
      </header>
      <div className={styles.headline}>
        {figure}
        {beside}
        {hosts?.(false)}
      </div>
      {drawing}
      {dialog}
    </section>
  );
}
