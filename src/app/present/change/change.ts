// From one scene to the next, so that the eye can follow: the new scene is there at once and takes every key and press; over it
// the picture before gives way, cause before effect. Whoever presses on does not wait: the next change begins where this one is.
import { wantsLessMotion } from '../../../stage/motion.ts';
import { useDocument } from '../../../store/document.ts';
import { usePlayback } from '../../../store/playback.ts';
import { type PictureBefore, takePicture } from './picture-before.ts';
import { playChange } from './play.ts';
import { whoIsWho } from './same.ts';

/** After so long the new scene is shown even if the thread has not told how it stands. */
const LONGEST_WAIT_MS = 400;
/** For those who want less motion: one picture fades into the other. */
const FADE_MS = 90;

interface Change {
  /** Kept for the next change as long as nothing else has been shown. */
  readonly before: PictureBefore;
  shown: boolean;
  end(): void;
}

let under: Change | null = null;

/** `put` sets the next scene, `then` lets it go on once it is seen: at once where nothing is to be led over. */
export function changeScene(put: () => void, then: () => void): void {
  const stage = document.getElementById('stage');
  const drawn = stage?.firstElementChild;
  if (!stage || !(drawn instanceof HTMLElement) || document.hidden) {
    endChange();
    put();
    then();
    return;
  }
  const waiting = under && !under.shown ? under : null;
  if (!waiting) endChange();
  const { topology } = useDocument.getState();
  const { recording } = usePlayback.getState();
  const before = waiting?.before ?? takePicture(stage, drawn, topology);
  put();
  if (usePlayback.getState().recording === recording && !waiting) {
    // The same run goes on: there is nothing to be led over.
    before.layer.remove();
    then();
    return;
  }
  // The picture stays where it is while the other one is awaited.
  waiting?.end();
  stage.append(before.layer);
  under = lead(stage, drawn, before, then);
}

/** Whatever is being led over is there. */
export function endChange(): void {
  under?.end();
}

function lead(stage: HTMLElement, drawn: HTMLElement, before: PictureBefore, then: () => void): Change {
  const hidden = drawn.animate({ opacity: [0, 0] }, { duration: 1, fill: 'both' });
  let moving: readonly Animation[] = [];
  let over = false;
  const change: Change = {
    before,
    shown: false,
    end() {
      over = true;
      if (under === change) under = null;
      document.removeEventListener('visibilitychange', finish);
      for (const animation of [hidden, ...moving]) animation.cancel();
      before.layer.remove();
    },
  };
  const finish = (): void => {
    if (over) return;
    change.end();
    then();
  };
  // Nothing moves in a window that nobody sees, and the talk goes on.
  document.addEventListener('visibilitychange', finish);
  void settled().then(() => {
    if (over) return;
    change.shown = true;
    moving = wantsLessMotion()
      ? [before.layer.animate({ opacity: [1, 0] }, { duration: FADE_MS, fill: 'both' })]
      : playChange(stage, drawn, before, whoIsWho(before.topology, useDocument.getState().topology));
    hidden.cancel();
    void Promise.allSettled(moving.map(({ finished }) => finished)).then(finish);
  });
  return change;
}

/** Resolves when the stage shows what the thread has answered, in the room that the scene gives it. */
async function settled(): Promise<void> {
  const from = performance.now();
  const waited = (): boolean => performance.now() - from > LONGEST_WAIT_MS;
  do await picture();
  while (usePlayback.getState().frame === null && !waited());
  // The chart beside it may have come or gone: the stage is laid out again in the next picture.
  await picture();
}

function picture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
