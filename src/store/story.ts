// The story: which chapter is being told and at which step, and which steps have been done. Of the address is only where it is;
// what has been done stays on the device (app/lessons/progress.ts).
import { create } from 'zustand';

export interface StoryState {
  /** Id of a chapter; null: none is told. */
  readonly lesson: string | null;
  readonly step: number;
  /** The same as links name it: `chapter/step`, by their ids. */
  readonly place: string | null;
  /** A lesson from a file as links carry it whole; null: one of ours. */
  readonly packed: string | null;
  /** `chapter/step` of all that have been done. */
  readonly done: ReadonlySet<string>;
  show(lesson: string, step: number, place: string | null, packed?: string | null): void;
  close(): void;
  markDone(place: string): void;
}

export const useStory = create<StoryState>()((set, get) => ({
  lesson: null,
  step: 0,
  place: null,
  packed: null,
  done: new Set(),
  show: (lesson, step, place, packed = null) => set({ lesson, step, place, packed }),
  close: () => set({ lesson: null, place: null }),
  markDone(place) {
    if (!get().done.has(place)) set({ done: new Set([...get().done, place]) });
  },
}));
