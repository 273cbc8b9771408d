// A belief beside the stage: one prompt at a time, from what one expects to what is so.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import { BELIEFS } from '../../lessons/beliefs.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useStory } from '../../store/story.ts';
import { Select } from '../../ui/select.tsx';
import { PanelFrame } from '../learn/panel-frame.tsx';
import { useLook } from '../lessons/look.ts';
import { Things } from '../lessons/things.tsx';
import { isSamePageAgain } from '../same-page.ts';
import styles from './belief.module.css';
import { Foot } from './foot.tsx';
import { keepNotes, noteOf, useNotes } from './notes.ts';
import { beliefAt, openBelief } from './open.ts';
import { Prompts } from './prompts.tsx';
import { putBelief, useRunning } from './running.ts';
import { useBeliefKeys } from './steps.ts';
import { useUntold } from './untold.ts';

export function BeliefPanel() {
  const id = beliefAt(useStory((state) => state.place));
  const belief = BELIEFS.find((one) => one.id === id);
  // Before the panel asks what has been said.
  useLayoutEffect(keepNotes, []);
  return belief ? <Challenge belief={belief} /> : null;
}

function Challenge({ belief }: { readonly belief: Belief }) {
  const text = useBeliefsText();
  const scroll = useRef<HTMLDivElement>(null);
  const panel = useKeptFocus();
  const phase = useNotes((state) => noteOf(state, belief.id).phase);
  const number = BELIEFS.indexOf(belief);
  const drawing = belief.prediction.kind === 'curve' && phase === 'predict';
  useToStage(belief);
  useRunning(belief);
  useLook(phase === 'predict' ? undefined : belief.look);
  useUntold(phase === 'predict', text('believing.untold'));
  useBeliefKeys(belief);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new prompt is brought into sight when it comes
  useEffect(() => {
    const prompt = scroll.current?.querySelector<HTMLElement>('[aria-current=step]');
    const first = scroll.current?.querySelector('section');
    scroll.current?.scrollTo({ top: prompt && prompt !== first ? prompt.offsetTop : 0 });
  }, [phase, belief]);
  return (
    <PanelFrame
      panel={panel}
      className={`${styles.panel} ${drawing ? styles.drawing : ''}`}
      label={text('believing.label')}
      closeLabel={text('believing.close')}
      onClose={() => useStory.getState().close()}
      head={
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
      }
      foot={<Foot belief={belief} first={number === 0} last={number === BELIEFS.length - 1} />}
    >
      <div className={styles.prompts} ref={scroll}>
        <Prompts key={belief.id} belief={belief} />
      </div>
      <Things />
    </PanelFrame>
  );
}

/**
 * Puts the scene on the stage when the belief was opened for itself; and when a link was made by somebody who had seen the run, for
 * those who have yet to say what they expect.
 */
function useToStage(belief: Belief): void {
  const wanted = useNotes((state) => state.toStage === belief.id);
  useEffect(() => {
    if (!wanted) return;
    const notes = useNotes.getState();
    useNotes.setState({ toStage: null, beside: false });
    const { phase } = noteOf(notes, belief.id);
    if (!notes.beside || (phase === 'predict' && !isSamePageAgain())) putBelief(belief);
  }, [wanted, belief]);
}

/** What had the focus may go when a prompt is answered: then the panel has it, and the next press of Tab goes on from there. */
function useKeptFocus(): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element && panel.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    panel.current?.focus({ preventScroll: true });
  });
  return panel;
}
