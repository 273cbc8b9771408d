// What concerns only this tab: selection, theme, language, what is in the hand, and what is to be said aloud. Nothing of
// it is in the document or in a link.
import { create } from 'zustand';
import type { Blast } from '../simulation/blast.ts';
import type { IncidentName } from '../simulation/recording.ts';
import type { Refusal } from '../topology/placement.ts';
import type { Host, NodeId, Sandbox } from '../topology/topology.ts';
import type { Preview } from '../worker/messages.ts';
import type { StepName } from './history.ts';

export type Theme = 'light' | 'dark' | 'contrast' | 'projector';
export const THEMES: readonly Theme[] = ['light', 'dark', 'contrast', 'projector'];

export interface Carrying {
  readonly what:
    | { readonly type: 'new'; readonly node: Sandbox | Host }
    | { readonly type: 'move'; readonly id: NodeId };
  readonly mode: 'pointer' | 'pick' | 'keyboard';
  readonly over: NodeId | null;
  readonly refusal: Refusal | null;
  readonly preview: Preview | null;
}

/** Something to be said aloud: a finished sentence, or what happened, to be put into words by the page. */
export type Announcement =
  | string
  /** What was taken up by key and what can be done with it; `words` is a finished sentence. */
  | { readonly type: 'lifted'; readonly words: string }
  | { readonly type: 'edited' | 'undone' | 'redone'; readonly name: StepName; readonly cutFuture?: boolean }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'put-back'; readonly name: string }
  | { readonly type: 'ready'; readonly node: NodeId }
  /** Something failed: everything that it took, said once. */
  | { readonly type: 'blast'; readonly blast: Blast }
  /** What a manager started elsewhere, and what it left down. */
  | { readonly type: 'failed-over'; readonly started: number; readonly down: number }
  | { readonly type: 'moved' | 'moved-anew'; readonly node: NodeId; readonly detail: string }
  | {
      readonly type: 'incident';
      readonly incident: IncidentName;
      readonly node: NodeId;
      readonly action: 'begin' | 'end' | 'killed';
    }
  | { readonly type: 'recovering' | 'recovered' };

export interface ViewState {
  readonly selection: NodeId | null;
  /** Whether the inspector is open for it: after choosing something it is, after landing something it is not. */
  readonly inspecting: boolean;
  /** Null follows the system. */
  readonly theme: Theme | null;
  readonly locale: string;
  /** Whether single letters act as shortcuts. */
  readonly letterKeys: boolean;
  readonly carrying: Carrying | null;
  /** Whether a talk is given: the page is drawn for those who watch. */
  readonly presenting: boolean;
  /** The latest thing to be said; `serial` tells equal ones apart. */
  readonly announcement: { readonly message: Announcement; readonly serial: number } | null;
  /** Chooses a node, to look at and to change; null: none. */
  select(id: NodeId | null): void;
  /** Marks a node without opening the inspector, which would hide what has just landed. */
  mark(id: NodeId): void;
  closeInspector(): void;
  setTheme(theme: Theme | null): void;
  setLocale(locale: string): void;
  setLetterKeys(on: boolean): void;
  lift(carrying: Carrying): void;
  hover(over: NodeId | null, refusal: Refusal | null, preview: Preview | null): void;
  release(): void;
  announce(message: Announcement): void;
}

export const useView = create<ViewState>()((set, get) => ({
  selection: null,
  inspecting: false,
  theme: null,
  locale: 'en',
  letterKeys: true,
  carrying: null,
  presenting: false,
  announcement: null,
  select: (selection) => set({ selection, inspecting: selection !== null }),
  mark: (selection) => set({ selection, inspecting: false }),
  closeInspector: () => set({ inspecting: false }),
  setTheme: (theme) => set({ theme }),
  setLocale: (locale) => set({ locale }),
  setLetterKeys: (letterKeys) => set({ letterKeys }),
  lift: (carrying) => set({ carrying }),
  hover(over, refusal, preview) {
    const { carrying } = get();
    if (carrying) set({ carrying: { ...carrying, over, refusal, preview } });
  },
  release: () => set({ carrying: null }),
  announce: (message) => set({ announcement: { message, serial: (get().announcement?.serial ?? 0) + 1 } }),
}));
