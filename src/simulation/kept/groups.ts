// Groups as they are at a moment.
import type { Growth } from '../memory-state.ts';
import type { Group, StageRun } from '../world.ts';
import { areSame, sameGroup } from './parts.ts';

/** What a group is like now: what it was like before, where that is the same. */
export function groupAsIs(group: Group, before: Group | undefined): Group {
  return before && isGroupAs(group, before) ? before : recordOf(group);
}

function recordOf(group: Group): Group {
  const copy = sameGroup(group);
  copy.children = listAsIs(group.children);
  copy.stages = group.stages.map((stage) => (Object.isFrozen(stage) ? stage : { ...stage }));
  copy.durations = listAsIs(group.durations);
  copy.hogs = mapAsIs(group.hogs);
  copy.memory.growths = mapAsIs(group.memory.growths);
  copy.locks = mapAsIs(group.locks);
  copy.snapshots = storeAsIs(group.snapshots);
  copy.store = storeAsIs(group.store);
  return copy;
}

/** What has nothing in it is the same for all records. */
const EMPTY: never[] = [];

function listAsIs<T>(list: readonly T[]): T[] {
  return list.length === 0 ? EMPTY : list.slice();
}

function mapAsIs<Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  return Object.isFrozen(map) ? map : new Map(map);
}

function storeAsIs(store: Group['store']): Group['store'] {
  if (Object.isFrozen(store)) return store;
  const copy = new Map<string, 'present' | Group[]>();
  for (const [layer, held] of store) copy.set(layer, held === 'present' ? held : held.slice());
  return copy;
}

/** Everything that may become another with time; who a group is, its luck and when it began stay what they are. */
function isGroupAs(group: Group, was: Group): boolean {
  return (
    group.turn === was.turn &&
    group.phase === was.phase &&
    group.stage === was.stage &&
    group.step === was.step &&
    group.stepStartMs === was.stepStartMs &&
    group.stepAmount === was.stepAmount &&
    group.activity === was.activity &&
    group.work === was.work &&
    group.startCost === was.startCost &&
    group.chain === was.chain &&
    group.awaiting === was.awaiting &&
    group.readyMs === was.readyMs &&
    group.startedMs === was.startedMs &&
    group.placedMs === was.placedMs &&
    group.count === was.count &&
    group.total === was.total &&
    group.alive === was.alive &&
    group.depth === was.depth &&
    group.move === was.move &&
    group.pool === was.pool &&
    group.devices === was.devices &&
    group.calm === was.calm &&
    group.host === was.host &&
    group.parent === was.parent &&
    group.specification === was.specification &&
    isMemoryAs(group.memory, was.memory) &&
    areSame(group.durations, was.durations) &&
    areSame(group.children, was.children) &&
    areStagesAs(group.stages, was.stages) &&
    areInsidesAs(group, was)
  );
}

function isMemoryAs(memory: Group['memory'], was: Group['memory']): boolean {
  return (
    memory.touchedBytes === was.touchedBytes &&
    memory.balloonBytes === was.balloonBytes &&
    memory.ballooned === was.ballooned &&
    memory.tableFull === was.tableFull &&
    memory.missing === was.missing &&
    isMapAs<string, Growth>(memory.growths, was.growths)
  );
}

function areStagesAs(stages: readonly StageRun[], were: readonly StageRun[]): boolean {
  if (stages.length !== were.length) return false;
  for (let at = 0; at < stages.length; at += 1) {
    const [stage, was] = [stages[at] as StageRun, were[at] as StageRun];
    if (stage === was) continue;
    if (Object.isFrozen(stage) || stage.endMs !== was.endMs) return false;
    if (stage.startMs !== was.startMs || stage.name !== was.name) return false;
  }
  return true;
}

function areInsidesAs({ hogs, locks, snapshots, store }: Group, was: Group): boolean {
  return (
    isMapAs(hogs, was.hogs) &&
    isMapAs(locks, was.locks) &&
    isMapAs(snapshots, was.snapshots, isStoredAs) &&
    isMapAs(store, was.store, isStoredAs)
  );
}

function isStoredAs(held: 'present' | Group[], was: 'present' | Group[]): boolean {
  return held === 'present' || was === 'present' ? held === was : areSame(held, was);
}

/** Whether there is the same in two maps, in the same order. */
function isMapAs<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  was: ReadonlyMap<Key, Value>,
  isAs: (one: Value, other: Value) => boolean = Object.is,
): boolean {
  if (map === was) return true;
  if (map.size !== was.size || Object.isFrozen(map) !== Object.isFrozen(was)) return false;
  const others = was.entries();
  for (const [key, value] of map) {
    const [otherKey, other] = others.next().value as [Key, Value];
    if (key !== otherKey || !isAs(value, other)) return false;
  }
  return true;
}
