// What clones go on to write while they run (clones.ts), as events of the run: who is looked at, and when.
import { nextLookMs } from './clones.ts';
import type { Context } from './context.ts';
import { setTimer } from './fluid/flow.ts';
import { structureOf } from './structure.ts';
import { type Due, type Group, type HostState, orderedGroups, restructure, type World } from './world.ts';

/** Clones on a host are looked at: whoever has written more by now holds more. */
export function lookAtClones(world: World, context: Context, host: HostState): void {
  const { nowMs } = world.flow;
  // Several may have asked for the same moment.
  if (world.hosts.get(host.id) !== host || host.structure.clonesMs === nowMs) return;
  restructure(host, nowMs);
  const nextMs = Math.min(...writersOn(context, host).map((group) => nextLookMs(context, group) as number));
  if (Number.isFinite(nextMs)) setTimer(world.flow, nextMs, { type: 'clones', host } satisfies Due);
}

/** When clones were looked at last; null as long as any goes on writing. */
export function writtenMs(world: World, context: Context): number | null {
  const hosts = [...world.hosts.values()];
  if (hosts.some((host) => writersOn(context, host).length > 0)) return null;
  return Math.max(0, ...hosts.map(({ structure }) => structure.clonesMs));
}

/** Clones that are up and go on writing. */
function writersOn(context: Context, host: HostState): readonly Group[] {
  const { outlines } = structureOf(context, host);
  const groups = orderedGroups(host.root);
  return groups.filter((group, at) => outlines[at]?.holding.writing && nextLookMs(context, group) !== null);
}
