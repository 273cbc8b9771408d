// Going through a belief prompt by prompt, by buttons and by the keys of a clicker, and on to the next belief.
import { useEffect } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import { BELIEFS } from '../../lessons/beliefs.ts';
import { useStory } from '../../store/story.ts';
import { useView } from '../../store/view.ts';
import { wayOf } from '../lessons/step-keys.ts';
import { ownerOf } from '../shortcuts.ts';
import { noteOf, type Phase, useNotes } from './notes.ts';
import { openBelief, placeOfBelief } from './open.ts';
import { beginRun, endRun } from './running.ts';

/** Prompts that are counted: the run belongs to the prediction. */
export const PROMPTS: readonly Phase[] = ['predict', 'compare', 'explain', 'told'];

/** The prompt after the present one; after the last the next belief, and after that the stage. */
export function goOn(belief: Belief): void {
  const { note } = useNotes.getState();
  switch (noteOf(useNotes.getState(), belief.id).phase) {
    case 'predict':
      beginRun(belief);
      return;
    case 'run':
      void endRun(belief);
      return;
    case 'compare':
      note(belief.id, { phase: 'explain' });
      return;
    case 'explain':
      note(belief.id, { phase: 'told' });
      useStory.getState().markDone(placeOfBelief(belief.id));
      return;
    case 'told': {
      const next = BELIEFS[BELIEFS.indexOf(belief) + 1];
      if (next) openBelief(next.id);
      else useStory.getState().close();
    }
  }
}

/** The prompt before; before the first the belief before. A run that is under way is given up. */
export function goBack(belief: Belief): void {
  const { phase } = noteOf(useNotes.getState(), belief.id);
  const before = PROMPTS[PROMPTS.indexOf(phase) - 1];
  if (phase === 'run') useNotes.getState().note(belief.id, { phase: 'predict' });
  else if (before) useNotes.getState().note(belief.id, { phase: before });
  else {
    const earlier = BELIEFS[BELIEFS.indexOf(belief) - 1];
    if (earlier) openBelief(earlier.id);
  }
}

export function useBeliefKeys(belief: Belief): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const way = wayOf(event.key, useView.getState().letterKeys);
      const owner = ownerOf(event.target);
      // A clicker's keys are heard wherever the focus is, but for fields; arrows belong to the control that has it.
      if (way === null || owner === 'field' || (owner === 'control' && !event.key.startsWith('Page'))) return;
      event.preventDefault();
      if (way === 1) goOn(belief);
      else goBack(belief);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [belief]);
}
