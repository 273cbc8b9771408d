// Going through a belief prompt by prompt, by buttons and by the keys of a clicker, and on to the next belief.
import type { Belief } from '../../lessons/belief.ts';
import { BELIEFS } from '../../lessons/beliefs.ts';
import { useStory } from '../../store/story.ts';
import { useWayKeys } from '../lessons/step-keys.ts';
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
  useWayKeys((way) => {
    if (way === 1) goOn(belief);
    else goBack(belief);
    return true;
  });
}
