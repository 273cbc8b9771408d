// Hints, one at a time, each telling a little more.
import type { Challenge } from '../../lessons/challenge.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { Button } from '../../ui/button.tsx';
import { showHint, useHelp } from './begin.ts';
import styles from './challenge.module.css';
import { hintsOf } from './words.ts';

export function Hints({ challenge }: { readonly challenge: Challenge }) {
  const text = useChallengeText();
  const given = useHelp((state) => state.hints);
  const hints = hintsOf(text, challenge);
  return (
    <section className={styles.help} aria-label={text('challenge.hints.label')}>
      <ol aria-live="polite">
        {hints.slice(0, given).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ol>
      {given < hints.length ? (
        <Button onClick={showHint}>{text(given === 0 ? 'challenge.hints.first' : 'challenge.hints.next')}</Button>
      ) : null}
    </section>
  );
}
