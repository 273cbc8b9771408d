// The way into a challenge, for lists and links. Its place is in the address as that of a step of the story is:
// `l=challenge/<id>`.
import type { Challenge } from '../../lessons/challenge.ts';
import { challengeOf } from '../../lessons/challenges.ts';

const PLACES = 'challenge';

/** How links and progress name a challenge. */
export function placeOfChallenge(id: string): string {
  return `${PLACES}/${id}`;
}

/** The challenge that a place names; null when it names none. */
export function challengeAt(place: string | null): Challenge | null {
  const [first, id = '', more] = place?.split('/') ?? [];
  return first === PLACES && more === undefined ? challengeOf(id) : null;
}
