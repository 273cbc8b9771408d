// What somebody has said about each belief and how far they have come: kept while the page is open, and on the device, never in an
// embed. Every access may throw (sandboxed frames, blocked storage): then nothing is kept.
import { create } from 'zustand';
import { BELIEF_IDS } from '../../lessons/beliefs.ts';
import type { Guess } from '../../lessons/prediction.ts';
import { isKept } from '../learn/progress.ts';

export const PHASES = ['predict', 'run', 'compare', 'explain', 'told'] as const;
export type Phase = (typeof PHASES)[number];

export interface Note {
  readonly phase: Phase;
  readonly guess: Guess | null;
  /** Explanations that have been chosen, in order. */
  readonly chosen: readonly string[];
}

export interface Notes {
  readonly notes: Readonly<Record<string, Note>>;
  /** The belief whose scene is to be put on the stage when its panel is there; null: what is on the stage stays. */
  readonly toStage: string | null;
  /** True when a link has brought something for the stage along: it stays there, unless it would tell the answer. */
  readonly beside: boolean;
  note(id: string, change: Partial<Note>): void;
}

const NOTHING: Note = { phase: 'predict', guess: null, chosen: [] };

export const useNotes = create<Notes>()((set, get) => ({
  notes: {},
  toStage: null,
  beside: false,
  note: (id, change) => set({ notes: { ...get().notes, [id]: { ...noteOf(get(), id), ...change } } }),
}));

export function noteOf({ notes }: Notes, id: string): Note {
  return notes[id] ?? NOTHING;
}

const KEY = 'strata.beliefs';
const MOST_POINTS = 100;

/** Takes up what was said in earlier visits, and keeps what is said from now on; returns the way to stop. */
export function keepNotes(): () => void {
  if (!isKept()) return () => {};
  useNotes.setState(({ notes }) => ({ notes: { ...kept(), ...notes } }));
  return useNotes.subscribe(({ notes }, before) => {
    if (notes !== before.notes) keep(notes);
  });
}

/** Forgets all that has been said, here and on the device. */
export function clearNotes(): void {
  useNotes.setState({ notes: {} });
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

function keep(notes: Notes['notes']): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(notes));
  } catch {
    // A full or forbidden storage keeps nothing; the page goes on without.
  }
}

function kept(): Notes['notes'] {
  try {
    return readNotes(JSON.parse(window.localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** What can be understood of notes that were kept; a run that was under way begins again. */
export function readNotes(written: unknown): Notes['notes'] {
  if (typeof written !== 'object' || written === null) return {};
  const all = written as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    BELIEF_IDS.flatMap((id) => {
      const note = all[id];
      return typeof note === 'object' && note !== null ? [[id, readNote(note as Partial<Note>)]] : [];
    }),
  );
}

function readNote({ phase, guess, chosen }: Partial<Note>): Note {
  const known = PHASES.find((one) => one === phase) ?? 'predict';
  return {
    phase: known === 'run' ? 'predict' : known,
    guess: readGuess(guess),
    chosen: Array.isArray(chosen) ? chosen.filter((one) => typeof one === 'string') : [],
  };
}

function readGuess(guess: unknown): Guess | null {
  if (typeof guess !== 'object' || guess === null) return null;
  const { kind, choice, value, values } = guess as Readonly<Record<string, unknown>>;
  if (kind === 'choice' && typeof choice === 'string') return { kind, choice };
  if (kind === 'slider' && Number.isFinite(value)) return { kind, value: value as number };
  const points = kind === 'curve' && Array.isArray(values) && values.length <= MOST_POINTS ? values : null;
  return points?.every(Number.isFinite) ? { kind: 'curve', values: points } : null;
}
