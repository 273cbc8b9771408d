// How well the work gets on: alone, beside a tenant that burns processor time, and beside the worst neighbour there is.
import type { NodeFrame } from '../frame.ts';
import { createRun } from '../run.ts';
import type { Application } from './applications.ts';
import { type Figure, figure, none, remark } from './measure.ts';
import type { Played } from './playing.ts';
import { framesOf } from './starting-measures.ts';

type Work = 'slowdown' | 'overhead' | 'slowdown-beside-hog' | 'lost-to-neighbour';
const MS_PER_S = 1000;

export function workMeasures(played: Played, applications: readonly Application[]): Readonly<Record<Work, Figure>> {
  const { atRest } = played;
  return {
    slowdown: slowest(framesOf(atRest, applications)),
    overhead: figure(atRest.hosts.reduce((sum, { cpu }) => sum + cpu.overheadCores, 0)),
    'slowdown-beside-hog': besideHog(played, applications),
    'lost-to-neighbour': lostToNeighbour(played),
  };
}

function slowest(frames: readonly NodeFrame[]): Figure {
  if (frames.some(({ saturated }) => saturated)) return none('saturated');
  const slowdowns = frames.flatMap(({ slowdown }) => slowdown ?? []);
  return slowdowns.length > 0 ? figure(slowdowns.reduce((most, one) => Math.max(most, one))) : none('no-work');
}

/** The first application of the first tenant goes wild; the others are looked at. */
function besideHog({ recording, restMs }: Played, applications: readonly Application[]): Figure {
  const attacker = applications[0];
  const victims = applications.filter(({ tenant }) => tenant !== attacker?.tenant);
  if (!attacker || victims.length === 0) return none('one-tenant');
  const incident = { name: 'cpu-hog', node: attacker.id, action: 'begin' } as const;
  const untilMs = restMs + MS_PER_S;
  const run = createRun({ ...recording, entries: [...recording.entries, { atMs: restMs, incident }] }, untilMs);
  const hit = slowest(framesOf(run.frameAt(untilMs), victims));
  return hit.value === null ? hit : figure(hit.value, { remark: remark('neighbour', 'cpu-hog', attacker.id) });
}

function lostToNeighbour({ atRest }: Played): Figure {
  const victims = atRest.hosts.flatMap(({ isolation }) => isolation.performance.victims);
  const worst = victims.reduce<(typeof victims)[number] | null>(
    (most, one) => (most === null || one.loss > most.loss ? one : most),
    null,
  );
  return worst ? figure(worst.loss, { remark: remark('neighbour', worst.by, worst.from) }) : none('one-tenant');
}
