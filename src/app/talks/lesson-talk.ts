// A lesson from a file as a talk: a scene for each step, with its words as notes, its figures as the run has them, its prediction as a
// poll where it can be asked by show of hands, what is to be built as an exercise, and its question for the speaker to ask.
import type { Lesson } from '../../lessons/lesson.ts';
import {
  type FileQuestion,
  type FileStep,
  type LessonFile,
  lessonOfFile,
  predictionOf,
} from '../../lessons/lesson-file.ts';
import type { Poll } from '../../lessons/talk.ts';
import { createFormat, currentLocale } from '../../locales/text.ts';
import { packFile } from '../../sharing/lesson-file/pack.ts';
import { askLesson } from '../../worker/lessons-client.ts';
import { figureWords } from '../lessons/figures.ts';
import { withFigures } from '../present/figures-in-words.ts';
import { give } from '../present/give.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { EXERCISE_MINUTES, listOf, MINUTES_WITH_EXERCISE } from './spoken-parts.ts';

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
  const { id, title, text = '', task = '', prediction, question, challenge } = step;
  const asked = question ? [question.asks, listOf(question.answers.map((one) => answerOf(question, one)))] : [];
  const hints = challenge?.hints ? listOf(challenge.hints) : '';
  const drawn = prediction?.kind === 'curve' ? prediction : null;
  const notes = [text, task, hints, drawn?.because ?? '', ...asked].filter(Boolean).join('\n\n');
  const scene: SpokenScene = {
    id,
    shown: { lesson: lesson.id, step: id },
    minutes: challenge ? MINUTES_WITH_EXERCISE : MINUTES,
    title,
    // A curve cannot be drawn by show of hands: it is asked in words.
    idea: drawn?.asks ?? '',
    notes,
    ...(challenge && {
      exercise: { minutes: EXERCISE_MINUTES },
      task: [task || text, listOf([...challenge.goals, ...(challenge.constraints ?? [])].map(({ says }) => says))]
        .filter(Boolean)
        .join('\n\n'),
    }),
  };
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

function answerOf({ right }: FileQuestion, { id, says, because }: FileQuestion['answers'][number]): string {
  return `${id === right ? `**${says}**` : says}${because ? ` ${because}` : ''}`;
}
