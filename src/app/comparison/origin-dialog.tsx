// What a measure is, what it comes to in one deployment, and which figures of the model move it there, with their sources. Found by
// measuring again with each of them at the ends of its range.
import { useEffect, useState } from 'react';
import { recordsOf } from '../../catalog/parameters.ts';
import { PARAMETERS } from '../../catalog/parameters.ts?records';
import { comparisonWords, useComparisonText } from '../../locales/comparison.ts';
import { useProse } from '../../locales/prose.ts';
import { useFormat, useLocale, useText } from '../../locales/text.ts';
import { MEASURES, type MeasureId } from '../../simulation/comparison/measure.ts';
import type { Influenced } from '../../simulation/comparison/origin.ts';
import { type Definitions, NO_DEFINITIONS } from '../../topology/topology.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { openComparison } from '../../worker/comparison-client.ts';
import { SourceOf } from '../figures/source.tsx';
import { useMeasuring } from './measuring.ts';
import { deploymentName } from './names.ts';
import styles from './origin-dialog.module.css';
import { remarkWords } from './remark.ts';
import type { Candidate } from './side.ts';

export interface Asked {
  readonly measure: MeasureId;
  /** Place of the deployment. */
  readonly at: number;
}

export interface OriginDialogProps {
  readonly candidates: readonly Candidate[];
  readonly asked: Asked;
  onAsk(asked: Asked): void;
  onClose(): void;
}

/** Asked for at once: each is measured twice. */
const PORTION = 6;
/** What moves a measure by less than this share of it is not listed. */
const LEAST_SHARE = 0.001;

export function OriginDialog({ candidates, asked, onAsk, onClose }: OriginDialogProps) {
  const text = useComparisonText();
  const words = useText();
  const figures = comparisonWords(useLocale());
  const { measure, at } = asked;
  const candidate = candidates[at];
  const figure = useMeasuring((state) => state.columns[at]?.measures[measure] ?? null);
  const { unit, better } = MEASURES[measure];
  const origin = useOrigin(candidate, measure);
  return (
    <Dialog open title={text(`measures.${measure}.name`)} closeLabel={words('ui.close')} size="wide" onClose={onClose}>
      <div className={styles.body}>
        <p>
          {text(`measures.${measure}.about`)} {sentence(text(`better.${better}`))}
        </p>
        <Select
          label={text('origin.in')}
          inline
          value={String(at)}
          options={candidates.map(({ deployment }, place) => ({
            value: String(place),
            label: deploymentName(text, deployment),
          }))}
          onChange={(place) => onAsk({ measure, at: Number(place) })}
        />
        {figure ? (
          <p className={styles.value}>
            <bdi>{figure.value === null ? remarkWords(text, figure.remark) : figures.figure(figure.value, unit)}</bdi>
            {figure.value !== null && figure.range ? (
              <span className={styles.aside}>
                {text('table.between', {
                  low: figures.figure(figure.range.low, unit),
                  high: figures.figure(figure.range.high, unit),
                })}
              </span>
            ) : null}
            {figure.value !== null && figure.remark ? (
              <span className={styles.aside}>{remarkWords(text, figure.remark)}</span>
            ) : null}
          </p>
        ) : null}
        <h3 className={styles.heading}>{text('origin.title')}</h3>
        <p className={styles.aside} role="status">
          {origin.done < origin.all || origin.all < 0
            ? text('origin.asking', { done: origin.done, all: Math.max(0, origin.all) })
            : text(origin.moving.length > 0 ? 'origin.some' : 'origin.none')}
        </p>
        <ul className={styles.records}>
          {origin.moving.map((one) => (
            <RecordRow
              key={one.id}
              influenced={one}
              measure={measure}
              definitions={candidate?.deployment.topology.definitions ?? NO_DEFINITIONS}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

interface RecordRowProps {
  readonly influenced: Influenced;
  readonly measure: MeasureId;
  /** Of the document: it may bring figures of its own. */
  readonly definitions: Definitions;
}

function RecordRow({ influenced, measure, definitions }: RecordRowProps) {
  const text = useComparisonText();
  const words = useText();
  const prose = useProse();
  const format = useFormat();
  const figures = comparisonWords(useLocale());
  const record = PARAMETERS[influenced.id] ?? recordsOf(definitions)[influenced.id];
  if (!record) return null;
  const { unit } = MEASURES[measure];
  const end = (value: number | null) => (value === null ? text('table.without') : figures.figure(value, unit));
  return (
    <li className={styles.record}>
      <p className={styles.moves}>
        <bdi>{text('origin.to', { low: end(influenced.atLow), high: end(influenced.atHigh) })}</bdi>
      </p>
      <div>
        <p>{prose(record.about)}</p>
        <p className={styles.aside}>
          <code translate="no">{influenced.id}</code>{' '}
          {text('origin.value', {
            value: format.number(record.value),
            unit: words(`catalog.units.${record.unit}`),
            low: format.number(record.low),
            high: format.number(record.high),
          })}
        </p>
        <SourceOf record={record} />
      </div>
    </li>
  );
}

interface Origin {
  readonly done: number;
  /** -1 until it is known. */
  readonly all: number;
  /** The strongest first. */
  readonly moving: readonly Influenced[];
}

const NOTHING: Origin = { done: 0, all: -1, moving: [] };

function useOrigin(candidate: Candidate | undefined, measure: MeasureId): Origin {
  const [origin, setOrigin] = useState(NOTHING);
  const seed = useMeasuring((state) => state.seed);
  useEffect(() => {
    setOrigin(NOTHING);
    if (!candidate) return;
    const thread = openComparison();
    let stopped = false;
    const about = { topology: candidate.deployment.topology, parameters: candidate.parameters, seed, measure };
    const ask = async () => {
      const { ids } = await thread.ask({ type: 'readings', ...about });
      let moving: readonly Influenced[] = [];
      for (let done = 0; !stopped; done += PORTION) {
        setOrigin({ done: Math.min(done, ids.length), all: ids.length, moving });
        if (done >= ids.length) break;
        const portion = ids.slice(done, done + PORTION);
        const { influences } = await thread.ask({ type: 'influences', ...about, ids: portion });
        moving = [...moving, ...influences.filter((one) => strength(one) > LEAST_SHARE)].sort(
          (a, b) => strength(b) - strength(a),
        );
      }
    };
    ask().catch(() => {
      if (!stopped) setOrigin({ ...NOTHING, all: 0 });
    });
    return () => {
      stopped = true;
      thread.end();
    };
  }, [candidate, measure, seed]);
  return origin;
}

/** How far apart the two ends are, as a share of the larger; endless where one of them has no figure. */
function strength({ atLow, atHigh }: Influenced): number {
  if (atLow === null || atHigh === null) return atLow === atHigh ? 0 : Number.POSITIVE_INFINITY;
  const larger = Math.max(Math.abs(atLow), Math.abs(atHigh));
  return larger === 0 ? 0 : Math.abs(atHigh - atLow) / larger;
}
