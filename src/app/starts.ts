// The starting points as the page opens them: by their id, on a platform; and which one a document is, if it is one. Comes
// after the first sight, of which scenario.ts knows enough.
import type { StartingPlatform } from '../topology/first-sight.ts';
import { read, write } from '../topology/notation.ts';
import { START_IDS, type StartId } from '../topology/starting-point-ids.ts';
import { startingPoints } from '../topology/starting-points.ts';
import type { Topology } from '../topology/topology.ts';
import { firstOrigin, type Origin, openOrigin, USUAL_PLATFORM } from './scenario.ts';

function isStartId(id: string | null): id is StartId {
  return START_IDS.some((start) => start === id);
}

/** A starting point on a platform; null when it is not built for that one. */
export function startOn(start: StartId, platform: string): Origin | null {
  return platform === 'x86' || platform === 'z' ? originOf(start, platform) : null;
}

/** Puts a starting point on the page, on the platform that the page is on, or on the usual one. */
export function openStart(start: StartId, platform: string | null): void {
  openOrigin(startOn(start, platform ?? '') ?? startOrigin(start, null));
}

/** What the address asked for; without a wish, the first sight. */
export function startOrigin(start: string | null, platform: StartingPlatform | null): Origin {
  return originOf(isStartId(start) ? start : 'first-sight', platform ?? USUAL_PLATFORM);
}

function originOf(start: StartId, platform: StartingPlatform): Origin {
  const point = startingPoints(platform).find(({ id }) => id === start);
  if (!point) return firstOrigin(platform);
  const document = read(point.notation);
  if (!document.ok) throw new Error(`The starting point ${start} cannot be read: ${document.error.code}.`);
  return { start, topology: document.topology, running: [] };
}

/** The starting point that a document is, whatever way it came in; null when it is none. */
export function startOf(topology: Topology): StartId | null {
  const notation = write(topology);
  for (const platform of ['x86', 'z'] as const) {
    const found = START_IDS.find((id) => write(originOf(id, platform).topology) === notation);
    if (found) return found;
  }
  return null;
}
