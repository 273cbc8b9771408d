// What a handout says of a scene: its own words, or those of the story where it is a step of that, with the figures of its end.
import type { Lesson } from '../../lessons/lesson.ts';
import { unitOf } from '../../lessons/measure.ts';
import { choiceOf } from '../../lessons/prediction.ts';
import type { Still } from '../../lessons/still.ts';
import type { useStoryText } from '../../locales/story.ts';
import type { Format } from '../../locales/text.ts';
import { figureWords, measureWords } from '../lessons/figures.ts';
import { withFigures } from '../present/figures-in-words.ts';
import type { SpokenScene } from '../present/talk.ts';
import { stepOf } from '../present/talks.ts';

export interface Saying {
  readonly story: ReturnType<typeof useStoryText>;
  readonly format: Format;
  /** Lessons that the talk brings along. */
  readonly own?: readonly Lesson[] | undefined;
}

/** The scene with its figures, and with the text of the story where it has no words of its own to take home. */
export function inWords(scene: SpokenScene, end: Still | null, { story, format, own }: Saying): SpokenScene {
  const at = stepOf(scene, own);
  const step = at?.lesson.steps[at.index];
  if (!at || !step) return scene;
  const figures = figureWords(step, end?.figures, format);
  const filled = withFigures(scene, figures);
  const key = `story.${at.lesson.id}.steps.${step.id}.text`;
  if ((filled.handout ?? '') !== '' || !story.has(key)) return filled;
  return { ...filled, handout: story(key, figures) };
}

/** What the run answers to a poll: the choice that holds in words, or the figure; null while it is not known. */
export function answerWords({ poll, says }: SpokenScene, end: Still | null, format: Format): string | null {
  const answer = end?.answer ?? null;
  if (!poll || answer === null) return null;
  const { prediction } = poll;
  if (prediction.kind === 'slider') return measureWords(answer, unitOf(prediction.measure), format);
  const holds = choiceOf(prediction, answer);
  return holds ? (says?.[holds.id] ?? holds.id) : null;
}
