// What the main thread did for each picture of the page, read from a trace: processor time by kind, from one picture to the next.
import { type Task, tasksOf } from './tasks.ts';
import { mainThreadOf, type TraceEvent } from './trace.ts';

/** What has to be traced for it: what the browser's own tools ask for, without what they ask for in detail. */
export const FRAME_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
] as const;

/** Milliseconds from one picture to the next at 60 a second. */
export const FRAME_MS = 1000 / 60;

export const KINDS = ['script', 'style', 'layout', 'paint', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Processor time of the main thread for one picture, milliseconds, and when it began by the clock. */
export type FrameCost = Readonly<Record<Kind, number>> & { readonly sum: number; readonly atMs: number };

export interface FrameTimes {
  readonly frames: readonly FrameCost[];
  readonly tasks: readonly Task[];
  /** Pictures that the compositor drew, and that it owed and did not draw in time. */
  readonly drawn: number;
  readonly dropped: number;
}

const TASK = 'RunTask';
const FRAME = 'BeginMainThreadFrame';
/** In the order of the pipeline; whatever is none of these and runs in a task of the page is script, or the browser's own. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  ParseAuthorStyleSheet: 'style',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  HitTest: 'layout',
  'IntersectionObserverController::computeIntersections': 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  FunctionCall: 'script',
  EvaluateScript: 'script',
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  TimerFire: 'script',
  HandlePostMessage: 'script',
  RunMicrotasks: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
};

export function frameTimesOf(events: readonly TraceEvent[]): FrameTimes {
  const main = mainThreadOf(events, TASK);
  const renderer = main[0]?.pid;
  const count = (name: string): number => events.filter((one) => one.name === name && one.pid === renderer).length;
  return {
    frames: framesOf(main),
    tasks: tasksOf(main, TASK),
    drawn: count('DrawFrame'),
    dropped: count('DroppedFrame'),
  };
}

/** Each picture has the task that it was made in, and all since the one before. */
function framesOf(main: readonly TraceEvent[]): readonly FrameCost[] {
  const began = main.filter(({ name }) => name === FRAME).sort((a, b) => a.ts - b.ts);
  const spent = main.filter(({ ph, dur }) => ph === 'X' && dur !== undefined).sort(outerFirst);
  const costs = began.map(({ ts }) => ({
    script: 0,
    style: 0,
    layout: 0,
    paint: 0,
    other: 0,
    sum: 0,
    atMs: ts / 1000,
  }));
  const open: { readonly end: number; readonly kind: Kind; frame: (typeof costs)[number] | undefined }[] = [];
  let at = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of spent) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const around = open.at(-1);
    if (name === TASK) while ((began[at]?.ts ?? Infinity) < ts) at++;
    const frame = around ? around.frame : name === TASK ? costs[at] : undefined;
    const kind = KIND_OF[name] ?? around?.kind ?? 'other';
    // What is within something is no more of that kind, but of its own.
    if (frame) frame[kind] += tdur / 1000;
    if (frame && around) frame[around.kind] -= tdur / 1000;
    if (frame && !around) frame.sum += tdur / 1000;
    open.push({ end: ts + dur, kind, frame });
  }
  return costs;
}

function outerFirst(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}
