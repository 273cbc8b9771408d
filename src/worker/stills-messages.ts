// A scene of a talk as it is printed, asked of a thread of its own: one scene, one moment.
import type { Lesson } from '../lessons/lesson.ts';
import type { Measure } from '../lessons/measure.ts';
import { type Showing, type Still, stillOfRun, stillOfStep } from '../lessons/still.ts';
import type { Recording } from '../simulation/recording.ts';

export type StillRequest =
  | { readonly lesson: Lesson; readonly index: number; readonly showing: Showing; readonly asked?: Measure }
  /** `atMs` null: a little after everything is ready. */
  | { readonly recording: Recording; readonly atMs: number | null; readonly asked?: Measure };

/** Null where it cannot be played. */
export type StillReply = Still | null;

export function answerStill(request: StillRequest): StillReply {
  try {
    if ('recording' in request) return stillOfRun(request.recording, request.atMs, request.asked);
    return stillOfStep(request.lesson, request.index, request.showing, request.asked);
  } catch {
    return null;
  }
}
