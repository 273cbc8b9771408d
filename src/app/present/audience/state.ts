// What the audience takes part in: hands counted for polls, the countdown of an exercise, the code for phones. Of it, polls and the
// countdown stay with the tab, so that a window that is loaded again has them.
import { create } from 'zustand';
import type { Countdown } from '../../../lessons/countdown.ts';

/** Asking; closed and playing; played, with what the model gave. */
export type PollPhase = 'open' | 'running' | 'told';

export interface PollState {
  readonly counts: readonly number[];
  readonly phase: PollPhase;
  /** What the run gave, in the unit of the measure; null before, or where it gives nothing. */
  readonly value: number | null;
  /** Out of sight, so that the chart can be seen. */
  readonly hidden: boolean;
}

export interface ExerciseState extends Countdown {
  /** The place of its scene: `talk/scene`. */
  readonly place: string;
  /** In a corner, so that the stage can be seen. */
  readonly small: boolean;
}

export interface RoomState {
  /** By the place of their scene: `talk/scene`. */
  readonly polls: Readonly<Record<string, PollState>>;
  readonly exercise: ExerciseState | null;
  /** Whether the code for phones lies over the stage. */
  readonly code: boolean;
}

export const UNASKED: PollState = { counts: [], phase: 'open', value: null, hidden: false };

const KEY = 'strata.talk-audience';
const MOST_POLLS = 200;

export const useRoom = create<RoomState>()(() => ({ polls: {}, exercise: null, code: false, ...kept() }));

useRoom.subscribe(({ polls, exercise }, before) => {
  if (polls === before.polls && exercise === before.exercise) return;
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify({ polls, exercise }));
  } catch {
    // Where nothing can be kept it lasts until the page is left.
  }
});

export function notePoll(place: string, change: Partial<PollState>): void {
  useRoom.setState(({ polls }) => ({ polls: { ...polls, [place]: { ...(polls[place] ?? UNASKED), ...change } } }));
}

function kept(): Partial<RoomState> {
  try {
    return readRoom(JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return {};
  }
}

/** What can be understood of what was kept. A run that was under way goes on. */
export function readRoom(written: unknown): Partial<RoomState> {
  if (!isRecord(written)) return {};
  const { polls, exercise } = written;
  return {
    polls: isRecord(polls) ? Object.fromEntries(Object.entries(polls).slice(0, MOST_POLLS).flatMap(readPoll)) : {},
    exercise: readExercise(exercise),
  };
}

function readPoll([place, poll]: [string, unknown]): [string, PollState][] {
  if (!isRecord(poll) || !Array.isArray(poll.counts) || !poll.counts.every(Number.isFinite)) return [];
  const value = Number.isFinite(poll.value) ? (poll.value as number) : null;
  const phase = poll.phase === 'told' || poll.phase === 'running' ? poll.phase : 'open';
  return [
    [place, { counts: poll.counts, phase, value: phase === 'told' ? value : null, hidden: poll.hidden === true }],
  ];
}

function readExercise(written: unknown): ExerciseState | null {
  if (!isRecord(written) || typeof written.place !== 'string') return null;
  const { place, totalMs, endsAt, leftMs } = written;
  const known = [totalMs, leftMs].every((ms) => Number.isFinite(ms) && (ms as number) >= 0);
  if (!known || !(endsAt === null || Number.isFinite(endsAt))) return null;
  return {
    place,
    totalMs: totalMs as number,
    leftMs: leftMs as number,
    endsAt: endsAt as number | null,
    small: written.small === true,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
