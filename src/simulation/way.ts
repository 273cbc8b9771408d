// A way through a run, from moment to moment in any order. The worlds of the last few moments are kept going, so that who looks at
// two times in turn finds both where they were left: between two events a world shows every moment, and a short way forward is
// quicker played than copied.
import { type Opened, openWorld } from './keep-world.ts';
import { isFar, type KeptMoment, type Moment, type Moments, turnBack } from './moments.ts';
import type { Open } from './open.ts';
import type { Recording } from './recording.ts';

/** How many worlds are kept going. */
const MOST = 3;

/** A world that is kept going. */
type Going = Open<Moment & Opened>;

/** `playTo`: takes a moment on to a later time. The answer is good until the next one is asked for; throws for a time before 0. */
export function createWay(
  moments: Moments,
  recording: Recording,
  playTo: (moment: Open<Moment>, tMs: number) => void,
): (tMs: number) => Moment {
  /** Last used first. */
  const going: Going[] = [];
  return (tMs) => {
    if (!(tMs >= 0)) throw new Error(`no moment at ${tMs}`);
    const nearest = moments.before(tMs);
    const at = closest(going, recording, nearest, tMs);
    const last = at < 0 && going.length === MOST ? going.pop() : undefined;
    const moment = at < 0 ? openMoment(nearest, last) : (going[at] as Going);
    if (at >= 0) going.splice(at, 1);
    going.unshift(moment);
    playTo(moment, tMs);
    return moment;
  };
}

/** `last`: one that nobody needs any more. */
function openMoment({ tMs, applied, kept }: KeptMoment, last: Going | undefined): Going {
  return { tMs, applied, ...openWorld(kept, last) };
}

/** Which of them is to be played on to a time, turned back between two events if it was later; -1 where a copy is quicker. */
function closest(going: readonly Going[], recording: Recording, nearest: KeptMoment, tMs: number): number {
  let best = -1;
  for (let at = 0; at < going.length; at += 1) {
    const here = going[at] as Going;
    if (here.tMs > tMs) {
      if (turnBack(here, recording, nearest, tMs)) return at;
    } else if (!isFar(here, nearest) && here.world.effort > (going[best]?.world.effort ?? -1)) best = at;
  }
  return best;
}
