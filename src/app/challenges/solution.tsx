// A solution, shown step by step on the stage when somebody asks for it.
import type { Challenge } from '../../lessons/challenge.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import built from '../learn/built/built.module.css';
import { showNextStep, showSolution, useHelp } from './begin.ts';
import styles from './challenge.module.css';
import { solutionSteps } from './solution-words.ts';

export function Solution({ challenge }: { readonly challenge: Challenge }) {
  const text = useChallengeText();
  const words = useText();
  const shown = useHelp((state) => state.shown);
  if (shown === null) {
    return (
      <Button className={styles.show} onClick={() => showSolution(challenge)}>
        {text('challenge.solution.show')}
      </Button>
    );
  }
  const steps = solutionSteps(challenge, words);
  return (
    <section className={`${built.help} ${styles.steps}`} aria-label={text('challenge.solution.label')}>
      <h3>{text('challenge.solution.label')}</h3>
      <ol aria-live="polite">
        {steps.slice(0, shown).map(({ said, typed }) => (
          <li key={typed}>
            {said}
            <code translate="no">{typed}</code>
          </li>
        ))}
      </ol>
      {shown < steps.length ? (
        <Button tone="strong" onClick={() => void showNextStep(challenge)}>
          {text('challenge.solution.next')}
          <span className={styles.of}>{text('challenge.solution.step', { step: shown + 1, steps: steps.length })}</span>
        </Button>
      ) : (
        <p>{text('challenge.solution.last')}</p>
      )}
    </section>
  );
}
