// One chart on the page: its head, its drawing, and a button that opens the full view with the table. In the narrow form
// the figure itself is the button and the drawing waits behind it.
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../locales/text.ts';
import { useAsked } from '../store/asked.ts';
import { useLab } from '../store/lab.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './charts.module.css';
import { ALONE_HERTZ, DrawingRate } from './sampled.ts';

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
  /** The same in full, with all rows and the table. */
  readonly full: ReactNode;
}

export function Panel({ form, name, chart, about, figure, facts, change, hosts, drawing, action, full }: PanelProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  // Where a figure comes from is answered on the page, so the window over it makes way.
  useEffect(() => useAsked.subscribe(({ figure }) => figure !== null && setOpen(false)), []);
  useEffect(() => useLab.subscribe((lab) => lab.open && setOpen(false)), []);
  const beside = (
    <div className={styles.facts}>
      <p>{facts}</p>
      <p>{change}</p>
    </div>
  );
  const dialog = (
    <Dialog open={open} title={name} closeLabel={text('ui.close')} size="wide" onClose={() => setOpen(false)}>
      <DrawingRate value={ALONE_HERTZ}>
        <div className={styles.sheet}>
          <div className={styles.headline}>
            {figure}
            {beside}
            {action}
          </div>
          {hosts?.(true)}
          <p className={styles.aboutFull}>{about}</p>
          <div className={styles.full}>{full}</div>
        </div>
      </DrawingRate>
    </Dialog>
  );
  if (form === 'figure') {
    return (
      <section className={styles.compact} aria-label={name} data-chart={chart}>
        <h2 className={styles.name}>
          <button type="button" className={styles.opener} onClick={() => setOpen(true)}>
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
          tone="quiet"
          className={styles.table}
          aria-label={text('charts.open.label', { chart: name })}
          onClick={() => setOpen(true)}
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
