// Puts a step of a lesson on the stage: the whole run up to its first moment, and the clock at that moment.
import type { Staged } from '../../lessons/scene.ts';
import { take, usePlayback } from '../../store/playback.ts';
import { openOrigin, useScenario } from '../scenario.ts';

/** `place`: which lesson it belongs to, as links name it; what is on the stage is called after it. */
export function putOnStage({ topology, recording, fromMs }: Staged, place: string): void {
  usePlayback.getState().pause();
  const { running, parameters, entries } = recording;
  // What happens by itself is part of what one begins again with, where one begins at the beginning.
  const incidents = fromMs === 0 ? entries.filter((entry) => 'incident' in entry) : [];
  openOrigin({ start: null, place, topology, running, parameters, incidents });
  take(entries);
  usePlayback.getState().seek(fromMs);
}

/** Lets the clock go, unless the page was asked to stand. */
export function playOn(): void {
  if (useScenario.getState().configuration.autoplay) usePlayback.getState().play();
}
