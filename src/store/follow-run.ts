// What a run does by itself is said aloud: apart from the document's way into the run, because nothing listens before the page
// has all its words.
import { blastOf } from '../simulation/blast.ts';
import type { EventFrame } from '../simulation/frame.ts';
import type { IncidentName } from '../simulation/recording.ts';
import { useDocument } from './document.ts';
import { type PlaybackState, usePlayback } from './playback.ts';
import { useView } from './view.ts';

/** Says aloud what the run did by itself: things that became ready, failures, and a thread that was replaced. */
export function followRun(): () => void {
  const sayBlast = blastSayer();
  return usePlayback.subscribe((state, before) => {
    const { announce } = useView.getState();
    if (state.status === 'recovering' && before.status === 'ready') announce({ type: 'recovering' });
    if (state.status === 'ready' && before.status === 'recovering') announce({ type: 'recovered' });
    if (state.frame !== before.frame) sayBlast(state);
    if (!state.frame || !before.frame || state.frame === before.frame || !state.playing) return;
    if (state.recording !== before.recording || state.frame.tMs <= before.frame.tMs) return;
    const since = before.frame.tMs;
    sayEvents(state.frame.events.filter(({ tMs }) => tMs > since));
  });
}

/** A failure is said once, however many boxes it takes, also while the clock stands; gone back to before it, it is said anew. */
function blastSayer(): (state: PlaybackState) => void {
  let said: string | null = null;
  let events: readonly EventFrame[] | null = null;
  return ({ frame }) => {
    if (!frame || frame.events === events) return;
    events = frame.events;
    const blast = blastOf(frame, useDocument.getState().topology);
    const key = blast?.key ?? null;
    if (blast && key !== said) useView.getState().announce({ type: 'blast', blast });
    said = key;
  };
}

function sayEvents(events: readonly EventFrame[]): void {
  const { announce } = useView.getState();
  for (const { type, node, detail } of events) {
    if (type === 'ready') announce({ type, node });
    if (type === 'moved' || type === 'moved-anew') announce({ type, node, detail });
    if (type === 'hog-killed') {
      announce({ type: 'incident', incident: detail as IncidentName, node, action: 'killed' });
    }
  }
  const count = (type: EventFrame['type']) => events.filter((event) => event.type === type).length;
  const started = count('failed-over');
  const down = count('not-failed-over');
  if (started + down > 0) announce({ type: 'failed-over', started, down });
}
