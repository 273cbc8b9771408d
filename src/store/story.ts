// The story: which chapter is being told and at which step, and which steps have been done. Of the address is only where it is;
// what has been done stays on the device (app/lessons/progress.ts).
import { create } from 'zustand';

export interface StoryState {
  /** Id of a chapter; null: none is told. */
  readonly lesson: string | null;
  readonly step: number;
  /** `chapter/step` of all that have been done. */
  readonly done: ReadonlySet<string>;
  show(lesson: string, step?: number): void;
  close(): void;
  markDone(place: string): void;
}

export const useStory = create<StoryState>()((set, get) => ({
  lesson: null,
  step: 0,
  done: new Set(),
  show: (lesson, step = 0) => set({ lesson, step }),
  close: () => set({ lesson: null }),
  markDone(place) {
    if (!get().done.has(place)) set({ done: new Set([...get().done, place]) });
  },
}));
