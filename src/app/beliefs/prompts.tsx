// The prompts of a belief, below each other as they come: the last is the one to answer.
import { useState } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import type { BeliefRun } from '../../lessons/belief-run.ts';
import { type Guess, scoreOf } from '../../lessons/prediction.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { type Format, useFormat } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { figureWords } from '../lessons/figures.ts';
import frame from '../lessons/story.module.css';
import styles from './belief.module.css';
import { BesideDialog } from './beside-dialog.tsx';
import { Explanation } from './explanation.tsx';
import { noteOf, type Phase, useNotes } from './notes.ts';
import { useBelief } from './played.ts';
import { Prompt } from './prompt.tsx';
import { Refutation } from './refutation.tsx';
import { Result } from './result.tsx';
import type { BeliefsText } from './value-words.ts';

export function Prompts({ belief }: { readonly belief: Belief }) {
  const text = useBeliefsText();
  const format = useFormat();
  const { phase, guess, chosen } = useNotes((state) => noteOf(state, belief.id));
  const reply = useBelief(belief, 'run');
  const { note } = useNotes.getState();
  const { id } = belief;
  const asked = phase === 'predict' || phase === 'run';
  return (
    <>
      <VisuallyHidden>
        <span role="status">{spoken(belief, phase, guess, reply?.run ?? null, text, format)}</span>
      </VisuallyHidden>
      <h2 className={styles.title}>{text('believing.quoted', { belief: text(`belief.${id}.title` as never) })}</h2>
      <section className={styles.part} aria-current={asked ? 'step' : undefined}>
        <p>{text(`belief.${id}.question` as never, figureWords(belief, reply?.run?.figures, format))}</p>
        {phase === 'predict' ? (
          <Prompt belief={belief} guess={guess} onGuess={(said) => note(id, { guess: said })} />
        ) : null}
        {phase === 'run' ? <p>{text('believing.running')}</p> : null}
      </section>
      {asked ? null : (
        <section className={styles.part} aria-current={phase === 'compare' ? 'step' : undefined}>
          {reply?.run ? <Result belief={belief} guess={guess} run={reply.run} /> : <Waiting problem={reply?.problem} />}
          <Beside belief={belief} />
        </section>
      )}
      {phase === 'explain' || phase === 'told' ? (
        <section className={styles.part} aria-current={phase === 'explain' ? 'step' : undefined}>
          <Explanation
            belief={belief}
            chosen={chosen}
            onChoose={(answer) => note(id, { chosen: [...chosen, answer] })}
          />
        </section>
      ) : null}
      {phase === 'told' ? (
        <section className={styles.part} aria-current="step">
          <Refutation belief={belief} />
          <p className={frame.done}>{text('believing.done')}</p>
        </section>
      ) : null}
      {asked ? null : <p className={frame.note}>{text('believing.asSeen')}</p>}
    </>
  );
}

/** What comes after a press is said, wherever it stands. */
function spoken(
  belief: Belief,
  phase: Phase,
  guess: Guess | null,
  run: BeliefRun | null,
  text: BeliefsText,
  format: Format,
): string {
  if (phase === 'run') return text('believing.running');
  if (phase !== 'compare' || !run) return '';
  const score = guess && scoreOf(belief.prediction, guess, run.answer);
  const ran = text(`belief.${belief.id}.ran` as never, figureWords(belief, run.figures, format));
  return score ? `${text(`believing.verdict.${score.verdict}`)} ${ran}` : ran;
}

function Waiting({ problem }: { readonly problem: string | null | undefined }) {
  const text = useBeliefsText();
  return <p role="status">{problem ? text('believing.failed', { problem }) : text('believing.waiting')}</p>;
}

/** The other run, where there can be one. */
function Beside({ belief }: { readonly belief: Belief }) {
  const text = useBeliefsText();
  const [open, setOpen] = useState(false);
  if (!belief.mistaken) return null;
  return (
    <p className={styles.beside}>
      <Button onClick={() => setOpen(true)}>{text('believing.simulate')}</Button>
      <BesideDialog belief={belief} open={open} onClose={() => setOpen(false)} />
    </p>
  );
}
