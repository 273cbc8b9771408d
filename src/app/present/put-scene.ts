// Puts what a scene of a talk shows on the stage: a step of a lesson, or what a link has.
import type { Lesson } from '../../lessons/lesson.ts';
import { readLink } from '../../sharing/link.ts';
import { openShared } from '../address.ts';
import { putStep } from '../lessons/tell.ts';
import type { SpokenScene } from './talk.ts';
import { stepOf } from './talks.ts';

/**
 * True when its clock is to go on from there. `own`: lessons that the talk brings along; `next`: the step before it is on the stage,
 * so that its run may go on.
 */
export function putScene(scene: Pick<SpokenScene, 'shown'>, own?: readonly Lesson[], next = false): boolean {
  const step = stepOf(scene, own);
  if (step) {
    putStep(step.lesson, step.index, next);
    return true;
  }
  const link = 'link' in scene.shown ? readLink(scene.shown.link) : null;
  if (!link?.ok) return false;
  openShared(link.shared);
  return link.shared.atMs === undefined;
}
