// What stands in the queue of a disk or link that somebody keeps full: whoever comes with a request or a packet of its own waits
// behind it, however little it asks for. Fair shares of the bytes do not help against that; a limit on who fills it does.
import type { Context } from './context.ts';
import type { Pool } from './fluid/flow.ts';
import type { Group, HostState } from './world.ts';

/** Milliseconds that one request to the disk, and one round trip, waits for others that keep the device full. */
export interface Standing {
  readonly diskMs: number;
  readonly networkMs: number;
}

const NOTHING: Standing = Object.freeze({ diskMs: 0, networkMs: 0 });

/**
 * Each greedy activity has one request under way all the time. As often as they keep the device busy, a newcomer finds all of
 * theirs before its own: as many bytes at the speed of the device. A link queues no more than its interface lets stand in front
 * of it. Whoever is greedy finds its own in the queue too.
 */
export function standingOn({ value }: Context, { host }: Group): Standing {
  if (!hasHogs(host)) return NOTHING;
  const disk = greedyIn(host.disk);
  const network = greedyIn(host.network);
  const queued = Math.min(network.count * value('network.segmentKiB'), value('network.queueKiB'));
  return {
    diskMs: behind(disk.count * value('disk.requestKiB'), disk.rate, host.disk.cap),
    networkMs: behind(queued, network.rate, host.network.cap),
  };
}

/** `rate`: what the greedy get of the device's `capacity`, bytes a millisecond. */
function behind(KiB: number, rate: number, capacity: number): number {
  return capacity > 0 ? (Math.min(1, rate / capacity) * KiB * 1024) / capacity : 0;
}

/** Activities that take all they are given, those in machines and under limits included, and what they get together. */
function greedyIn(pool: Pool): { readonly count: number; readonly rate: number } {
  let count = 0;
  let rate = 0;
  for (const shareClass of pool.classes) {
    let members = shareClass.members;
    for (const inner of shareClass.pools) {
      members -= inner.count;
      const within = greedyIn(inner);
      count += inner.count * within.count;
      rate += inner.count * within.rate;
    }
    if (members <= 0 || shareClass.cap !== Number.POSITIVE_INFINITY) continue;
    count += members;
    rate += members * shareClass.rate;
  }
  return { count, rate };
}

/** By the structure of a host, whether anybody on it is greedy: asked for every box, and the same until something happens there. */
const known = new WeakMap<object, boolean>();

/** Whether there is trouble anywhere on a host. */
export function hasHogs({ root, structure }: HostState): boolean {
  const before = known.get(structure);
  if (before !== undefined) return before;
  const within = (group: Group): boolean => group.hogs.size > 0 || group.children.some(within);
  const now = within(root);
  known.set(structure, now);
  return now;
}
