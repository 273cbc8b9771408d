// Words of a scene with the figures of its step, which its words name in braces; asked of a thread as those of the story are.
import { useMemo } from 'react';
import { PLACEHOLDER } from '../../locales/message.ts';
import { useFormat } from '../../locales/text.ts';
import { figureWords, useFigures } from '../lessons/figures.ts';
import type { SpokenScene } from './talk.ts';
import { stepOf } from './talks.ts';

const PARTS = ['idea', 'notes', 'handout', 'asks', 'task', 'because'] as const;

/** The scene with its figures; a dot stands for one until it has been played. What names no figure stays as it is. */
export function useFilled<Scene extends Pick<SpokenScene, 'shown' | 'idea' | 'notes'>>(scene: Scene): Scene {
  const format = useFormat();
  const step = stepOf(scene);
  const lesson = step?.lesson ?? null;
  const index = step?.index ?? 0;
  const values = useFigures(lesson);
  return useMemo(() => {
    const one = lesson?.steps[index];
    return one ? withFigures(scene, figureWords(one, values?.[index], format)) : scene;
  }, [scene, lesson, index, values, format]);
}

/** The same with figures that are known by name, in every part that is said or printed. */
export function withFigures<Scene extends object>(scene: Scene, figures: Readonly<Record<string, string>>): Scene {
  const filled: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const part of PARTS) {
    const words = (scene as Partial<Record<string, unknown>>)[part];
    if (typeof words !== 'string') continue;
    filled[part] = words.replace(PLACEHOLDER, (whole, name: string) => figures[name] ?? whole);
  }
  return { ...scene, ...filled };
}
