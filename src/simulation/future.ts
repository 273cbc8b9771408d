// What the look-ahead found out about each group: when its stages end and when it is ready, if nothing else changes.
import type { Group, StageRun, World } from './world.ts';

export interface Ahead {
  /** Which of its starts the stages belong to, from 0. */
  readonly start: number;
  readonly stages: readonly StageRun[];
  readonly readyMs: number | null;
}

export type Future = Map<number, Ahead>;

/** Notes what is known by now; to be called before an edit stops groups, and at the horizon. */
export function noteFuture(world: World, future: Future): void {
  for (const groups of world.groups.values()) {
    for (const group of groups) {
      const stages = group.stages.map((stage) => ({ ...stage }));
      future.set(group.id, { start: startOf(group), stages, readyMs: group.readyMs });
    }
  }
}

/** The stages of a group's present start as the look-ahead knows them; none for a start that was followed by others. */
export function stagesAhead(group: Group, future: Future): readonly StageRun[] {
  const ahead = future.get(group.id);
  return ahead && ahead.start === startOf(group) ? ahead.stages : [];
}

function startOf({ durations, specification }: Group): number {
  return Math.min(durations.length, specification.starts - 1);
}
