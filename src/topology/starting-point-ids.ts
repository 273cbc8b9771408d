// The ids of the starting points, in the order in which they are offered; the first is what a newcomer sees.

/** The deployments of the article; what is in them is in starting-points.ts. */
export const STARTING_POINT_IDS = [
  'bare-containers',
  'machines',
  'machine-in-container',
  'container-in-machine',
  'containers-per-tenant',
  'second-level',
  'empty',
] as const;

export type StartingPointId = (typeof STARTING_POINT_IDS)[number];
export type StartId = StartingPointId | 'first-sight';

export const START_IDS: readonly StartId[] = ['first-sight', ...STARTING_POINT_IDS];
