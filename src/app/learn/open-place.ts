// Opens whatever lesson a link names by its place: `l=chapter/step`, `l=belief/id`, `l=challenge/id`, or the list of all of them, `l=learn`.
import { beliefAt, openBelief } from '../beliefs/open.ts';
import { beginChallenge } from '../challenges/begin.ts';
import { challengeAt } from '../challenges/places.ts';
import { openStep } from '../lessons/tell.ts';
import { LEARN, openLearn, openLearnAlone } from './open.ts';

/** `withScene`: with what it has on the stage; else beside what is there. False when there is no such place. */
export function openPlace(place: string, withScene: boolean): boolean {
  if (place === LEARN) {
    if (withScene) openLearnAlone();
    else openLearn();
    return true;
  }
  const belief = beliefAt(place);
  if (belief !== null) return openBelief(belief, withScene);
  const challenge = challengeAt(place);
  if (!challenge) return openStep(place, withScene);
  beginChallenge(challenge, withScene);
  return true;
}
