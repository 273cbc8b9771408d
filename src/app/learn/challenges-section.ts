// The build challenges in the list of lessons.
import { CHALLENGES } from '../../lessons/challenges.ts';
import { challengeText } from '../../locales/challenges.ts';
import { beginChallenge } from '../challenges/begin.ts';
import { placeOfChallenge } from '../challenges/places.ts';
import { titleOfChallenge } from '../challenges/words.ts';
import type { LearnEntry, LearnSection } from './sections.ts';

export const CHALLENGES_SECTION: LearnSection = {
  id: 'challenges',
  title: (locale) => challengeText(locale)('learn.challenges'),
  about: (locale) => challengeText(locale)('learn.aboutChallenges'),
  entries: CHALLENGES.map(
    (challenge): LearnEntry => ({
      id: challenge.id,
      places: [placeOfChallenge(challenge.id)],
      title: (locale) => titleOfChallenge(challengeText(locale), challenge),
      about: (locale) => challengeText(locale)(`challenges.${challenge.id}.about` as never),
      open: () => beginChallenge(challenge),
    }),
  ),
};
