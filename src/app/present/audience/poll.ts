// A poll in a talk: hands are counted while the run waits, then it runs, and what it gives is kept beside the hands.
import type { TimedChange } from '../../../lessons/lesson.ts';
import { read } from '../../../lessons/measure.ts';
import { countsFor } from '../../../lessons/poll.ts';
import { stage } from '../../../lessons/scene.ts';
import type { Poll } from '../../../lessons/talk.ts';
import { useDocument } from '../../../store/document.ts';
import { usePlayback } from '../../../store/playback.ts';
import { readDuration } from '../../../topology/duration.ts';
import { momentOf, stillDue } from '../../lessons/do-change.ts';
import { useScenario } from '../../scenario.ts';
import { placeOfTalk, type SpokenScene, sceneOfTalk, useTalk } from '../talk.ts';
import { stepOf } from '../talks.ts';
import { notePoll, type PollState, UNASKED, useRoom } from './state.ts';

/** Of a link that does not say when its run is read, milliseconds. */
const USUAL_END_MS = 30_000;

export interface Asked {
  readonly place: string;
  readonly scene: SpokenScene & { readonly poll: Poll };
  readonly state: PollState;
}

/** The poll of the present scene; null where it has none. */
export function pollNow(talking = useTalk.getState(), room = useRoom.getState()): Asked | null {
  const scene = sceneOfTalk(talking);
  const place = placeOfTalk(talking);
  if (!scene?.poll || place === null) return null;
  const state = room.polls[place] ?? UNASKED;
  return {
    place,
    scene: { ...scene, poll: scene.poll },
    state: { ...state, counts: countsFor(scene.poll, state.counts) },
  };
}

/** True while the run of the present scene waits for the room. */
export function awaitsRoom(): boolean {
  return pollNow()?.state.phase === 'open';
}

export function countHands(counts: readonly number[]): void {
  const asked = pollNow();
  if (asked) notePoll(asked.place, { counts: countsFor(asked.scene.poll, counts) });
}

/** Closes the poll and lets the scene run; where the page was asked to stand, straight to its end. */
export function runPoll(): void {
  const asked = pollNow();
  if (asked?.state.phase === 'open') begin(asked);
}

/** The scene has been put on the stage once more: it runs as it did for those who were asked. False where nobody has been. */
export function runAgain(): boolean {
  const asked = pollNow();
  if (!asked || asked.state.phase === 'open') return false;
  begin(asked);
  return true;
}

/** What is still to be done by hand in the run that is under way. */
const due = stillDue();
/** Whether it is this window's; one that is loaded again finds a run under way of which it knows nothing. */
let known = false;

function begin(asked: Asked): void {
  close(asked);
  if (useScenario.getState().configuration.autoplay) usePlayback.getState().play();
  else void toTheEnd(asked);
}

function close(asked: Asked): void {
  due.begin(solutionOf(asked.scene));
  known = true;
  notePoll(asked.place, { phase: 'running', value: null, hidden: false });
}

async function toTheEnd({ scene }: Asked): Promise<void> {
  await due.doAll();
  usePlayback.getState().seek(endOf(scene));
}

/** Asks again; the hands stay. */
export function reopenPoll(): void {
  const asked = pollNow();
  if (asked) notePoll(asked.place, { phase: 'open', value: null, hidden: false });
}

export function hidePoll(hidden: boolean): void {
  const asked = pollNow();
  if (asked) notePoll(asked.place, { hidden });
}

/** While a talk is given: does what is due in a run, and notes what it gives when it has come to its end. Returns the way to stop. */
export function followPolls(): () => void {
  goOn();
  return usePlayback.subscribe(({ frame, playing, tMs }, before) => {
    const asked = pollNow();
    // Whoever lets the clock go has closed the poll.
    if (asked?.state.phase === 'open' && playing && !before.playing) close(asked);
    if (asked?.state.phase !== 'running') return;
    if (playing) due.doUntil(tMs);
    if (!frame || frame === before.frame || !due.isOver || frame.tMs < endOf(asked.scene)) return;
    const value = read(asked.scene.poll.prediction.measure, useDocument.getState().topology, frame);
    notePoll(asked.place, { phase: 'told', value });
  });
}

/** Takes up a run at the moment at which the window was loaded again: what was to be done before it has been done. */
function goOn(): void {
  const asked = pollNow();
  if (known || asked?.state.phase !== 'running') return;
  const { tMs } = usePlayback.getState();
  due.begin(solutionOf(asked.scene).filter((change) => momentOf(change) > tMs));
  known = true;
}

function solutionOf(scene: SpokenScene): readonly TimedChange[] {
  const step = stepOf(scene);
  return step?.lesson.steps[step.index]?.solution ?? [];
}

function endOf(scene: Asked['scene']): number {
  const step = stepOf(scene);
  if (step) return stage(step.lesson, step.index).untilMs;
  return readDuration(scene.poll.until ?? '') || USUAL_END_MS;
}
