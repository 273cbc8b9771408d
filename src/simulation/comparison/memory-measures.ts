// What a deployment holds in memory when it has come to rest, what is not held twice, and how many more would fit.
import type { DensityFrame } from '../frame.ts';
import type { HostMemoryFrame } from '../memory-frame.ts';
import type { Application } from './applications.ts';
import { type Figure, figure, none, remark } from './measure.ts';
import type { Played } from './playing.ts';

type Held = 'memory' | 'memory-each' | 'saved-by-cache' | 'saved-by-merging';
type Fitting = 'more' | 'more-promised';

export function memoryMeasures(
  { atRest, rests }: Played,
  applications: readonly Application[],
): Readonly<Record<Held, Figure>> {
  const sum = (read: (of: HostMemoryFrame) => number) =>
    atRest.hosts.reduce((all, { memory }) => all + read(memory), 0);
  const held = sum(({ totalMiB, freeMiB }) => totalMiB - freeMiB);
  const instances = applications.reduce((all, { count }) => all + count, 0);
  const settled = rests ? {} : { remark: remark('unsettled') };
  return {
    memory: figure(held, settled),
    'memory-each': instances > 0 ? figure(held / instances, settled) : none('no-work'),
    'saved-by-cache': figure(sum(({ savedByPageCacheMiB }) => savedByPageCacheMiB)),
    'saved-by-merging': figure(
      sum(({ savedByMergingMiB }) => savedByMergingMiB),
      settled,
    ),
  };
}

/** Of the units, the one that fits fewest times more. */
export function densityMeasures(
  { run, restMs }: Played,
  applications: readonly Application[],
): Readonly<Record<Fitting, Figure>> {
  const units = [...new Set(applications.map(({ unit }) => unit))];
  const found = units.flatMap((unit) => run.densityAt(restMs, unit) ?? []);
  return { more: fewest(found), 'more-promised': fewestPromised(found) };
}

function fewest(found: readonly DensityFrame[]): Figure {
  let least: DensityFrame | null = null;
  for (const one of found) {
    if (one.more !== null && (least === null || one.more < (least.more ?? 0))) least = one;
  }
  if (least === null) return none('no-limit');
  return figure(least.more, least.first ? { remark: remark('room', least.first.name, least.first.node) } : {});
}

function fewestPromised(found: readonly DensityFrame[]): Figure {
  const promised = found.flatMap(({ promised: room }) => (room?.more === null || room === null ? [] : room.more));
  return promised.length > 0 ? figure(promised.reduce((least, more) => Math.min(least, more))) : none('not-promised');
}
