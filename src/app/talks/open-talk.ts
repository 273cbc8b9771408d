// Opens a talk that a link names and that is none of ours: one that the link brings along, one that is kept on this device, the beliefs,
// or a lesson that comes along. All of it is checked before anything on the page is touched.

import { ownTalksText } from '../../locales/own-talks.ts';
import { createText, currentLocale } from '../../locales/text.ts';
import type { LessonProblem } from '../../sharing/lesson-file/problem.ts';
import { unpackLesson } from '../../sharing/lesson-file/read.ts';
import { unpackTalk } from '../../sharing/talk-file/read.ts';
import { problemsWords } from '../lessons/file/problem-words.ts';
import { give, resume } from '../present/give.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { spokenOf } from './deeds.ts';
import { furtherTalk } from './further.ts';
import { lessonTalk } from './lesson-talk.ts';

export { presentLesson } from './lesson-talk.ts';

export interface FurtherTalk {
  /** `talk/scene`. */
  readonly place: string;
  /** The talk, or the lesson, that the link brings along, packed. */
  readonly talk: string | null;
  readonly lesson: string | null;
}

/**
 * Gives it at its place: with the scene, or (`withScene` false) beside what the link has on the stage. Resolves to false when there is
 * no such place; `refused` is told in words what is wrong with a file.
 */
export async function openFurther(
  asked: FurtherTalk,
  withScene: boolean,
  refused: (words: string) => void,
): Promise<boolean> {
  const found = await findTalk(asked);
  if (found === null) return false;
  if ('problems' in found) {
    const locale = currentLocale();
    const problem = problemsWords(locale, createText(locale), found.problems);
    refused(ownTalksText(locale)('said.refused', { problem }));
    return true;
  }
  const [, scene = ''] = asked.place.split('/');
  const at = found.talk.scenes.findIndex(({ id }) => id === scene);
  if (at < 0) return false;
  if (withScene) give(found.talk, at);
  else resume(found.talk, at);
  return true;
}

export type Found = { readonly talk: SpokenTalk } | { readonly problems: readonly LessonProblem[] };

/** The talk itself; null when there is none of that name. */
export async function findTalk({ place, talk, lesson }: FurtherTalk): Promise<Found | null> {
  if (talk !== null) {
    const read = await unpackTalk(talk);
    return read.ok ? { talk: spokenOf(read.file) } : read;
  }
  if (lesson !== null) {
    const read = await unpackLesson(lesson);
    return read.ok ? { talk: await lessonTalk(read.file) } : read;
  }
  const further = furtherTalk(place.split('/')[0] ?? '');
  return further && { talk: further };
}
