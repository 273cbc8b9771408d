// What a new lesson, a new step, and a new thing that is asked begin with: small, and sound as it stands.

import type { Scene } from '../../lessons/lesson.ts';
import type { FileChallenge, FilePrediction, FileQuestion, FileStep, LessonFile } from '../../lessons/lesson-file.ts';
import { LESSON_VERSION } from '../../lessons/lesson-file.ts';
import { freshId } from './patch.ts';

const FIRST_SCENE: Scene = { topology: 'host:x86,8cpu,16G(container:nginx#web,@acme)' };

/** `scene`: what stood on the stage when the page was opened. */
export function newLesson(title: string, stepTitle: string, scene: Scene | null): LessonFile {
  return {
    strataLesson: LESSON_VERSION,
    title,
    language: 'en',
    start: scene ?? FIRST_SCENE,
    steps: [{ id: 'first', title: stepTitle, text: '', until: '5s' }],
  };
}

export function newStep(file: LessonFile, title: string): FileStep {
  const id = freshId(
    file.steps.map((step) => step.id),
    'step',
  );
  return { id, title, text: '', until: file.steps.at(-1)?.until ?? '5s' };
}

export function newPrediction(
  kind: FilePrediction['kind'],
  before: FilePrediction | undefined,
  words: NewWords,
): FilePrediction {
  const { asks = words.asks, measure = { measure: 'ready' }, because } = before ?? {};
  const asked = { asks, measure, ...(because !== undefined && { because }) };
  if (kind === 'choice') {
    return {
      ...asked,
      kind,
      choices: [
        { id: 'none', says: words.none, atMost: 0 },
        { id: 'some', says: words.some, atLeast: 1 },
      ],
    };
  }
  if (kind === 'slider') return { ...asked, kind, stops: [0, 1, 10, 100], start: 0 };
  return { ...asked, kind, along: { kind: 'time', at: ['1s', '3s', '5s'] }, least: 0, most: 10, step: 1, start: 0 };
}

export interface NewWords {
  readonly asks: string;
  readonly none: string;
  readonly some: string;
}

export function newQuestion({ asks, none, some }: NewWords): FileQuestion {
  return {
    asks,
    answers: [
      { id: 'a', says: none },
      { id: 'b', says: some },
    ],
    right: 'a',
  };
}

export function newChallenge(says: string): FileChallenge {
  return { goals: [{ id: 'goal', says, measure: 'ready', atLeast: 1 }] };
}
