// The words of the build challenges and of the list of lessons: they come with the story.
import { challenge, needs, scores } from './en/challenges.ts';
import { challengesEightOn } from './en/challenges-eight-on.ts';
import { challengesOneToSeven } from './en/challenges-one-to-seven.ts';
import { learn } from './en/learn.ts';
import { useLocale, wordsApart } from './text.ts';

export const challengeText = wordsApart({
  challenge,
  needs,
  scores,
  challenges: { ...challengesOneToSeven, ...challengesEightOn },
  learn,
});

/** The words of the challenges, in the page's language. */
export function useChallengeText(): ReturnType<typeof challengeText> {
  return challengeText(useLocale());
}
