// The story in the list of lessons: its chapters, each with its steps.
import { STORY } from '../../lessons/story.ts';
import { challengeText } from '../../locales/challenges.ts';
import { storyText } from '../../locales/story.ts';
import { openStep, placeOf } from '../lessons/tell.ts';
import type { LearnEntry, LearnSection } from './sections.ts';

export const STORY_SECTION: LearnSection = {
  id: 'story',
  title: (locale) => challengeText(locale)('learn.story'),
  about: (locale) => challengeText(locale)('learn.aboutStory'),
  entries: STORY.map(
    (lesson): LearnEntry => ({
      id: lesson.id,
      places: lesson.steps.map((_step, index) => placeOf(lesson, index)) as [string, ...string[]],
      title: (locale) => storyText(locale)(`story.${lesson.id}.title` as never),
      about: (locale) => storyText(locale)(`story.${lesson.id}.about` as never),
      open: (place) => openStep(place, true),
    }),
  ),
};
