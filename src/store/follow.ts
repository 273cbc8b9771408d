// The one path from the document into the run: whatever changes the topology (an edit, undo, a link, a starting point) is
// here just "another topology is wanted from now on". Other figures are another world: they hold from the beginning.

import type { Entry, Recording } from '../simulation/recording.ts';
import type { Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { type DocumentState, useDocument } from './document.ts';
import { begin, goOn, runAgain, take, usePlayback } from './playback.ts';
import { useView } from './view.ts';

/** The runs that ended when another deployment took their place, by the step that did it. */
const left = new WeakMap<object, Recording>();

/** The run that a deployment had which comes back with undo or redo; null when it is opened, and has had none. */
function leaveRun({ change, history }: DocumentState): Recording | null {
  const { opened } = (change.type === 'undone' ? history.future : history.past).at(-1) ?? {};
  if (!opened) return null;
  const former = change.type === 'opened' ? null : (left.get(opened) ?? null);
  left.set(opened, usePlayback.getState().recording);
  return former;
}

/** What happens in a run, as far as it concerns what stands there from the beginning. */
function incidentsIn({ entries }: Recording, topology: Topology): readonly Entry[] {
  return entries.filter((entry) => 'incident' in entry && find(topology, entry.incident.node) !== null);
}

/** Lets playback follow the document from now on; returns the way to stop. */
export function followDocument(): () => void {
  let seen = -1;
  const follow = (): void => {
    const state = useDocument.getState();
    const { topology, parameters, change, lastEdit } = state;
    if (change.serial === seen) return;
    seen = change.serial;
    const { recording } = usePlayback.getState();
    const edit = lastEdit?.edit;
    const nothingBuilt = edit?.type === 'figures' || edit?.type === 'incident' || edit?.type === 'lab';
    const former = change.fresh ? leaveRun(state) : null;
    if (former) begin(topology, change.running, parameters, incidentsIn(former, topology), former.seed);
    else if (change.fresh) begin(topology, change.running, parameters, change.incidents, change.seed);
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
