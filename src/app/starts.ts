// The starting points as the page opens them: by their id, on a platform; and which one a document is, if it is one.
import { read, write } from '../topology/notation.ts';
import type { StartingPlatform, StartingPoint } from '../topology/starting-points.ts';
import { firstSight, STARTING_POINT_IDS, startingPoints } from '../topology/starting-points.ts';
import type { Topology } from '../topology/topology.ts';
import type { Origin } from './scenario.ts';

export type StartId = StartingPoint['id'];

/** In the order in which they are offered. */
export const START_IDS: readonly StartId[] = ['first-sight', ...STARTING_POINT_IDS];

const USUAL: { readonly start: StartId; readonly platform: StartingPlatform } = { start: 'first-sight', platform: 'z' };

function isStartId(id: string | null): id is StartId {
  return START_IDS.some((start) => start === id);
}

function pointOf(start: StartId, platform: StartingPlatform): StartingPoint {
  return startingPoints(platform).find(({ id }) => id === start) ?? firstSight(platform);
}

/** A starting point on a platform; null when it is not built for that one. */
export function startOn(start: StartId, platform: string): Origin | null {
  return platform === 'x86' || platform === 'z' ? originOf(pointOf(start, platform)) : null;
}

/** What the address asked for; without a wish, the first sight. */
export function startOrigin(start: string | null, platform: StartingPlatform | null): Origin {
  return originOf(pointOf(isStartId(start) ? start : USUAL.start, platform ?? USUAL.platform));
}

function originOf({ id, notation, running }: StartingPoint): Origin {
  const document = read(notation);
  if (!document.ok) throw new Error(`The starting point ${id} cannot be read: ${document.error.code}.`);
  return { start: id, topology: document.topology, running };
}

/** The starting point that a document is, whatever way it came in; null when it is none. */
export function startOf(topology: Topology): StartId | null {
  const notation = write(topology);
  for (const platform of ['x86', 'z'] as const) {
    const found = START_IDS.find((id) => write(originOf(pointOf(id, platform)).topology) === notation);
    if (found) return found;
  }
  return null;
}
