// The build challenges as a talk: each is an exercise for the room, and the stage shows one way to do it when it is asked.
import { type Challenge, requirementsOf } from '../../lessons/challenge.ts';
import { lessonOf } from '../../lessons/challenge-play.ts';
import { CHALLENGES } from '../../lessons/challenges.ts';
import type { Goal } from '../../lessons/goal.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { challengeText } from '../../locales/challenges.ts';
import { ownTalksText } from '../../locales/own-talks.ts';
import { createFormat, currentLocale } from '../../locales/text.ts';
import { hintsOf, needWords, titleOfChallenge } from '../challenges/words.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { EXERCISE_MINUTES, listOf, MINUTES_WITH_EXERCISE } from './spoken-parts.ts';

export const CHALLENGES_TALK = 'challenges';

export function challengesTalk(): SpokenTalk {
  const text = ownTalksText(currentLocale());
  const [first, ...others] = CHALLENGES.map(sceneOf);
  return {
    id: CHALLENGES_TALK,
    title: text('list.challenges'),
    about: text('list.challengesAbout'),
    lessons: CHALLENGES.map(lessonOfBuilding),
    scenes: [first as SpokenScene, ...others],
  };
}

function lessonOfBuilding(challenge: Challenge): Lesson {
  const lesson = lessonOf(challenge);
  return { ...lesson, steps: [{ ...lesson.steps[0], done: goalOf(challenge) }] };
}

/** What can be read from the room's run alone; where more than that is asked, nothing counts as reached by itself. */
function goalOf(challenge: Challenge): Goal {
  const goals = requirementsOf(challenge).flatMap((one) => ('measure' in one && one.when !== 'trial' ? [one] : []));
  return goals.length === requirementsOf(challenge).length ? { all: goals } : { any: [] };
}

function sceneOf(challenge: Challenge): SpokenScene {
  const { id } = challenge;
  const text = challengeText(currentLocale());
  const format = createFormat(currentLocale());
  const say = (key: 'about' | 'text'): string => text(`challenges.${id}.${key}` as never);
  const needs = requirementsOf(challenge).map((one) => needWords(text, challenge, one, format));
  return {
    id,
    shown: { lesson: id, step: 'build' },
    minutes: MINUTES_WITH_EXERCISE,
    title: titleOfChallenge(text, challenge),
    idea: say('about'),
    notes: listOf(hintsOf(text, challenge)),
    exercise: { minutes: EXERCISE_MINUTES },
    task: `${say('text')}\n\n${listOf(needs)}`,
  };
}
