// A chart in full view: a window over the page, or, in a talk, in the place of the stage, where keys go on to the next scene as ever
// and the clock below is still seen. There the drawing has all the height there is, and its tables stand under it.
import {
  type ComponentType,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { useText } from '../locales/text.ts';
import { useAsked } from '../store/asked.ts';
import { useFullView } from '../store/full-view.ts';
import { useLab } from '../store/lab.ts';
import { useView } from '../store/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './charts.module.css';
import fullStyles from './full-view.module.css';
import { InFull } from './head.tsx';
import { ALONE_HERTZ, DrawingRate } from './sampled.ts';

/** What the page around a chart can do with it; each knows the chart by its name. */
export interface ChartTools {
  /** Saves it, at the foot of its full view. */
  readonly Saving: ComponentType<{ readonly chart: string }>;
  /** Makes a scene of a talk of the page with this chart in full view. */
  readonly Capture: ComponentType<{ readonly chart: string; readonly at: 'head' | 'foot' }>;
}

export const ChartTools = createContext<ChartTools | null>(null);

export interface FullViewProps {
  readonly name: string;
  readonly chart: string;
  readonly about: ReactNode;
  /** The figure, what is to be said of it, and what can be done from the head. */
  readonly headline: ReactNode;
  readonly hosts: ReactNode;
  /** `fills`: the drawing takes the height that is left. */
  large(fills: boolean): ReactNode;
  readonly tables: ReactNode;
}

export function FullView(props: FullViewProps) {
  const { name, chart, about, headline, hosts, large, tables } = props;
  const text = useText();
  const tools = useContext(ChartTools);
  const open = useFullView((state) => state.chart === chart);
  // A window tells that it is closed when another chart may be open already.
  const close = (): void => {
    if (useFullView.getState().chart === chart) useFullView.getState().close();
  };
  return (
    <Dialog open={open} title={name} closeLabel={text('ui.close')} size="wide" onClose={close}>
      <DrawingRate value={ALONE_HERTZ}>
        <InFull value={true}>
          <div className={styles.sheet}>
            {tools ? <tools.Capture chart={chart} at="head" /> : null}
            <div className={styles.headline}>{headline}</div>
            {hosts}
            <p className={styles.aboutFull}>{about}</p>
            <div className={styles.full}>
              {large(false)}
              {tables}
            </div>
            {tools ? <tools.Saving chart={chart} /> : null}
            {tools ? <tools.Capture chart={chart} at="foot" /> : null}
          </div>
        </InFull>
      </DrawingRate>
    </Dialog>
  );
}

/** The same in a talk. */
export function FullViewInTalk({ name, chart, about, headline, hosts, large, tables }: FullViewProps) {
  const text = useText();
  const close = useFullView((state) => state.close);
  const back = useRef<HTMLButtonElement>(null);
  // What opened it is gone. Keys of a talk are nobody's while a scene has opened it.
  useEffect(() => {
    if (useFullView.getState().byHand) back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <DrawingRate value={ALONE_HERTZ}>
      <InFull value={true}>
        <section
          className={fullStyles.whole}
          aria-label={name}
          data-chart={chart}
          data-full=""
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            close();
          }}
        >
          <div className={fullStyles.screen}>
            <header className={styles.head}>
              <h2 className={styles.name}>{name}</h2>
              <span className={styles.about}>{about}</span>
              <Button ref={back} tone="quiet" className={styles.table} onClick={close}>
                {text('charts.open.back')}
              </Button>
            </header>
            <div className={styles.headline}>{headline}</div>
            {hosts}
            <div className={fullStyles.drawing}>{large(true)}</div>
          </div>
          <div className={styles.full}>{tables}</div>
        </section>
      </InFull>
    </DrawingRate>
  );
}

/** What opens a full view takes the focus back when that is closed; a window over the page sees to that by itself. */
export function useFocusBack(chart: string): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const left = useFullView((state) => state.left === chart);
  useEffect(() => {
    if (left && useView.getState().presenting) opener.current?.focus({ preventScroll: true });
  }, [left]);
  return opener;
}

/** How a chart's full view is to be seen; null while it is not open. */
export function useFullViewOf(chart: string): 'window' | 'talk' | null {
  const open = useFullView((state) => state.chart === chart);
  const presenting = useView((state) => state.presenting);
  // Where a figure comes from, and the lab, are on the page, so what lies over it makes way.
  useEffect(() => {
    if (!open) return;
    const { close } = useFullView.getState();
    const stops = [
      useAsked.subscribe(({ figure }) => figure !== null && close()),
      useLab.subscribe((lab) => lab.open && close()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [open]);
  if (!open) return null;
  return presenting ? 'talk' : 'window';
}
