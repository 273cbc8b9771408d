// A belief beside the stage: one prompt at a time, from what one expects to what is so.
import { useEffect, useRef, useState } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import { BELIEFS } from '../../lessons/beliefs.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useFormat } from '../../locales/text.ts';
import { useStory } from '../../store/story.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { figureWords } from '../lessons/figures.ts';
import { useLook } from '../lessons/look.ts';
import { keepProgress } from '../lessons/progress.ts';
import frame from '../lessons/story.module.css';
import { Things } from '../lessons/things.tsx';
import styles from './belief.module.css';
import { BesideDialog } from './beside-dialog.tsx';
import { Explanation } from './explanation.tsx';
import { keepNotes, noteOf, useNotes } from './notes.ts';
import { beliefAt, openBelief } from './open.ts';
import { useBelief } from './played.ts';
import { Prompt } from './prompt.tsx';
import { Refutation } from './refutation.tsx';
import { Result } from './result.tsx';
import { putBelief, useRunning } from './running.ts';
import { goBack, goOn, PROMPTS, useBeliefKeys } from './steps.ts';

export function BeliefPanel() {
  const id = beliefAt(useStory((state) => state.place));
  const belief = BELIEFS.find((one) => one.id === id);
  useEffect(keepProgress, []);
  useEffect(keepNotes, []);
  return belief ? <Challenge key={belief.id} belief={belief} /> : null;
}

function Challenge({ belief }: { readonly belief: Belief }) {
  const text = useBeliefsText();
  const scroll = useRef<HTMLDivElement>(null);
  const phase = useNotes((state) => noteOf(state, belief.id).phase);
  const number = BELIEFS.indexOf(belief);
  const drawing = belief.prediction.kind === 'curve' && phase === 'predict';
  useToStage(belief);
  useRunning(belief);
  useLook(belief.look);
  useBeliefKeys(belief);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new prompt is brought into sight when it comes
  useEffect(() => {
    const prompt = scroll.current?.querySelector<HTMLElement>('[aria-current=step]');
    const first = scroll.current?.querySelector('section');
    scroll.current?.scrollTo({ top: prompt && prompt !== first ? prompt.offsetTop : 0 });
  }, [phase]);
  return (
    <section
      className={`${frame.story} ${styles.panel}`}
      aria-label={text('believing.label')}
      data-drawing={drawing ? '' : undefined}
    >
      <div className={`${frame.head} ${styles.head}`}>
        <Select
          label={text('believing.choose')}
          labelShown={false}
          quiet
          value={belief.id}
          options={BELIEFS.map(({ id }, at) => ({
            value: id,
            label: text('believing.chooseOf', { number: at + 1, title: text(`belief.${id}.title` as never) }),
          }))}
          onChange={(id) => openBelief(id)}
        />
        <IconButton label={text('believing.close')} onClick={() => useStory.getState().close()}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </IconButton>
      </div>
      <div className={styles.prompts} ref={scroll}>
        <Prompts belief={belief} />
      </div>
      <Things />
      <Foot belief={belief} first={number === 0} last={number === BELIEFS.length - 1} />
    </section>
  );
}

/** Puts the scene on the stage when the belief was opened for itself. */
function useToStage(belief: Belief): void {
  const wanted = useNotes((state) => state.toStage === belief.id);
  useEffect(() => {
    if (!wanted) return;
    useNotes.setState({ toStage: null });
    putBelief(belief);
  }, [wanted, belief]);
}

function Prompts({ belief }: { readonly belief: Belief }) {
  const text = useBeliefsText();
  const format = useFormat();
  const { phase, guess, chosen } = useNotes((state) => noteOf(state, belief.id));
  const reply = useBelief(belief, 'run');
  const { note } = useNotes.getState();
  const { id } = belief;
  const asked = phase === 'predict' || phase === 'run';
  return (
    <>
      <h2 className={styles.title}>{text('believing.quoted', { belief: text(`belief.${id}.title` as never) })}</h2>
      <section className={styles.part} aria-current={asked ? 'step' : undefined}>
        <p>{text(`belief.${id}.question` as never, figureWords(belief, reply?.run?.figures, format))}</p>
        {phase === 'predict' ? (
          <Prompt belief={belief} guess={guess} onGuess={(said) => note(id, { guess: said })} />
        ) : null}
        {phase === 'run' ? <p role="status">{text('believing.running')}</p> : null}
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

interface FootProps {
  readonly belief: Belief;
  readonly first: boolean;
  readonly last: boolean;
}

function Foot({ belief, first, last }: FootProps) {
  const text = useBeliefsText();
  const { phase, guess } = useNotes((state) => noteOf(state, belief.id));
  const step = PROMPTS.indexOf(phase === 'run' ? 'predict' : phase) + 1;
  const words = {
    predict: guess ? 'believing.run' : 'believing.runAnyway',
    run: 'believing.skip',
    compare: 'believing.why',
    explain: 'believing.soWhat',
    told: last ? 'believing.end' : 'believing.next',
  } as const;
  return (
    <nav className={frame.foot} aria-label={text('believing.step', { step, steps: PROMPTS.length })}>
      <Button tone="quiet" disabled={first && phase === 'predict'} onClick={() => goBack(belief)}>
        {text('believing.back')}
      </Button>
      <span aria-hidden="true">
        {step}/{PROMPTS.length}
      </span>
      <Button tone={phase === 'predict' && !guess ? 'plain' : 'strong'} onClick={() => goOn(belief)}>
        {text(words[phase])}
      </Button>
    </nav>
  );
}
