// What stands on a stage, as a scene for a step: read from the hash that every stage keeps of itself.
import type { Scene } from '../../lessons/lesson.ts';
import { readLink } from '../../sharing/link.ts';
import { writeDuration } from '../../topology/duration.ts';
import { write } from '../../topology/notation.ts';

export type Taken =
  | { readonly ok: true; readonly scene: Scene }
  /** `definitions`: it uses some of its own, for which scenes have no place. */
  | { readonly ok: false; readonly why: 'nothing' | 'definitions' };

/** The document of a hash, with what runs, what is changed and what happens in it. */
export function sceneIn(hash: string): Taken {
  const link = readLink(hash);
  if (!link?.ok) return { ok: false, why: 'nothing' };
  const { topology, running, parameters, incidents = [] } = link.shared;
  const { platforms, images, workloads } = topology.definitions;
  if (platforms.length + images.length + workloads.length > 0) return { ok: false, why: 'definitions' };
  const timeline = incidents.map(({ atMs, incident: { name, node, action } }) => {
    return { at: writeDuration(atMs), do: `${action === 'end' ? 'end ' : ''}${name} in ${node}` };
  });
  return {
    ok: true,
    scene: {
      topology: write(topology),
      ...(running.length > 0 && { running }),
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(timeline.length > 0 && { timeline }),
    },
  };
}
