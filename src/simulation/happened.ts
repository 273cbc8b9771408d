// Notes what happened in the world, in order of time; the words for it are in locales.
import type { EventFrame } from './frame.ts';
import type { World } from './world.ts';

/** Adds an event at the present moment; the same event of several groups of one node at one moment is noted once. */
export function say(world: World, type: EventFrame['type'], node: string, detail = ''): void {
  const last = world.events[world.events.length - 1];
  const tMs = world.flow.nowMs;
  if (last && last.tMs === tMs && last.type === type && last.node === node) return;
  world.events.push(Object.freeze({ tMs, type, node, detail }));
}
