// The parameters that move a figure, as the panel lists them: by topic, and in each topic the one that moves it most first.
// Pure.
import type { Influence } from '../../worker/messages.ts';
import { topicOf } from './topic.ts';

export interface OriginGroup {
  readonly topic: string;
  readonly influences: readonly Influence[];
}

/** How far a parameter can move the figure; one that makes it vanish, or last longer than computed, moves it most. */
export function reach({ atLow, atHigh }: Influence): number {
  return atLow === null || atHigh === null ? Number.POSITIVE_INFINITY : Math.abs(atHigh - atLow);
}

/** Topics in the order of their strongest parameter. */
export function originGroups(moving: readonly Influence[]): readonly OriginGroup[] {
  const topics = new Map<string, Influence[]>();
  for (const influence of [...moving].sort((a, b) => order(reach(b), reach(a)) || (a.id < b.id ? -1 : 1))) {
    const topic = topicOf(influence.id);
    const group = topics.get(topic);
    if (group) group.push(influence);
    else topics.set(topic, [influence]);
  }
  return [...topics].map(([topic, influences]) => ({ topic, influences }));
}

/** Those that move the figure by less than a hundredth of what the strongest does are left for later. */
export function strongest(moving: readonly Influence[]): readonly Influence[] {
  const most = Math.max(0, ...moving.map(reach).filter(Number.isFinite));
  return moving.filter((influence) => reach(influence) >= most / 100);
}

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
