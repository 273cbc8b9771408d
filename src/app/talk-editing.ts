// Which of one's own talks is being written, and the scene of it that the form shows. While a talk is given the panel is away, and
// comes back with the scene at which that was left; so it does when the tab is loaded again.
import { create } from 'zustand';
import { afterwards } from './afterwards.ts';
import { isEmbedded } from './preferences.ts';
import { isSamePageAgain } from './same-page.ts';

const KEY = 'strata.talk-written';

export interface TalkEditing {
  /** Id of the talk; null: none. */
  readonly id: string | null;
  readonly scene: number;
  open(id: string, scene?: number): void;
  show(scene: number): void;
  close(): void;
}

export const useTalkEditing = create<TalkEditing>()((set) => ({
  ...recall(),
  open(id, scene = 0) {
    afterwards.need();
    set({ id, scene });
  },
  show: (scene) => set({ scene: Math.max(0, scene) }),
  close: () => set({ id: null }),
}));

useTalkEditing.subscribe(({ id, scene }) => {
  attempt((storage) => (id === null ? storage.removeItem(KEY) : storage.setItem(KEY, JSON.stringify({ id, scene }))));
});

/** What was written when this tab was loaded again; whoever has come from somewhere else begins with nothing open. */
function recall(): Pick<TalkEditing, 'id' | 'scene'> {
  let kept: unknown = null;
  if (isSamePageAgain()) {
    attempt((storage) => {
      kept = JSON.parse(storage.getItem(KEY) ?? 'null');
    });
  }
  const { id, scene } = (kept ?? {}) as { readonly id?: unknown; readonly scene?: unknown };
  if (typeof id !== 'string') return { id: null, scene: 0 };
  return { id, scene: Number.isInteger(scene) ? Math.max(0, scene as number) : 0 };
}

/** Storage may be full, forbidden, or not there at all; what is kept may be torn. */
function attempt(act: (storage: Storage) => void): void {
  if (isEmbedded()) return;
  try {
    act(window.sessionStorage);
  } catch {
    // Then the panel has to be opened by hand again; the talk itself is kept elsewhere.
  }
}
