// The words of a challenge: its own, and those that many have where it has none of its own.
import { boundsOf, type Challenge, type Requirement, type Score, unitOfRequirement } from '../../lessons/challenge.ts';
import type { challengeText } from '../../locales/challenges.ts';
import type { Format } from '../../locales/text.ts';
import { measureWords } from '../lessons/figures.ts';

type ChallengeText = ReturnType<typeof challengeText>;

const HINTS = ['one', 'two', 'three', 'four', 'five'] as const;

export function titleOfChallenge(text: ChallengeText, { id }: Challenge): string {
  return text(`challenges.${id}.title` as never);
}

/** What has to be so, with its bounds in it. */
export function needWords(text: ChallengeText, challenge: Challenge, requirement: Requirement, format: Format): string {
  const { atLeast, atMost } = boundsOf(requirement);
  const unit = unitOfRequirement(requirement);
  const written = (bound: number | undefined) => (bound === undefined ? '' : measureWords(bound, unit, format));
  const parameters = { least: written(atLeast), most: written(atMost) };
  return text(ownOr(text, challenge, 'needs', requirement.id) as never, parameters);
}

export function scoreWords(text: ChallengeText, challenge: Challenge, { id }: Score): string {
  return text(ownOr(text, challenge, 'score', id, 'scores') as never);
}

/** In the order in which they are given. */
export function hintsOf(text: ChallengeText, { id }: Challenge): readonly string[] {
  return HINTS.map((hint) => `challenges.${id}.hints.${hint}`).flatMap((key) => (text.has(key) ? [text(key)] : []));
}

function ownOr(text: ChallengeText, { id }: Challenge, part: string, name: string, common = part): string {
  const own = `challenges.${id}.${part}.${name}`;
  return text.has(own) ? own : `${common}.${name}`;
}
