// Which figures are of the trial, and what the trial is.
import { type Challenge, needsTrial } from '../../lessons/challenge.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useFormat } from '../../locales/text.ts';
import { readDuration } from '../../topology/duration.ts';
import { Hourglass } from '../learn/built/hourglass.tsx';
import styles from './challenge.module.css';

export function TrialNote({ challenge }: { readonly challenge: Challenge }) {
  const text = useChallengeText();
  const format = useFormat();
  const { trial } = challenge;
  if (!trial || !needsTrial(challenge)) return null;
  const until = format.seconds(readDuration(trial.until) ?? 0, { digits: 0 });
  return (
    <p className={styles.trial}>
      <Hourglass />
      {text(trial.timeline ? 'challenge.trialWith' : 'challenge.trial', { until })}
    </p>
  );
}
