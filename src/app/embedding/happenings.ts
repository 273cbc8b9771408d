// What the page around is told of: that something is on the stage, that it changed, that everything has come to rest.
import type { StrataEvent, StrataState } from '../../sharing/embedding/strata-embed.d.ts';
import type { Recording } from '../../simulation/recording.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { presentLink } from '../address.ts';

/** At most four times a second. */
const PACE_MS = 250;

export function stateNow(): StrataState {
  const { tMs, playing, speed } = usePlayback.getState();
  return { link: presentLink(), seconds: tMs / 1000, playing, speed };
}

/** Tells of changes from now on; returns the way to stop. */
export function followHappenings(tell: (event: StrataEvent) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell({ event: 'changed', ...stateNow() });
    }, PACE_MS);
  };
  let rested: Recording | null = null;
  const stops = [
    useDocument.subscribe((now, before) => {
      if (now.change.serial !== before.change.serial) soon();
    }),
    usePlayback.subscribe((now, before) => {
      // A clock that goes is told of once, when it starts; where it has got to can be asked, or counted.
      const moved = now.tMs !== before.tMs && !now.playing;
      if (moved || now.playing !== before.playing || now.speed !== before.speed || now.recording !== before.recording)
        soon();
      const { settledMs, tMs, recording } = now;
      if (settledMs === null || tMs < settledMs || rested === recording) return;
      rested = recording;
      tell({ event: 'finished', seconds: tMs / 1000 });
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
