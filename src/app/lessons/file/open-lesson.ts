// The lesson that was opened from a file or a link: the lesson itself, and what its reader has done, predicted and answered in it.
import { create } from 'zustand';
import type { Lesson } from '../../../lessons/lesson.ts';
import { type LessonFile, lessonOfFile, markOfFile } from '../../../lessons/lesson-file.ts';
import type { Guess } from '../../../lessons/prediction.ts';
import { packFile } from '../../../sharing/lesson-file/pack.ts';
import type { Noted } from '../follow-step.ts';

export interface OpenLesson {
  readonly file: LessonFile | null;
  /** The same as lessons are played; steps are those of the file, one for one. */
  readonly lesson: Lesson | null;
  /** As links carry it; null: it is too long for one. */
  readonly packed: string | null;
  /** Under what its progress is kept. */
  readonly mark: string;
  /** Ids of steps. */
  readonly done: ReadonlySet<string>;
  /** By ids of steps; `null`: its reader would rather not guess. */
  readonly guesses: Readonly<Record<string, Guess | null>>;
  /** Ids of answers by ids of steps: the last that was given. */
  readonly answers: Readonly<Record<string, string>>;
  open(file: LessonFile, done?: readonly string[]): void;
  guess(step: string, guess: Guess | null): void;
  answer(step: string, answer: string): void;
  markDone(step: string): void;
  forget(): void;
}

export const useOpenLesson = create<OpenLesson>()((set, get) => ({
  file: null,
  lesson: null,
  packed: null,
  mark: '',
  done: new Set(),
  guesses: {},
  answers: {},
  open: (file, done = []) =>
    set({
      file,
      lesson: lessonOfFile(file),
      packed: packFile(file),
      mark: markOfFile(file),
      done: new Set(done),
      guesses: {},
      answers: {},
    }),
  guess: (step, guess) => set({ guesses: { ...get().guesses, [step]: guess } }),
  answer: (step, answer) => set({ answers: { ...get().answers, [step]: answer } }),
  markDone(step) {
    if (!get().done.has(step)) set({ done: new Set([...get().done, step]) });
  },
  forget: () => set({ done: new Set(), guesses: {}, answers: {} }),
}));

/** Whether a step waits for its reader's prediction before it is played. */
export function awaitsGuess(lessonId: string, index: number): boolean {
  const { file, lesson, guesses } = useOpenLesson.getState();
  const step = lesson?.id === lessonId ? file?.steps[index] : undefined;
  return step?.prediction !== undefined && guesses[step.id] === undefined;
}

/** What is done in a lesson from a file is no part of the story's progress. */
export const NOTED_IN_FILE: Noted = {
  has: (place) => useOpenLesson.getState().done.has(stepIn(place)),
  mark: (place) => useOpenLesson.getState().markDone(stepIn(place)),
};

function stepIn(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}
