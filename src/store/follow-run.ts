// What a run does by itself is said aloud: apart from the document's way into the run, because nothing listens before the page
// has all its words.
import type { IncidentName } from '../simulation/recording.ts';
import { usePlayback } from './playback.ts';
import { useView } from './view.ts';

/** Says aloud what the run did by itself: things that became ready or failed, and a thread that was replaced. */
export function followRun(): () => void {
  return usePlayback.subscribe((state, before) => {
    const { announce } = useView.getState();
    if (state.status === 'recovering' && before.status === 'ready') announce({ type: 'recovering' });
    if (state.status === 'ready' && before.status === 'recovering') announce({ type: 'recovered' });
    if (!state.frame || !before.frame || state.frame === before.frame || !state.playing) return;
    if (state.recording !== before.recording || state.frame.tMs <= before.frame.tMs) return;
    for (const event of state.frame.events) {
      if (event.tMs <= before.frame.tMs) continue;
      if (event.type === 'ready' || event.type === 'failed' || event.type === 'out-of-memory') {
        announce({ type: event.type, node: event.node });
      }
      if (event.type === 'moved' || event.type === 'moved-anew') {
        announce({ type: event.type, node: event.node, detail: event.detail });
      }
      if (event.type === 'hog-killed') {
        announce({ type: 'incident', incident: event.detail as IncidentName, node: event.node, action: 'killed' });
      }
    }
  });
}
