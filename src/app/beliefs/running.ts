// A belief on the stage: its scene at its first moment, and its run, in which what happens is done as somebody at the page would
// do it, each thing at its moment.
import { useEffect } from 'react';
import { type Belief, lessonOf } from '../../lessons/belief.ts';
import { stage } from '../../lessons/scene.ts';
import { usePlayback } from '../../store/playback.ts';
import { stillDue } from '../lessons/do-change.ts';
import { putOnStage } from '../lessons/put-on-stage.ts';
import { useScenario } from '../scenario.ts';
import { noteOf, useNotes } from './notes.ts';
import { placeOfBelief } from './open.ts';

/** What is still to happen in the run that is under way. */
const due = stillDue();

/** Puts the scene on the stage on a clock that stands; when its run has been seen, as it is at the end. */
export function putBelief(belief: Belief): void {
  putOnStage(stage(lessonOf(belief), 0), placeOfBelief(belief.id));
  const { phase } = noteOf(useNotes.getState(), belief.id);
  if (phase !== 'predict' && phase !== 'run') void throughRun(belief);
}

/** Lets it run from its first moment; where the page was asked to stand, straight to its end. */
export function beginRun(belief: Belief): void {
  putOnStage(stage(lessonOf(belief), 0), placeOfBelief(belief.id));
  due.begin(belief.solution ?? []);
  useNotes.getState().note(belief.id, { phase: 'run' });
  if (useScenario.getState().configuration.autoplay) usePlayback.getState().play();
  else void endRun(belief);
}

/** To the end of a run that is under way, with all that is still to happen. */
export async function endRun(belief: Belief): Promise<void> {
  usePlayback.getState().pause();
  await due.doAll();
  usePlayback.getState().seek(stage(lessonOf(belief), 0).untilMs);
  if (noteOf(useNotes.getState(), belief.id).phase === 'run') useNotes.getState().note(belief.id, { phase: 'compare' });
}

async function throughRun(belief: Belief): Promise<void> {
  due.begin(belief.solution ?? []);
  await endRun(belief);
}

/** While it runs: does what is due, and stops the clock at the end. */
export function useRunning(belief: Belief): void {
  const running = useNotes((state) => noteOf(state, belief.id).phase === 'run');
  useEffect(() => {
    if (!running) return;
    const { untilMs } = stage(lessonOf(belief), 0);
    return usePlayback.subscribe(({ tMs, playing }) => {
      if (!playing) return;
      due.doUntil(tMs);
      if (tMs >= untilMs) void endRun(belief);
    });
  }, [running, belief]);
}
