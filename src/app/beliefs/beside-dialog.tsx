// "Simulate my belief": the real run and the run of the mistaken model, drawn beside each other under one clock.
import { useEffect } from 'react';
import { ChartMaterials } from '../../charts/materials.tsx';
import type { Belief } from '../../lessons/belief.ts';
import type { BeliefPair, BeliefSide } from '../../lessons/belief-run.ts';
import { choiceOf } from '../../lessons/prediction.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useFormat } from '../../locales/text.ts';
import type { Film } from '../../simulation/comparison/film.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useComparisonClock } from '../comparison/clock.ts';
import { ClockBar } from '../comparison/clock-bar.tsx';
import { miniatureOf } from '../comparison/miniature.ts';
import { MiniatureView } from '../comparison/miniature-view.tsx';
import { CurvePlot } from '../learn/asked/curve-plot.tsx';
import { useScenario } from '../scenario.ts';
import styles from './beside.module.css';
import { BesideChart } from './beside-chart.tsx';
import { useBelief } from './played.ts';
import { placesOf, valueWords } from './value-words.ts';

export interface BesideDialogProps {
  readonly belief: Belief;
  readonly open: boolean;
  onClose(): void;
}

export function BesideDialog({ belief, open, onClose }: BesideDialogProps) {
  const text = useBeliefsText();
  const reply = useBelief(belief, 'pair', open);
  return (
    <Dialog
      open={open}
      size="wide"
      title={text('believing.beside.title')}
      closeLabel={text('believing.beside.close')}
      onClose={onClose}
    >
      <p className={styles.lead}>
        {text('believing.beside.lead')} <b>{text(`belief.${belief.id}.mistaken` as never)}</b>
      </p>
      {reply?.pair ? (
        <Pair belief={belief} pair={reply.pair} />
      ) : (
        <p role="status">
          {reply?.problem ? text('believing.failed', { problem: reply.problem }) : text('believing.beside.waiting')}
        </p>
      )}
    </Dialog>
  );
}

function Pair({ belief, pair }: { readonly belief: Belief; readonly pair: BeliefPair }) {
  const text = useBeliefsText();
  const { real, mistaken, endMs } = pair;
  useClockOf(pair);
  const tallest = Math.max(...[real, mistaken].map(({ topology }) => miniatureOf(topology).height));
  return (
    <>
      <ChartMaterials />
      <ClockBar />
      <div className={styles.sides}>
        <h3>{text('believing.beside.real')}</h3>
        <h3>{text('believing.beside.mistaken')}</h3>
        {[real, mistaken].map((side, index) => (
          <MiniatureView
            key={index === 0 ? 'real' : 'mistaken'}
            topology={side.topology}
            film={side.film}
            tallest={tallest}
            label={text('believing.beside.drawing', {
              name: text(index === 0 ? 'believing.beside.real' : 'believing.beside.mistaken'),
            })}
          />
        ))}
        {belief.charts.flatMap(({ name, measure }, at) => {
          const curves = [real.curves[at] ?? [], mistaken.curves[at] ?? []];
          const most = Math.max(0, ...curves.flat().map((value) => value ?? 0));
          return curves.map((curve, index) => (
            <BesideChart
              key={`${name} ${index === 0 ? 'real' : 'mistaken'}`}
              name={text(`believing.charts.${name}` as never)}
              measure={measure}
              curve={curve}
              most={most}
              endMs={endMs}
            />
          ));
        })}
      </div>
      <Answers belief={belief} real={real} mistaken={mistaken} />
    </>
  );
}

/** The clock begins at zero and goes, unless the page was asked to stand; it stands again when the window closes. */
function useClockOf({ real, mistaken, endMs }: BeliefPair): void {
  useEffect(() => {
    const clock = useComparisonClock.getState();
    clock.goTo(0);
    clock.lasts(endMs, [readyOf(real.film), readyOf(mistaken.film)]);
    clock.play(useScenario.getState().configuration.autoplay);
    return () => useComparisonClock.getState().goTo(0);
  }, [real, mistaken, endMs]);
}

function readyOf({ nodes }: Film): number | null {
  const ready = nodes.flatMap(({ readyMs }) => readyMs ?? []);
  return ready.length > 0 ? Math.max(...ready) : null;
}

interface AnswersProps {
  readonly belief: Belief;
  readonly real: BeliefSide;
  readonly mistaken: BeliefSide;
}

/** What was asked for, as each of the two has it. */
function Answers({ belief, real, mistaken }: AnswersProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const { id, prediction } = belief;
  const write = valueWords(text, format, prediction.measure);
  const written = (value: number | null | undefined) => {
    if (value === null || value === undefined) return text('believing.noValue');
    const choice = prediction.kind === 'choice' ? choiceOf(prediction, value) : null;
    return choice ? text(`belief.${id}.choices.${choice.id}` as never) : write(value);
  };
  if (prediction.kind === 'curve') {
    return (
      <div className={styles.answers}>
        <h3>{text('believing.beside.answers')}</h3>
        <CurvePlot
          places={placesOf(text, format, belief, prediction)}
          least={prediction.least}
          most={prediction.most}
          axis={text(`belief.${id}.axis` as never)}
          write={write}
          lines={[
            { tone: 'model', label: text('believing.beside.real'), values: real.answer },
            { tone: 'believed', label: text('believing.beside.mistaken'), values: mistaken.answer },
          ]}
          label={text('believing.beside.answers')}
        />
      </div>
    );
  }
  return (
    <div className={styles.sides}>
      {[real, mistaken].map(({ answer }, index) => (
        <p key={index === 0 ? 'real' : 'mistaken'} className={styles.answer}>
          {text('believing.beside.answer', { answer: written(answer[0]) })}
        </p>
      ))}
    </div>
  );
}
