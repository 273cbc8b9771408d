// The files of snapshots in the page cache of a kernel: which are there, who is reading one, and who has caught up with that.
// Guests of one file touch the same pages in the same order, so that whoever comes while another reads finds in the cache what
// that has read, and then waits with it for each page: the file is read once, and all go on when it is there. System containers
// of one image do likewise with what their services read.
import type { Stage } from '../../catalog/cost.ts';
import { kernelOf } from '../kernels.ts';
import { type Group, ownMap } from '../world.ts';
import { snapshotOf } from './chains.ts';

/** Whether a stage fills a machine from the file of a snapshot. A machine that was paused in memory has none. */
export function fromSnapshot({ specification }: Group, { name }: Pick<Stage, 'name'>): boolean {
  return name === 'restore' && specification.chosen.start === 'restore';
}

/** Whether a stage reads the init and the services of a system container from files that it shares with others of its image. */
export function readsServices({ specification }: Group, { name, once, diskBytes = 0 }: Stage): boolean {
  return specification.kind === 'system-container' && name === 'services' && once === 'bytes' && diskBytes > 0;
}

/** Whether it reads that file from disk. */
export function readsSnapshot(group: Group, stage: Stage): boolean {
  return fromSnapshot(group, stage) && (stage.diskBytes ?? 0) > 0;
}

/** Sees to the file of a group that is about to read it: true when it is to read it itself, false when it is there or on its way. */
export function claimSnapshot(group: Group): boolean {
  const name = snapshotOf(group);
  const state = kernelOf(group).snapshots.get(name);
  if (state === 'present') return false;
  if (state === undefined) filesUnder(group).set(name, [group]);
  else if (!state.includes(group)) state.push(group);
  return state === undefined || state[0] === group;
}

/** Who reads the file of a group at present; null when nobody does. */
export function readerFor(group: Group): Group | null {
  const state = kernelOf(group).snapshots.get(snapshotOf(group));
  return state === undefined || state === 'present' ? null : (state[0] ?? null);
}

/** The file of a group is in the page cache; returns who has waited for it. */
export function keepSnapshot(group: Group): readonly Group[] {
  const name = snapshotOf(group);
  const state = kernelOf(group).snapshots.get(name);
  if (state === 'present') return [];
  filesUnder(group).set(name, 'present');
  return (state ?? []).filter((one) => one !== group);
}

/** A group that was reading or waiting is gone; returns those who waited for what it read and have to see to it anew. */
export function leaveSnapshot(group: Group): readonly Group[] {
  const name = snapshotOf(group);
  const state = kernelOf(group).snapshots.get(name);
  if (state === undefined || state === 'present' || !state.includes(group)) return [];
  const others = state.filter((one) => one !== group);
  if (others.length > 0) filesUnder(group).set(name, others);
  else filesUnder(group).delete(name);
  return state[0] === group ? others : [];
}

function filesUnder(group: Group): Map<string, 'present' | Group[]> {
  const kernel = kernelOf(group);
  const files = ownMap(kernel.snapshots);
  kernel.snapshots = files;
  return files;
}
