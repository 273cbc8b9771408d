// The keys of a clicker in a challenge. Arrows and letters are those of the stage: here one builds.
import type { Challenge } from '../../lessons/challenge.ts';
import { useWayKeys } from '../lessons/step-keys.ts';
import { stepFrom } from './onward.ts';

export function useChallengeKeys(challenge: Challenge): void {
  useWayKeys((way) => {
    stepFrom(challenge, way);
    return true;
  }, true);
}
