// How soon a deployment is ready and what starting it takes.
import type { Frame, NodeFrame } from '../frame.ts';
import type { Application } from './applications.ts';
import { type Figure, figure, none } from './measure.ts';
import type { Played } from './playing.ts';

type Starting = 'ready-median' | 'ready-last' | 'start-cpu' | 'start-disk' | 'start-network';

export function startingMeasures(
  { run, atRest }: Played,
  applications: readonly Application[],
): Readonly<Record<Starting, Figure>> {
  const cost = (read: (of: NodeFrame['startCost']) => number) =>
    figure(atRest.nodes.reduce((sum, { startCost }) => sum + read(startCost), 0));
  const frames = framesOf(atRest, applications);
  const first = run.frameAt(0);
  return {
    'ready-median': medianReady(frames),
    'ready-last': lastReady(frames, framesOf(first, applications)),
    'start-cpu': cost(({ cpuSeconds }) => cpuSeconds),
    'start-disk': cost(({ diskMiB }) => diskMiB),
    'start-network': cost(({ networkMiB }) => networkMiB),
  };
}

/** The frames of the applications, in their order. */
export function framesOf(frame: Frame, applications: readonly Application[]): readonly NodeFrame[] {
  const nodes = new Map(frame.nodes.map((node) => [node.id, node]));
  return applications.flatMap(({ id }) => nodes.get(id) ?? []);
}

/** Of instances; those of one cohort count as ready when half of them are. */
function medianReady(frames: readonly NodeFrame[]): Figure {
  const times: { readonly ms: number; readonly count: number }[] = [];
  for (const { readyAtMs, ready, count } of frames) {
    if (!readyAtMs || ready < count) return none('never-ready');
    times.push({ ms: readyAtMs.median, count });
  }
  times.sort((a, b) => a.ms - b.ms);
  let left = times.reduce((sum, { count }) => sum + count, 0) / 2;
  for (const { ms, count } of times) {
    left -= count;
    if (left <= 0) return figure(ms);
  }
  return none('no-work');
}

/** Its range is that of the instance that is expected last, as it stood at the beginning. */
function lastReady(frames: readonly NodeFrame[], atFirst: readonly NodeFrame[]): Figure {
  let last: NodeFrame | null = null;
  for (const node of frames) {
    if (!node.readyAtMs || node.ready < node.count) return none('never-ready');
    if (last === null || node.readyAtMs.last > (last.readyAtMs?.last ?? 0)) last = node;
  }
  if (last === null) return none('no-work');
  const { id, readyAtMs } = last;
  return figure(readyAtMs?.last ?? null, { range: atFirst.find((node) => node.id === id)?.readyRangeMs ?? null });
}
