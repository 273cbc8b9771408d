// What the audience takes part in: hands counted for polls, claims put to the test, the countdown of an exercise, the code for phones.
// All but the code stays with the tab, so that a window that is loaded again has it.
import { create } from 'zustand';
import type { Countdown } from '../../../lessons/countdown.ts';
import { isEmbedded } from '../../preferences.ts';

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

export interface ClaimState {
  /** The run that was put on the stage last; null: the first. */
  readonly run: string | null;
  /** Its runs that have come to their end on the stage. */
  readonly ran: readonly string[];
  readonly told: boolean;
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
  /** Likewise. */
  readonly claims: Readonly<Record<string, ClaimState>>;
  readonly exercise: ExerciseState | null;
  /** Whether the code for phones lies over the stage. */
  readonly code: boolean;
}

export const UNASKED: PollState = { counts: [], phase: 'open', value: null, hidden: false };
export const UNTESTED: ClaimState = { run: null, ran: [], told: false };

const KEY = 'strata.talk-audience';
const MOST_SCENES = 200;

export const useRoom = create<RoomState>()(() => ({ polls: {}, claims: {}, exercise: null, code: false, ...kept() }));

useRoom.subscribe(({ polls, claims, exercise }, before) => {
  if (polls === before.polls && claims === before.claims && exercise === before.exercise) return;
  // Nothing is stored in frames of other pages.
  if (isEmbedded()) return;
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify({ polls, claims, exercise }));
  } catch {
    // Where nothing can be kept it lasts until the page is left.
  }
});

export function notePoll(place: string, change: Partial<PollState>): void {
  useRoom.setState(({ polls }) => ({ polls: { ...polls, [place]: { ...(polls[place] ?? UNASKED), ...change } } }));
}

export function noteClaim(place: string, change: Partial<ClaimState>): void {
  useRoom.setState(({ claims }) => ({ claims: { ...claims, [place]: { ...(claims[place] ?? UNTESTED), ...change } } }));
}

function kept(): Partial<RoomState> {
  if (isEmbedded()) return {};
  try {
    return readRoom(JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return {};
  }
}

/** What can be understood of what was kept. A run that was under way goes on. */
export function readRoom(written: unknown): Partial<RoomState> {
  if (!isRecord(written)) return {};
  const { polls, claims, exercise } = written;
  return {
    polls: byPlace(polls, readPoll),
    claims: byPlace(claims, readClaim),
    exercise: readExercise(exercise),
  };
}

function byPlace<State>(written: unknown, read: (state: unknown) => State | null): Readonly<Record<string, State>> {
  if (!isRecord(written)) return {};
  return Object.fromEntries(
    Object.entries(written)
      .slice(0, MOST_SCENES)
      .flatMap(([place, state]) => {
        const understood = read(state);
        return understood === null ? [] : [[place, understood]];
      }),
  );
}

function readPoll(poll: unknown): PollState | null {
  if (!isRecord(poll) || !Array.isArray(poll.counts) || !poll.counts.every(Number.isFinite)) return null;
  const value = Number.isFinite(poll.value) ? (poll.value as number) : null;
  const phase = poll.phase === 'told' || poll.phase === 'running' ? poll.phase : 'open';
  return { counts: poll.counts, phase, value: phase === 'told' ? value : null, hidden: poll.hidden === true };
}

function readClaim(claim: unknown): ClaimState | null {
  if (!isRecord(claim) || !Array.isArray(claim.ran) || !claim.ran.every((run) => typeof run === 'string')) return null;
  const run = typeof claim.run === 'string' ? claim.run : null;
  return { run, ran: claim.ran, told: claim.told === true };
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
