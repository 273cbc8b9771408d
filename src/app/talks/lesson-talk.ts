// A lesson from a file as a talk: a scene for each step, with its words as notes, its figures as the run has them, and its prediction
// as a poll where it can be asked by show of hands.
import type { Lesson } from '../../lessons/lesson.ts';
import { type FileStep, type LessonFile, lessonOfFile, predictionOf } from '../../lessons/lesson-file.ts';
import type { Poll } from '../../lessons/talk.ts';
import { createFormat, currentLocale } from '../../locales/text.ts';
import { packFile } from '../../sharing/lesson-file/pack.ts';
import { askLesson } from '../../worker/lessons-client.ts';
import { figureWords } from '../lessons/figures.ts';
import { withFigures } from '../present/figures-in-words.ts';
import { give } from '../present/give.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';

/** A minute a step: to be told, not only read. */
const MINUTES = 1;

export async function lessonTalk(file: LessonFile): Promise<SpokenTalk> {
  const lesson = lessonOfFile(file);
  const packed = packFile(file);
  const played = await askLesson({ lesson }).reply.catch(() => null);
  const format = createFormat(currentLocale());
  const [first, ...others] = file.steps.map((step, at) => {
    const figures = lesson.steps[at] ? figureWords(lesson.steps[at], played?.[at], format) : {};
    return withFigures(sceneOf(lesson, step), figures);
  });
  return {
    id: lesson.id,
    title: file.title,
    ...(file.intro && { about: file.intro }),
    lessons: [lesson],
    scenes: [first as SpokenScene, ...others],
    ...(packed !== null && { carried: `lesson=${packed}` }),
  };
}

/** Presents a lesson that is told, from the step at which it is. */
export async function presentLesson(file: LessonFile, at: number): Promise<void> {
  give(await lessonTalk(file), at);
}

function sceneOf(lesson: Lesson, step: FileStep): SpokenScene {
  const { id, title, text = '', task, prediction } = step;
  const notes = [text, task ?? ''].filter(Boolean).join('\n\n');
  const scene = { id, shown: { lesson: lesson.id, step: id }, minutes: MINUTES, title, idea: '', notes };
  if (!prediction || prediction.kind === 'curve') return scene;
  const says = prediction.kind === 'choice' ? prediction.choices.map((one) => [one.id, one.says]) : [];
  return {
    ...scene,
    poll: { prediction: predictionOf(prediction) as Poll['prediction'] },
    asks: prediction.asks,
    says: Object.fromEntries(says),
    ...(prediction.because !== undefined && { because: prediction.because }),
  };
}
