// The article's deployments of the same five applications, for the lessons: the starting points of the page.
import type { StartingPlatform } from '../topology/first-sight.ts';
import type { StartingPointId } from '../topology/starting-point-ids.ts';
import { startingPoints } from '../topology/starting-points.ts';

/** The notation of a starting point. */
export function deployment(id: StartingPointId, platform: StartingPlatform = 'x86'): string {
  return startingPoints(platform).find((point) => point.id === id)?.notation ?? '';
}
