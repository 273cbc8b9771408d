// Memory and merging that others have measured, found last and played on the model as it stood. Set up before they were played.
import { KATA_TEMPLATING, KSM_MESSAGE } from '../../catalog/evidence/publications/memory.ts';
import { cite, OVERCOMMITMENT_TEST } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { proportionalMiB, usedMiB } from '../look.ts';
import type { OwnWorkload, Play, Scenario } from '../play.ts';
import {
  KATA_BASELINE_2019,
  KATA_BASELINE_2021,
  KATA_BASELINE_2023,
  KATA_BASELINE_2024_QEMU,
  TWELVE_GUESTS,
} from '../publications.ts';

const KB_PER_MiB = 1024;
/** Long enough for the scanner to come to rest. */
const AT_REST = '60m';
const KATA_HOST = 'host:x86,4cpu,32G';
const KATA = 'kata:alpine,1cpu,2G';
/** Their test adds up the proportional shares of monitor, runtime and file server, also where equal pages are merged. */
const READ = 'memory of one of twenty Kata containers, shared pages divided among all who have them';

/** Kata 1.x had a compressed kernel. */
const PACKED = { 'kata.packedKernel': 1 };

interface Baseline {
  readonly year: number;
  readonly KB: number;
  readonly source: Case['source'];
  /** Notation after the Kata container. */
  readonly more?: string;
  readonly words: string;
  readonly parameters?: Scenario['parameters'];
}

function started({ year, KB, source, more = '', words, parameters = {} }: Baseline): Case {
  return {
    id: `kata-baseline-${year}`,
    topic: 'memory',
    measured: `All processes of one idle Kata container (${words}), shared pages counted by their share.`,
    source,
    published: { value: KB / KB_PER_MiB },
    unit: 'MiB',
    read: READ,
    use: PREDICTION,
    simulate: (play) =>
      proportionalMiB(
        play({ topology: `${KATA_HOST},merging=off(${KATA}${more}#it*20)`, parameters, running: ['it'], until: '5s' }),
        'it',
      ),
  };
}

function merged({ year, KB, source, words, parameters = {} }: Baseline): Case {
  return {
    id: `kata-baseline-${year}-merged`,
    topic: 'merging',
    measured: `The same (${words}) once merging has come to rest.`,
    source,
    published: { value: KB / KB_PER_MiB },
    unit: 'MiB',
    read: READ,
    use: PREDICTION,
    // What the scanner notes of their pages is the host's, and no process has it.
    simulate: (play) =>
      proportionalMiB(
        play({ topology: `${KATA_HOST},merging=on(${KATA}#it*20)`, parameters, running: ['it'], until: AT_REST }),
        'it',
      ),
  };
}

const kata: readonly Case[] = [
  started({
    year: 2019,
    KB: 132_550,
    source: cite(KATA_BASELINE_2019, 'memory-footprint', 'ME-060'),
    words: 'QEMU, 2019',
    parameters: PACKED,
  }),
  merged({
    year: 2019,
    KB: 55_850,
    source: cite(KATA_BASELINE_2019, 'memory-footprint-ksm', 'ME-060'),
    words: 'QEMU, 2019',
    parameters: PACKED,
  }),
  started({
    year: 2021,
    KB: 118_601,
    source: cite(KATA_BASELINE_2021, 'memory-footprint', 'ME-061'),
    words: 'QEMU, 2021',
  }),
  merged({
    year: 2021,
    KB: 53_985,
    source: cite(KATA_BASELINE_2021, 'memory-footprint-ksm', 'ME-061'),
    words: 'QEMU, 2021',
  }),
  started({
    year: 2023,
    KB: 127_220,
    source: cite(KATA_BASELINE_2023, 'memory-footprint', 'ME-062'),
    more: ',monitor=cloud-hypervisor',
    words: 'Cloud Hypervisor, 2023',
  }),
  started({
    year: 2024,
    KB: 122_832,
    source: cite(KATA_BASELINE_2024_QEMU, 'memory-footprint', 'ME-114'),
    words: 'QEMU, 2024',
  }),
  {
    id: 'kata-template-saving',
    topic: 'memory',
    measured: 'A hundred Kata containers with guests of 128 MB that are made from one template: 9 GB less, 72%.',
    source: cite(KATA_TEMPLATING, 'What are the Pros', 'ME-039'),
    published: { value: 0.72 },
    unit: 'share',
    read: 'memory in use on the host that a restored start saves, over the memory of all guests, which the 72% are of',
    use: { as: 'prediction', although: 'the time that a template saves was used' },
    simulate(play) {
      const used = (more: string) => {
        const topology = `host:x86,16cpu,64G,merging=off(kata:alpine,1cpu,128M${more}#it*100)`;
        // A template can be made of guests with an initial file system only.
        return usedMiB(play({ topology, parameters: { 'kata.initrd': 1 }, running: ['it'], until: '5s' }));
      };
      const guestsMiB = 100 * 128;
      return (used('') - used(',start=restore')) / guestsMiB;
    },
  },
];

