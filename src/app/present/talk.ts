// The talk that is being given in this window: which scenes, at which of them, and what lies over the stage. Of the address is
// only the place; what a speaker has set up here (filters, the time it began) stays with the tab.
import { create } from 'zustand';
import type { Talk, TalkScene } from '../../lessons/talk.ts';
import type { SceneWords } from '../../lessons/talk-file.ts';

/** A scene with its words. */
export interface SpokenScene extends TalkScene, SceneWords {}

export interface SpokenTalk extends Talk {
  readonly title: string;
  /** What it is about, at the head of its handout. */
  readonly about?: string;
  /** Of a talk that is none of ours: the file that links bring along, as `talkfile=…` or `lesson=…`; missing where it is too long. */
  readonly carried?: string;
  readonly scenes: readonly [SpokenScene, ...SpokenScene[]];
}

/** What the pointer does over the stage. */
export type PointerUse = 'plain' | 'spotlight' | 'laser' | 'pen';

export interface Talking {
  readonly talk: SpokenTalk | null;
  readonly at: number;
  readonly black: boolean;
  readonly overview: boolean;
  /** What can be put on the stage and let loose on it stands beside it. */
  readonly things: boolean;
  readonly help: boolean;
  /** The number that is being typed to go to a scene; null: none. */
  readonly typed: string | null;
  readonly pointer: PointerUse;
  readonly inverted: boolean;
  /** Of the picture for a pale projector, in steps from 0 (as it is) to 2. */
  readonly contrast: 0 | 1 | 2;
  /** When the timer began, milliseconds of the wall clock; null: not yet. */
  readonly begunAt: number | null;
}

export const NOT_TALKING: Talking = {
  talk: null,
  at: 0,
  black: false,
  overview: false,
  things: false,
  help: false,
  typed: null,
  pointer: 'plain',
  inverted: false,
  contrast: 0,
  begunAt: null,
};

export const useTalk = create<Talking>()(() => NOT_TALKING);

/** The scene at which a talk is. */
export function sceneOfTalk({ talk, at }: Pick<Talking, 'talk' | 'at'> = useTalk.getState()): SpokenScene | undefined {
  return talk?.scenes[at];
}

/** A talk in which one of its scenes shows another step of its lesson. */
export function withStep(talk: SpokenTalk, at: number, step: string): SpokenTalk {
  const scenes = talk.scenes.map((scene, index) =>
    index === at && 'lesson' in scene.shown ? { ...scene, shown: { ...scene.shown, step } } : scene,
  );
  const [first = talk.scenes[0], ...others] = scenes;
  return { ...talk, scenes: [first, ...others] };
}

/** How links name where a talk is: `talk/scene`, and what they bring along for it; null when there is none. */
export function placeOfTalk({ talk, at }: Pick<Talking, 'talk' | 'at'> = useTalk.getState()): string | null {
  if (!talk) return null;
  const place = `${talk.id}/${talk.scenes[at]?.id}`;
  return talk.carried === undefined ? place : `${place}&${talk.carried}`;
}

/** Calls back when the talk is at another place; returns the way to stop. */
export function followTalk(moved: () => void): () => void {
  return useTalk.subscribe((state, before) => {
    if (placeOfTalk(state) !== placeOfTalk(before)) moved();
  });
}
