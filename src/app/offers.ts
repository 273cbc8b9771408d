// What may be chosen for a node right now. The rules are asked, not repeated: a choice is offered when the edit would be
// accepted.
import { IMAGES } from '../catalog/images.ts';
import { PLATFORMS } from '../catalog/platforms.ts';
import { WORKLOADS } from '../catalog/workloads.ts';
import { apply } from '../topology/edit.ts';
import type { Sandbox, Topology } from '../topology/topology.ts';

/** Ids of the images that the node could have where it stands, or could if it were emulated; its own among them. */
export function imageChoices(topology: Topology, node: Sandbox): readonly string[] {
  const all = [...Object.keys(IMAGES), ...topology.definitions.images.map(({ id }) => id)];
  return all.filter((image) => {
    if (image === node.image) return true;
    const applied = apply(topology, { type: 'set', node: node.id, changes: { image } });
    // One that is built for other processors can be asked for all the same: the answer says why not, and the way out.
    return applied.ok || applied.refusal.code === 'exec-format';
  });
}

export function workloadChoices(topology: Topology): readonly string[] {
  return [...Object.keys(WORKLOADS), ...topology.definitions.workloads.map(({ id }) => id)];
}

export function platformChoices(topology: Topology): readonly string[] {
  return [...Object.keys(PLATFORMS), ...topology.definitions.platforms.map(({ id }) => id)];
}