/** 3.65 million pages, as many as the scanner of the server had searched for, in twelve processes. */
const MIB_EACH = (256_448 + 1_249_897 + 2_143_748) / 256 / 12;

const merging: readonly Case[] = [
  {
    id: 'twelve-guests-saving',
    topic: 'merging',
    measured: 'A dozen guests, most of one system: pages that point to a shared one, over all that were searched for.',
    source: cite(TWELVE_GUESTS, 'counters of the kernel (derived)', 'ME-063'),
    published: { value: 1_249_897 / (256_448 + 1_249_897 + 2_143_748) },
    unit: 'share',
    read: 'pages that point to a shared one, over these, the shared ones and those without a like',
    use: PREDICTION,
    simulate(play) {
      const topology = 'host:x86,8cpu,64G,merging=on(vm:debian,1cpu,2G#it*12)';
      const { merging: seen } = play({ topology, running: ['it'], until: AT_REST }).host;
      return seen.pagesSharing / (seen.pagesSharing + seen.pagesShared + seen.pagesUnshared);
    },
  },
  {
    id: 'twelve-guests-pass',
    topic: 'merging',
    measured:
      'The same server, 100 pages a batch and 200 ms of sleep: three passes through its memory in about 7 hours.',
    source: cite(TWELVE_GUESTS, 'counters of the kernel', 'ME-063'),
    published: { value: (7 * 3600) / 3 },
    unit: 's',
    read: 'time until three passes are over, over three',
    use: PREDICTION,
    simulate(play) {
      const guest = { kernelMs: 0, servicesMs: 0, kernelMiB: 0, userSpaceMiB: MIB_EACH };
      const untilS = 8 * 3600;
      const { fullScans, progress } = play({
        topology: `host:x86,8cpu,64G,merging=on(microvm:pages#it,1cpu,${Math.ceil(MIB_EACH)}M*12)`,
        definitions: { images: [{ id: 'pages', architectures: ['amd64'], guest }] },
        parameters: { 'ksm.pagesToScan': 100, 'ksm.sleepMs': 200, 'memory.structPageShare': 0, 'memory.zeroMiB': 0 },
        running: ['it'],
        until: `${untilS}s`,
      }).host.merging;
      return untilS / (fullScans + progress);
    },
  },
  {
    id: 'fifty-two-guests',
    topic: 'merging',
    measured: 'Merging lets 52 equal guests of 1 GB (Windows XP) run in 16 GB.',
    source: cite(KSM_MESSAGE, 'the message', 'ME-028'),
    published: { high: 16_384 },
    unit: 'MiB',
    read: 'memory in use on a host with 52 equal guests of 1 GB once merging is at rest',
    use: PREDICTION,
    simulate(play) {
      // Merging takes its time, so they are started with room for all; what a host of 16 GB has for itself is added.
      const bare = (host: string) => usedMiB(play({ topology: host, until: '1s' }));
      const roomy = 'host:x86,8cpu,64G,merging=on';
      const topology = `${roomy}(vm:debian,1cpu,1G#it*52)`;
      const guests = usedMiB(play({ topology, running: ['it'], until: AT_REST })) - bare(roomy);
      return guests + bare('host:x86,8cpu,16G,merging=on');
    },
  },
];

/** A database that works in 9 GB of memory: eight of them fit into 80 GB, nine do not. */
const DATABASE: OwnWorkload = {
  id: 'orders',
  arrival: 'closed',
  threads: 8,
  cpuMsPerOperation: 5,
  diskKiBPerOperation: 16,
  memoryMiB: 9216,
};

function ordersPerS(play: Play, guests: number): number {
  const played = play({
    topology: `host:z,10cpu,96G(lpar:zvm,10cpu,80G(zvm:debian,2cpu,12G,workload=orders#it*${guests}))`,
    definitions: { workloads: [DATABASE] },
    running: ['it'],
    until: '120s',
  });
  return played.node('it').throughput;
}

export const LATER_MEMORY: readonly Case[] = [
  ...kata,
  ...merging,
  {
    id: 'zvm-one-guest-too-many',
    topic: 'z',
    measured:
      'z/VM with 80 GB and databases in its guests: one guest more than fit takes more than half of all throughput.',
    source: cite(OVERCOMMITMENT_TEST, 'Total throughput', 'ZS-009'),
    published: { high: 0.5 },
    unit: 'factor',
    read: 'operations of nine guests that need 9 GB each, over those of eight',
    use: PREDICTION,
    reason:
      'In the model a third of what a workload holds is hardly used and leaves first, at no cost to speak of. The caches of the databases were in use all over, so that what left was wanted back at once; how much, the text does not say.',
    simulate: (play) => ordersPerS(play, 9) / ordersPerS(play, 8),
  },
];
