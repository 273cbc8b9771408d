// How fast the clock goes while a step of a lesson is on the stage: fast enough that nobody waits for a boot, and as it is where
// little time passes. In the story the speed that its reader has chosen comes back when the story is left.
import type { Lesson } from '../../lessons/lesson.ts';
import { stage } from '../../lessons/scene.ts';
import { FASTEST, usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';
import { useScenario } from '../scenario.ts';
import { SPEEDS } from '../time-controls/actions.ts';

/** What anybody may have to watch one run for, milliseconds of their own time. */
const PATIENCE_MS = 18_000;

/** Simulated milliseconds per millisecond for a run of some length. */
export function speedFor(runMs: number): number {
  return SPEEDS.find((speed) => speed >= 1 && runMs / speed <= PATIENCE_MS) ?? FASTEST;
}

/** The same for a step of a lesson. */
export function speedOfStep(lesson: Lesson, index: number): number {
  const { fromMs, untilMs } = stage(lesson, index);
  return speedFor(untilMs - fromMs);
}

/** Sets the clock's speed for a step of a lesson. */
export function keepTempo(lesson: Lesson, index: number): void {
  usePlayback.getState().setSpeed(speedOfStep(lesson, index));
}

/** The speed of the clock as the story has set it, and the reader's own. Null: no step is told. */
let told: { readonly set: number; readonly own: number; readonly leave: () => void } | null = null;

/**
 * Sets the clock's speed for a step of the lesson that the story tells, until it tells another or none. A speed that the address
 * asks for is kept.
 */
export function tellInTempo(lesson: Lesson, index: number): void {
  if (useScenario.getState().configuration.speed !== null) return;
  const own = ownSpeed();
  told?.leave();
  keepTempo(lesson, index);
  const leave = useStory.subscribe((now) => {
    if (now.lesson === lesson.id) return;
    usePlayback.getState().setSpeed(ownSpeed());
    told?.leave();
    told = null;
  });
  told = { set: usePlayback.getState().speed, own, leave };
}

/** What the reader chose last: a speed that is not the story's is theirs. */
function ownSpeed(): number {
  const { speed } = usePlayback.getState();
  return told && speed === told.set ? told.own : speed;
}
