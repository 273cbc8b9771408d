// Every way in its place: why it stands there, with figures that open what moves them, what rules it out, and the way to the stage.
import { advisorWords } from '../../locales/advisor.ts';
import { comparisonWords, useComparisonText } from '../../locales/comparison.ts';
import { useLocale } from '../../locales/text.ts';
import { writeLink } from '../../sharing/link.ts';
import type { Advice, Ranked } from '../../simulation/comparison/advice.ts';
import type { Column } from '../../simulation/comparison/comparison.ts';
import { keepsUp, MEASURES, type MeasureId } from '../../simulation/comparison/measure.ts';
import { reasonsOf } from '../../simulation/comparison/reasons.ts';
import { type Broken, MUSTS, type Said, wishesOf } from '../../simulation/comparison/wishes.ts';
import { FigureButton } from '../../ui/figure-button.tsx';
import { deploymentName } from '../comparison/names.ts';
import type { Asked } from '../comparison/origin-dialog.tsx';
import { remarkWords } from '../comparison/remark.ts';
import { stageAddress } from '../page-frame/stage-address.ts';
import styles from './places.module.css';

export interface PlacesProps {
  readonly advice: Advice;
  readonly columns: readonly Column[];
  readonly said: Said;
  onAsk(asked: Asked): void;
}

export function Places({ advice, columns, said, onAsk }: PlacesProps) {
  const { text } = advisorWords(useLocale());
  return (
    <section aria-labelledby="places">
      <h2 id="places">{text('place.title')}</h2>
      <ol className={styles.places}>
        {advice.ranking.map((ranked) => (
          <Place key={ranked.id} ranked={ranked} columns={columns} said={said} onAsk={onAsk} />
        ))}
      </ol>
    </section>
  );
}

interface PlaceProps extends Omit<PlacesProps, 'advice'> {
  readonly ranked: Ranked;
}

function Place({ ranked, columns, said, onAsk }: PlaceProps) {
  const { text, broken, list } = advisorWords(useLocale());
  const comparison = useComparisonText();
  const at = columns.findIndex(({ deployment }) => deployment.id === ranked.id);
  const column = columns[at];
  if (!column) return null;
  const { deployment, measures } = column;
  const name = deploymentName(comparison, deployment);
  const { speaksFor, speaksAgainst } = reasonsOf(columns, at, wishesOf(said).weights);
  const out = ranked.broken.length > 0;
  const why = (id: Broken) => {
    if (id === 'runs') return text('broken.runs');
    const { measure } = MUSTS[id];
    return broken(id, said.musts[id], measure ? measures[measure].value : null);
  };
  const stays = measures['moves-live'].remark;
  const wantsToMove = said.musts.movesLive !== null || said.importance.moving === 'much';
  const reasons = (ids: readonly MeasureId[]) => ids.map((id) => ({ measure: id, at }));
  return (
    <li className={styles.place} data-out={out || undefined}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {out ? <span className={styles.out}>{text('place.out')}</span> : null}
        <a
          className={styles.stage}
          href={stageAddress(writeLink({ topology: deployment.topology, running: [], parameters: {} }))}
          aria-label={text('place.stageNamed', { name })}
        >
          {text('place.stage')}
        </a>
      </div>
      {keepsUp(measures) ? null : <p>{text('place.saturated')}</p>}
      {out ? <p>{text('place.outBecause', { reasons: list(ranked.broken.map(why)) })}</p> : null}
      {wantsToMove && stays ? (
        <p>
          {text('place.stays', { reason: remarkWords(comparison, stays) })}
          {stays.code === 'rewritten-too-fast' ? ` ${text('place.copying')}` : null}
        </p>
      ) : null}
      <Reasons title={text('place.for')} reasons={reasons(speaksFor)} columns={columns} onAsk={onAsk} />
      <Reasons title={text('place.against')} reasons={reasons(speaksAgainst)} columns={columns} onAsk={onAsk} />
      {speaksFor.length + speaksAgainst.length === 0 && !out ? <p>{text('place.nothing')}</p> : null}
    </li>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly Asked[];
  readonly columns: readonly Column[];
  onAsk(asked: Asked): void;
}

function Reasons({ title, reasons, columns, onAsk }: ReasonsProps) {
  const locale = useLocale();
  const { text } = advisorWords(locale);
  const comparison = useComparisonText();
  const { figure } = comparisonWords(locale);
  if (reasons.length === 0) return null;
  return (
    <div className={styles.reasons}>
      <p className={styles.sort}>{title}</p>
      <ul>
        {reasons.map(({ measure, at }) => {
          const { unit, better } = MEASURES[measure];
          const values = columns.flatMap(({ measures }) => measures[measure].value ?? []);
          const best = better === 'less' ? Math.min(...values) : Math.max(...values);
          const value = columns[at]?.measures[measure].value ?? 0;
          return (
            <li key={measure}>
              <span>{comparison(`measures.${measure}.name`)}</span>{' '}
              <span className={styles.value}>
                <FigureButton
                  value={figure(value, unit)}
                  label={text('place.from')}
                  onPress={() => onAsk({ measure, at })}
                />
              </span>{' '}
              <span className={styles.best}>
                {value === best ? text('place.isBest') : text('place.best', { value: figure(best, unit) })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
