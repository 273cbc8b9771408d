// The talks there are: the workshop, the whole story, and each of its chapters, with their words.
import type { ChartName, Lesson } from '../../lessons/lesson.ts';
import { STORY } from '../../lessons/story.ts';
import { talkOfLessons } from '../../lessons/talk.ts';
import { WORKSHOP } from '../../lessons/workshop.ts';
import type { PresentText } from '../../locales/present.ts';
import type { useStoryText } from '../../locales/story.ts';
import { currentLocale } from '../../locales/text.ts';
import { workshopText } from '../../locales/workshop.ts';
import { type SpokenScene, type SpokenTalk, useTalk } from './talk.ts';
import { spokenWorkshop } from './workshop.ts';

export interface TalkWords {
  readonly present: PresentText;
  readonly story: ReturnType<typeof useStoryText>;
}

/** A talk by the id that links name it with; null when there is none. */
export function talkNamed(id: string, words: TalkWords): SpokenTalk | null {
  return talks(words).find((talk) => talk.id === id) ?? null;
}

/** In the order in which they are offered. */
export function talks(words: TalkWords): readonly SpokenTalk[] {
  const { present, story } = words;
  return [
    spokenWorkshop(workshopText(currentLocale())),
    ofLessons('story', present('talks.story'), STORY, words),
    ...STORY.map((lesson) => ofLessons(lesson.id, story(`story.${lesson.id}.title` as never), [lesson], words)),
  ];
}

function ofLessons(id: string, title: string, lessons: readonly Lesson[], { story }: TalkWords): SpokenTalk {
  const [first, ...others] = talkOfLessons(id, lessons).scenes.map((scene): SpokenScene => {
    const key = 'step' in scene.shown ? `story.${scene.shown.lesson}.steps.${scene.shown.step}.title` : '';
    return { ...scene, title: story(key as never), idea: '', notes: '' };
  });
  return { id, title, scenes: [first as SpokenScene, ...others] };
}

/** The step that a scene shows, of the story, the workshop or a lesson of the talk's own; null when it shows something else. */
export function stepOf(
  { shown }: Pick<SpokenScene, 'shown'>,
  own: readonly Lesson[] = useTalk.getState().talk?.lessons ?? [],
): { lesson: Lesson; index: number } | null {
  if (!('step' in shown)) return null;
  const lesson = [...own, ...(WORKSHOP.lessons ?? []), ...STORY].find(({ id }) => id === shown.lesson);
  const index = lesson?.steps.findIndex(({ id }) => id === shown.step) ?? -1;
  return lesson && index >= 0 ? { lesson, index } : null;
}

/** The chart beside the stage, where that is seen; undefined: none. */
export function chartOf(scene: Pick<SpokenScene, 'shown' | 'chart' | 'fullView'>): ChartName | undefined {
  const step = stepOf(scene);
  return scene.chart ?? step?.lesson.steps[step.index]?.look?.chart ?? scene.fullView;
}
