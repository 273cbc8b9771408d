// What has been built of a challenge beside par.
import type { Challenge, Score } from '../../lessons/challenge.ts';
import { unitOf } from '../../lessons/measure.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useFormat } from '../../locales/text.ts';
import { isBetter, NOTHING } from '../learn/built/figure-of.ts';
import { type Scored, ScoreTable } from '../learn/built/score-table.tsx';
import { measureWords, UNKNOWN } from '../lessons/figures.ts';
import { type Checks, usePar } from './checks.ts';
import { scoreWords } from './words.ts';

export interface ScoresProps {
  readonly challenge: Challenge;
  readonly checks: Checks | null;
}

export function Scores({ challenge, checks }: ScoresProps) {
  const text = useChallengeText();
  const format = useFormat();
  const par = usePar(challenge);
  const written = (score: Score, value: number | null | undefined) =>
    value === null || value === undefined ? null : measureWords(value, unitOf(score), format);
  const scores = challenge.score.map((score): Scored => {
    const yours = written(score, checks?.scores[score.id]);
    const pars = written(score, par?.[score.id]);
    const inTrial = score.when === 'trial';
    const waiting = inTrial && (checks?.trying ?? true);
    return {
      id: score.id,
      says: scoreWords(text, challenge, score),
      inTrial,
      yours: yours ?? (waiting ? UNKNOWN : NOTHING),
      par: pars ?? (par ? NOTHING : UNKNOWN),
      // Only of what is a solution; judged by what is read: figures that look the same are the same.
      beaten: checks?.solved === true && yours !== pars && isBetter(score, checks.scores[score.id], par?.[score.id]),
    };
  });
  return (
    <ScoreTable
      words={{
        caption: text('challenge.score.caption'),
        about: text('challenge.score.about'),
        figure: text('challenge.score.figure'),
        yours: text('challenge.score.yours'),
        par: text('challenge.score.par'),
        better: text('challenge.score.better'),
      }}
      scores={scores}
    />
  );
}
