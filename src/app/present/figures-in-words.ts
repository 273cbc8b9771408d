// Words of a scene with the figures of its step, which its words name in braces; asked of a thread as those of the story are.
import { useMemo } from 'react';
import { create } from 'zustand';
import { PLACEHOLDER } from '../../locales/message.ts';
import { useFormat } from '../../locales/text.ts';
import { figureWords, useFigures } from '../lessons/figures.ts';
import type { SpokenScene } from './talk.ts';
import { stepOf } from './talks.ts';

const PARTS = ['idea', 'notes', 'handout', 'asks', 'task', 'because'] as const;

/** Figures by the name that words have for them, with their units. */
export type FigureWords = Readonly<Record<string, string>>;

const NONE: FigureWords = {};

/** Those of the present scene, for the speaker's window: that one does not have the lessons that a talk brings along. */
export const useFiguresSaid = create<{ readonly figures: FigureWords }>()(() => ({ figures: NONE }));

/** The scene with its figures. What names no figure stays as it is. */
export function useFilled<Scene extends Pick<SpokenScene, 'shown' | 'idea' | 'notes'>>(scene: Scene): Scene {
  const figures = useFigureWords(scene);
  return useMemo(() => withFigures(scene, figures), [scene, figures]);
}

/** The figures of a scene; a dot stands for one until it has been played. */
export function useFigureWords(scene: Pick<SpokenScene, 'shown'>): FigureWords {
  const format = useFormat();
  const step = stepOf(scene);
  const lesson = step?.lesson ?? null;
  const index = step?.index ?? 0;
  const values = useFigures(lesson);
  return useMemo(() => {
    const one = lesson?.steps[index];
    return one ? figureWords(one, values?.[index], format) : NONE;
  }, [lesson, index, values, format]);
}

/** The same with figures that are known by name, in every part that is said or printed. */
export function withFigures<Scene extends object>(scene: Scene, figures: FigureWords): Scene {
  const filled: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const part of PARTS) {
    const words = (scene as Partial<Record<string, unknown>>)[part];
    if (typeof words !== 'string') continue;
    filled[part] = words.replace(PLACEHOLDER, (whole, name: string) => figures[name] ?? whole);
  }
  return { ...scene, ...filled };
}
