// Whether what the present scene is about has come true in the room's run, and whether it has been shown how. A talk is nobody's progress: it is forgotten with the scene.
import { create } from 'zustand';
import type { Noted } from '../lessons/follow-step.ts';

interface Reached {
  /** Of the step, once its goal is met. */
  readonly place: string | null;
  /** Whether all that is to be done by hand has been done by itself. */
  readonly shown: boolean;
}

const NOTHING: Reached = { place: null, shown: false };

export const useReached = create<Reached>()(() => NOTHING);

export const REACHED: Noted = {
  has: (place) => useReached.getState().place === place,
  mark: (place) => {
    if (!REACHED.has(place)) useReached.setState({ place });
  },
};

/** A scene begins, or begins again. */
export function nothingReached(): void {
  useReached.setState(NOTHING);
}
