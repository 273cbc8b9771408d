// Puts a step of the story on the stage: its scene at its first moment, then the clock up to its last. A step that goes on
// with the scene before goes on with the run, if its reader has left it as the story has it.
import type { Lesson } from '../../lessons/lesson.ts';
import { type Staged, stage } from '../../lessons/scene.ts';
import { STORY } from '../../lessons/story.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';
import { write } from '../../topology/notation.ts';
import { doAtItsMoment } from './do-change.ts';
import { awaitsGuess, useOpenLesson } from './file/open-lesson.ts';
import { playOn, putOnStage } from './put-on-stage.ts';
import { tellInTempo } from './tempo.ts';

/** The chapter of an id, or the lesson that was opened from a file; null when there is none. */
export function chapterOf(id: string | null): Lesson | null {
  const { lesson } = useOpenLesson.getState();
  return STORY.find((chapter) => chapter.id === id) ?? (lesson?.id === id ? lesson : null);
}

/** How links name a step. */
export function placeOf({ id, steps }: Lesson, step: number): string {
  return `${id}/${steps[step]?.id}`;
}

/** Notes which step is told, at its tempo. A lesson from a file is in links too, unless it is too long for them. */
function show(lesson: Lesson, step: number): void {
  const { lesson: opened, packed } = useOpenLesson.getState();
  const fromFile = lesson === opened;
  const place = fromFile && packed === null ? null : placeOf(lesson, step);
  useStory.getState().show(lesson.id, step, place, fromFile ? packed : null);
  tellInTempo(lesson, step);
}

/** Opens the story at a place: with its scene, or beside what is on the stage. False when there is no such place. */
export function openStep(place: string, withScene: boolean): boolean {
  const [id = '', stepId = ''] = place.split('/');
  const lesson = chapterOf(id);
  const step = lesson?.steps.findIndex((one) => one.id === stepId) ?? -1;
  if (!lesson || step < 0) return false;
  if (withScene) tell(id, step);
  else show(lesson, step);
  return true;
}

/** Tells a step of a chapter; what there is not is not told. */
export function tell(id: string, step: number): void {
  const lesson = chapterOf(id);
  if (!lesson?.steps[step]) return;
  const before = useStory.getState();
  putStep(lesson, step, before.lesson === id && before.step === step - 1);
  show(lesson, step);
  // What is to be predicted is not shown before.
  if (!awaitsGuess(id, step)) playOn();
}

/** Puts a step on the stage. `next`: the step before it has been there, so its run may go on as it is. */
export function putStep(lesson: Lesson, step: number, next: boolean): void {
  const staged = stage(lesson, step);
  if (!next || lesson.steps[step]?.scene || !isAt(staged)) putOnStage(staged, placeOf(lesson, step));
}

/** Sets the stage back to where a step begins, whatever has been done since. */
export function tellAgain(lesson: Lesson, step: number): void {
  putOnStage(stage(lesson, step), placeOf(lesson, step));
  if (!awaitsGuess(lesson.id, step)) playOn();
}

/** Whether the page shows what the step begins with: the same things, in the same run, at its moment or a little after. */
function isAt({ topology, recording, fromMs, untilMs }: Staged): boolean {
  const { tMs, recording: present } = usePlayback.getState();
  const same = write(useDocument.getState().topology) === write(topology);
  const kept = JSON.stringify(incidents(present.entries)) === JSON.stringify(incidents(recording.entries));
  return same && kept && tMs >= fromMs && tMs < untilMs;
}

function incidents(entries: Staged['recording']['entries']): readonly unknown[] {
  return entries.flatMap((entry) => ('incident' in entry ? [entry.incident] : []));
}

/** Does what is to be done by hand in the step that is told. */
export async function showHow(): Promise<void> {
  const { lesson: id, step } = useStory.getState();
  const lesson = chapterOf(id);
  if (lesson) await showSolution(lesson, step);
}

/** Does what is to be done by hand in a step, one thing after the other, each at its moment. */
export async function showSolution(lesson: Lesson, index: number): Promise<void> {
  const solution = lesson.steps[index]?.solution;
  if (!solution) return;
  const staged = stage(lesson, index);
  if (!isAt(staged)) putOnStage(staged, placeOf(lesson, index));
  for (const change of solution) {
    if (!(await doAtItsMoment(change))) return;
  }
  playOn();
}
