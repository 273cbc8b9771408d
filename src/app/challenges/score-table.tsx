// What has been built beside par: what the shown solution comes to, as the model plays it.
import type { Challenge, Score } from '../../lessons/challenge.ts';
import { unitOf } from '../../lessons/measure.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useFormat } from '../../locales/text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { measureWords, UNKNOWN } from '../lessons/figures.ts';
import styles from './challenge.module.css';
import { type Checks, usePar } from './checks.ts';
import { Hourglass } from './trial-note.tsx';
import { scoreWords } from './words.ts';

export interface ScoreTableProps {
  readonly challenge: Challenge;
  readonly checks: Checks | null;
}

export function ScoreTable({ challenge, checks }: ScoreTableProps) {
  const text = useChallengeText();
  const format = useFormat();
  const par = usePar(challenge);
  const written = (score: Score, value: number | null | undefined) =>
    value === null || value === undefined ? null : measureWords(value, unitOf(score), format);
  return (
    <table className={styles.score}>
      <caption>
        {text('challenge.score.caption')}
        <small>{text('challenge.score.about')}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{text('challenge.score.figure')}</VisuallyHidden>
          </th>
          <th scope="col">{text('challenge.score.yours')}</th>
          <th scope="col">{text('challenge.score.par')}</th>
        </tr>
      </thead>
      <tbody>
        {challenge.score.map((score) => {
          const yours = written(score, checks?.scores[score.id]);
          const pars = written(score, par?.[score.id]);
          const waiting = score.when === 'trial' && (checks?.trying ?? true);
          // Only of what is a solution; judged by what is read: figures that look the same are the same.
          const beaten =
            checks?.solved === true &&
            yours !== null &&
            pars !== null &&
            yours !== pars &&
            isBetter(score, checks?.scores[score.id], par?.[score.id]);
          return (
            <tr key={score.id} data-better={beaten ? '' : undefined}>
              <th scope="row">
                {scoreWords(text, challenge, score)}
                {score.when === 'trial' ? <Hourglass /> : null}
              </th>
              <td>
                {yours ?? (waiting ? UNKNOWN : '–')}
                {beaten ? <VisuallyHidden> {text('challenge.score.better')}</VisuallyHidden> : null}
              </td>
              <td>{pars ?? (par ? '–' : UNKNOWN)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function isBetter({ better }: Score, yours: number | null | undefined, par: number | null | undefined): boolean {
  if (typeof yours !== 'number' || typeof par !== 'number') return false;
  return better === 'less' ? yours < par : yours > par;
}
