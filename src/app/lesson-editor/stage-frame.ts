// The stage on the page of writing: the page itself in a frame, with the lesson in it or without, whose address says what stands
// there.
import { create } from 'zustand';
import { sceneIn, type Taken } from './taken.ts';

export interface StageFrame {
  /** The hash with which the frame is opened; null: it is closed. */
  readonly hash: string | null;
  /** Grows with every opening, so that the same lesson can begin anew. */
  readonly serial: number;
  open(hash: string): void;
  close(): void;
}

export const useStageFrame = create<StageFrame>()((set, get) => ({
  hash: null,
  serial: 0,
  open: (hash) => set({ hash, serial: get().serial + 1 }),
  close: () => set({ hash: null }),
}));

let frame: HTMLIFrameElement | null = null;

/** The element is told of by whoever draws it. */
export function holdFrame(element: HTMLIFrameElement | null): void {
  frame = element;
}

/** What stands on the stage: in the frame, if it is open and may be looked into; else what the address came with. */
export function presentScene(): Taken {
  try {
    const hash = frame?.contentWindow?.location.hash;
    if (hash) return sceneIn(hash);
  } catch {
    // A page opened from a file may not look into its own frame.
  }
  return sceneIn(location.hash);
}
