// Cases that compare the same work in two places, each alone on its host.
import { type Case, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { OwnWorkload, Play, Scenario } from '../play.ts';
import { IBM_BARE, READS } from './ibm-host.ts';

export interface Comparison {
  readonly host: string;
  /** Machines on that host around both, from the outside in. */
  readonly around?: readonly string[];
  readonly here: string;
  readonly there: string;
  /** One's own, or the name of one of the catalogue's. */
  readonly workload: OwnWorkload | string;
  readonly parameters?: Scenario['parameters'];
}

/** Operations per second in one place over those in another, each alone on its host. */
export function share(play: Play, { host, around = [], here, there, workload, parameters = {} }: Comparison): number {
  const own = typeof workload === 'object';
  const rate = (what: string) =>
    operationsPerS(
      play({
        topology:
          [host, ...around, `${what},workload=${own ? workload.id : workload}#it`].join('(') +
          ')'.repeat(around.length + 1),
        running: ['it'],
        until: '1s',
        ...(own && { definitions: { workloads: [workload] } }),
        parameters: { ...parameters, ...(what === IBM_BARE && { 'processor.containerOverhead': 0 }) },
      }),
      'it',
    );
  return rate(here) / rate(there);
}

export function compared(
  id: string,
  measured: string,
  source: Case['source'],
  published: Case['published'],
  comparison: Comparison,
  more: Partial<Case> = {},
): Case {
  return {
    id,
    topic: 'overhead',
    measured,
    source,
    published,
    unit: 'share',
    read: 'operations per second here over those there',
    use: PREDICTION,
    simulate: (play) => share(play, comparison),
    ...more,
  };
}

/** One job that keeps so many random reads of 4 KiB under way; `cpuMs`: its own part of each. */
export function many(underWay: number, cpuMs = 0.004): OwnWorkload {
  return { ...READS.workload, id: 'many', threads: 1, clients: underWay, cpuMsPerOperation: cpuMs };
}
