// The one path from the document into the run: whatever changes the topology (an edit, undo, a link, a starting point) is
// here just "another topology is wanted from now on". Other figures are another world: they hold from the beginning.

import { useDocument } from './document.ts';
import { begin, goOn, runAgain, take, usePlayback } from './playback.ts';
import { useView } from './view.ts';

/** Lets playback follow the document from now on; returns the way to stop. */
export function followDocument(): () => void {
  let seen = -1;
  const follow = (): void => {
    const { topology, parameters, change, lastEdit } = useDocument.getState();
    if (change.serial === seen) return;
    seen = change.serial;
    const { recording } = usePlayback.getState();
    const edit = lastEdit?.edit;
    const nothingBuilt = edit?.type === 'figures' || edit?.type === 'incident';
    if (change.fresh) begin(topology, change.running, parameters, change.incidents);
    // An incident that is taken back has never been: the run is the one before it, looked at in the same moment.
    else if (edit?.type === 'incident') take(lastEdit?.how === 'undone' ? edit.entriesBefore : edit.entriesAfter);
    else if (parameters !== recording.parameters) runAgain(parameters, change.coalesced);
    const cutFuture = change.fresh || nothingBuilt ? false : goOn(topology, change.coalesced);
    if (lastEdit && !change.coalesced && change.type !== 'opened') {
      useView.getState().announce({ type: change.type, name: lastEdit.name, cutFuture });
    }
  };
  follow();
  return useDocument.subscribe(follow);
}
