// What the look-ahead found out about each group: when its stages end and when it is ready, if nothing else changes.
import type { StageRun, World } from './world.ts';

export type Future = Map<number, { readonly stages: readonly StageRun[]; readonly readyMs: number | null }>;

/** Notes what is known by now; to be called before an edit stops groups, and at the horizon. */
export function noteFuture(world: World, future: Future): void {
  for (const groups of world.groups.values()) {
    for (const group of groups) {
      future.set(group.id, { stages: group.stages.map((stage) => ({ ...stage })), readyMs: group.readyMs });
    }
  }
}
