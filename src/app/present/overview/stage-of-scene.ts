// What stands on the stage when a scene begins, for its small picture. Worked out once for each scene.
import { stage } from '../../../lessons/scene.ts';
import { readLink } from '../../../sharing/link.ts';
import type { Topology } from '../../../topology/topology.ts';
import type { SpokenScene } from '../talk.ts';
import { stepOf } from '../talks.ts';

const known = new WeakMap<SpokenScene, Topology | null>();

/** Null when it cannot be read. */
export function stageOf(scene: SpokenScene): Topology | null {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const topology = workOut(scene);
  known.set(scene, topology);
  return topology;
}

function workOut(scene: SpokenScene): Topology | null {
  const step = stepOf(scene);
  try {
    if (step) return stage(step.lesson, step.index).topology;
    const link = 'link' in scene.shown ? readLink(scene.shown.link) : null;
    return link?.ok ? link.shared.topology : null;
  } catch {
    // A scene that cannot be set has no picture; it says why when it is gone to.
    return null;
  }
}
