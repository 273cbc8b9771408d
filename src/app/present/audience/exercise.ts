// The exercise of a scene: everybody tries for themselves for some minutes, and a countdown says how long there is.
import { beginCountdown, holdOrGoOn, lengthen } from '../../../lessons/countdown.ts';
import { placeOfTalk, sceneOfTalk } from '../talk.ts';
import { type ExerciseState, useRoom } from './state.ts';

const MINUTE_MS = 60_000;

/** Minutes that the present scene plans for its exercise; null where it has none. */
export function minutesPlanned(): number | null {
  return sceneOfTalk()?.exercise?.minutes ?? null;
}

/** Begins the exercise of the present scene, holds it, or lets it go on. */
export function beginOrHold(): void {
  const minutes = minutesPlanned();
  const place = placeOfTalk();
  const { exercise } = useRoom.getState();
  if (exercise && (exercise.place === place || minutes === null)) change(holdOrGoOn(exercise, Date.now()));
  else if (minutes !== null && place !== null) {
    useRoom.setState({ exercise: { ...beginCountdown(minutes * MINUTE_MS, Date.now()), place, small: false } });
  }
}

export function oneMinuteMore(): void {
  const { exercise } = useRoom.getState();
  if (exercise) change(lengthen(exercise, MINUTE_MS, Date.now()));
}

export function smallOrLarge(): void {
  const { exercise } = useRoom.getState();
  if (exercise) change({ small: !exercise.small });
}

export function endExercise(): void {
  useRoom.setState({ exercise: null });
}

function change(part: Partial<ExerciseState>): void {
  useRoom.setState(({ exercise }) => ({ exercise: exercise && { ...exercise, ...part } }));
}
