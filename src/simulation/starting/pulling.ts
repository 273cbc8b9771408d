// The image store of a kernel: which layers it has, who is pulling one, and who waits for whom. A layer is pulled once,
// however many ask for it, and is there for all from then on.

import type { Stage } from '../../catalog/cost.ts';
import type { Image } from '../../catalog/image.ts';
import { MiB, type Value } from '../../catalog/parameter.ts';
import { startsFromLayers } from '../../topology/attributes.ts';
import { kernelOf } from '../kernels.ts';
import { type Group, ownMap } from '../world.ts';

const MS_PER_S = 1000;

export function layersOf({ specification: { kind, image } }: Group): readonly string[] {
  if (!startsFromLayers(kind) || !image) return [];
  return image.layers.map((layer) => layer.id);
}

/**
 * Takes on all layers that nobody has or pulls, for this group to pull, and puts it on the list of those who wait for the
 * others that are on their way.
 */
export function claimLayers(group: Group): { readonly own: readonly string[]; readonly awaited: boolean } {
  const kernel = kernelOf(group);
  if (kernel.specification.store === 'full') return { own: [], awaited: false };
  const own: string[] = [];
  let awaited = false;
  for (const layer of layersOf(group)) {
    const state = kernel.store.get(layer);
    if (state === 'present') continue;
    if (state === undefined) own.push(layer);
    else {
      awaited = true;
      if (!state.includes(group)) state.push(group);
    }
  }
  if (own.length > 0) {
    const store = ownMap(kernel.store);
    for (const layer of own) store.set(layer, [group]);
    kernel.store = store;
  }
  return { own, awaited };
}

/** The layers of a group's image are there. */
export function havePresent(group: Group): void {
  const layers = layersOf(group);
  if (layers.length === 0) return;
  const store = storeUnder(group);
  for (const layer of layers) store.set(layer, 'present');
}

/** The store of the kernel that a group stands on, to put something in. */
function storeUnder(group: Group): Map<string, 'present' | Group[]> {
  const kernel = kernelOf(group);
  const store = ownMap(kernel.store);
  kernel.store = store;
  return store;
}

/** Everything that a group pulled is there now; returns who waited for it. */
export function endPull(group: Group): readonly Group[] {
  const store = storeUnder(group);
  const woken = new Set<Group>();
  for (const [layer, state] of store) {
    if (state === 'present' || state[0] !== group) continue;
    for (const waiting of state) if (waiting !== group) woken.add(waiting);
    store.set(layer, 'present');
  }
  return [...woken];
}

/** A group that was pulling or waiting is gone; returns those who waited for it and have to see to their layers anew. */
export function forgetPull(group: Group): readonly Group[] {
  const store = storeUnder(group);
  const woken = new Set<Group>();
  for (const [layer, state] of [...store]) {
    if (state === 'present' || !state.includes(group)) continue;
    const others = state.filter((waiting) => waiting !== group);
    if (state[0] !== group) {
      store.set(layer, others);
      continue;
    }
    store.delete(layer);
    for (const waiting of others) woken.add(waiting);
  }
  return [...woken];
}

/** Takes away every layer that nobody on the kernel uses right now. */
export function emptyStore(kernel: Group): void {
  const used = new Set<string>();
  const visit = (group: Group): void => {
    if (group.phase === 'running' || group.phase === 'starting') for (const layer of layersOf(group)) used.add(layer);
    for (const child of group.children) if (kernelOf(child) === kernel) visit(child);
  };
  for (const child of kernel.children) visit(child);
  const store = ownMap(kernel.store);
  for (const [layer, state] of [...store]) if (state === 'present' && !used.has(layer)) store.delete(layer);
  kernel.store = store;
}

/** Fetching layers from the registry and unpacking them into the store. */
export function pullStages(value: Value, image: Image | null, missing: readonly string[]): readonly Stage[] {
  if (missing.length === 0) return [];
  let bytes = 0;
  for (const layer of image?.layers ?? []) if (missing.includes(layer.id)) bytes += value(layer.size) * MiB;
  const registryBytesPerMs = (value('image.registryMiBPerS') * MiB) / MS_PER_S;
  const unpackBytesPerMs = (value('image.unpackMiBPerS') * MiB) / MS_PER_S;
  return [
    {
      name: 'pull',
      waitMs: value('image.registryMs'),
      networkBytes: bytes * value('image.compressedShare'),
      networkCap: registryBytesPerMs,
      once: 'all',
    },
    {
      name: 'unpack',
      diskBytes: bytes,
      cpuMs: bytes / unpackBytesPerMs,
      parallel: value('image.unpackCores'),
      once: 'all',
    },
  ];
}
