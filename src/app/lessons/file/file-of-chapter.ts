// A chapter of the story as a lesson file: for teachers who want to begin with one of ours.
import type { Lesson } from '../../../lessons/lesson.ts';
import { LESSON_VERSION, type LessonFile } from '../../../lessons/lesson-file.ts';
import { leftOpen } from '../../../locales/message.ts';
import { storyText } from '../../../locales/story.ts';
import type { Locale } from '../../../locales/text.ts';

export function fileOfChapter({ id, steps }: Lesson, locale: Locale): LessonFile {
  const text = storyText(locale);
  const say = (key: string, names: readonly string[] = []): string => text(key as never, leftOpen(names));
  return {
    strataLesson: LESSON_VERSION,
    id,
    title: say(`story.${id}.title`),
    language: 'en',
    intro: say(`story.${id}.about`),
    steps: steps.map((step) => {
      const key = `story.${id}.steps.${step.id}`;
      return {
        id: step.id,
        title: say(`${key}.title`),
        text: say(`${key}.text`, Object.keys(step.figures ?? {})),
        ...(step.solution && { task: say(`${key}.task`) }),
        ...withoutId(step),
      };
    }),
  };
}

function withoutId({ id: _id, ...rest }: Lesson['steps'][number]): Omit<Lesson['steps'][number], 'id'> {
  return rest;
}
