// Pages of one file, held once however many processes map it: measured for this project as proportional set size.
import { cite, OWN_MEASUREMENT } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import type { Scenario } from '../play.ts';

const FILE_MIB = 64;
/** One process alone: 89 MiB, of which 64 are the file. */
const OWN_MIB = 89 - FILE_MIB;

function scenarioOf(processes: number): Scenario {
  return {
    topology: `host:x86,2cpu,24G,merging=off(container:mapped#process*${processes})`,
    definitions: {
      images: [
        {
          id: 'mapped',
          architectures: ['amd64'],
          layers: [{ id: 'file', sizeMiB: FILE_MIB }],
          privateMemoryMiB: OWN_MIB,
          workload: 'mapper',
        },
      ],
      workloads: [{ id: 'mapper', arrival: 'closed', threads: 1, cpuMsPerOperation: 1 }],
    },
    parameters: { 'image.readShare': 1, 'container.shimMiB': 0, 'container.kernelMiB': 0 },
    running: ['process'],
    until: '1s',
  };
}

function processes(count: number, pssMiB: number): Case {
  return {
    id: `page-cache-${count}-processes`,
    topic: 'page-cache',
    measured: `${count} processes that map the same file of ${FILE_MIB} MiB and hold ${OWN_MIB} MiB of their own each (as one alone does): what they hold together, shared pages counted once.`,
    source: cite(OWN_MEASUREMENT, `pageCacheSharing: ${count} processes`, 'measured pageCacheSharing'),
    published: { value: pssMiB },
    unit: 'MiB',
    read: 'private memory and page cache of the containers',
    use: PREDICTION,
    simulate(play) {
      const { memory } = play(scenarioOf(count)).host;
      return memory.pageCacheMiB + memory.privateMiB;
    },
  };
}

export const PAGE_CACHE: readonly Case[] = [processes(2, 113), processes(4, 160), processes(8, 254)];
