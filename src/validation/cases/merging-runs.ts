// Same-page merging as measured for this project on a real kernel: processes that offer pages of which a part is equal in all
// of them. Each process is a microVM whose memory is exactly those pages, there from the first moment.
import { cite, OWN_MEASUREMENT } from '../../catalog/sources.ts';
import type { MergingFrame } from '../../simulation/memory-frame.ts';
import { type Case, calibrates, type Use } from '../case.ts';
import type { Scenario } from '../play.ts';

interface Pages {
  readonly run: 1 | 2 | 3;
  readonly processes: number;
  readonly identicalMiB: number;
  readonly uniqueMiB: number;
  readonly pagesToScan: number;
  readonly sleepMs: number;
}

const RUNS: readonly Pages[] = [
  { run: 1, processes: 4, identicalMiB: 32, uniqueMiB: 32, pagesToScan: 100, sleepMs: 20 },
  { run: 2, processes: 2, identicalMiB: 64, uniqueMiB: 0, pagesToScan: 1000, sleepMs: 20 },
  { run: 3, processes: 6, identicalMiB: 20, uniqueMiB: 10, pagesToScan: 2000, sleepMs: 50 },
];

function scenarioOf({ processes, identicalMiB, uniqueMiB, pagesToScan, sleepMs }: Pages, atS: number): Scenario {
  const offered = identicalMiB + uniqueMiB;
  const guest = { kernelMs: 0, servicesMs: 0, kernelMiB: 0, userSpaceMiB: offered };
  return {
    topology: `host:x86,2cpu,24G(microvm:pages#process,1cpu,${offered}M*${processes})`,
    definitions: { images: [{ id: 'pages', architectures: ['amd64'], guest }] },
    parameters: {
      'memory.structPageShare': 0,
      'memory.userSpaceAlikeShare': identicalMiB / offered,
      'memory.userSpaceVolatileShare': 0,
      'memory.zeroMiB': 0,
      'microvm.monitorMs': 0,
      'ksm.pagesToScan': pagesToScan,
      'ksm.sleepMs': sleepMs,
    },
    until: `${atS * 1000}ms`,
  };
}

const COUNTERS = {
  pagesSharing: 'pages that point to a shared one',
  pagesShared: 'shared pages',
  pagesUnshared: 'pages seen unchanged without a like',
  cpuSeconds: 'processor time of the scanner',
} as const satisfies Partial<Record<keyof MergingFrame, string>>;

function sample(run: 1 | 2 | 3, atS: number, counter: keyof typeof COUNTERS, value: number): Case {
  const pages = RUNS[run - 1] as Pages;
  const { processes, identicalMiB, uniqueMiB, pagesToScan, sleepMs } = pages;
  const seconds = counter === 'cpuSeconds';
  return {
    id: `merging-run-${run}-${counter}-${atS}s`.toLowerCase().replace('.', '-'),
    topic: 'merging',
    measured: `${processes} processes with ${identicalMiB} MiB equal and ${uniqueMiB} MiB different pages each, ${pagesToScan} pages a batch, ${sleepMs} ms of sleep: ${COUNTERS[counter]} after ${atS} s.`,
    source: cite(OWN_MEASUREMENT, `ksm, run ${run}, sample at ${atS} s`, 'measured ksm'),
    published: { value },
    unit: seconds ? 's' : 'pages',
    read: COUNTERS[counter],
    use: takenFrom(run, counter),
    simulate(play) {
      const { merging } = play(scenarioOf(pages, atS)).host;
      return merging[counter];
    },
  };
}

function takenFrom(run: 1 | 2 | 3, counter: keyof typeof COUNTERS): Use {
  if (counter === 'cpuSeconds') return calibrates(...COSTS[run]);
  if (run === 1) return calibrates('kernel.tickMs');
  return { as: 'prediction', although: 'the cost of a visit was taken from processor times, the tick from run 1' };
}

const COSTS = {
  1: ['ksm.firstVisitUs', 'ksm.searchUs', 'ksm.unsharedVisitUs'],
  2: ['ksm.searchUs', 'ksm.mergedVisitUs'],
  3: ['ksm.searchUs', 'ksm.unsharedVisitUs'],
} as const;

export const MERGING_RUNS: readonly Case[] = [
  sample(1, 15, 'cpuSeconds', 0.08),
  sample(1, 20, 'pagesUnshared', 15_000),
  sample(1, 25, 'pagesSharing', 10_824),
  sample(1, 30, 'pagesSharing', 22_932),
  sample(1, 45, 'pagesSharing', 24_576),
  sample(1, 45, 'cpuSeconds', 0.77),
  sample(2, 1.6, 'pagesSharing', 10_616),
  sample(2, 2.4, 'pagesSharing', 16_384),
  sample(2, 1.6, 'cpuSeconds', 0.25),
  sample(2, 4, 'cpuSeconds', 0.37),
  sample(3, 2, 'pagesSharing', 9_760),
  sample(3, 3, 'pagesSharing', 25_600),
  sample(3, 3, 'pagesShared', 5_120),
  sample(3, 5, 'pagesUnshared', 15_360),
  sample(3, 5, 'cpuSeconds', 0.43),
];
