// What virtualization costs work by level, and what work costs on disks and networks: published figures found, or first played,
// after the model had been made.
import { cite, citeSecondHand, IBM_COMPARISON, TURTLES, VELOCITY } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION, type Use } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { OwnWorkload, Play, Scenario } from '../play.ts';
import { VIRTUAL_HARDWARE } from '../publications.ts';
import {
  CARD_OF_2014,
  DISK_OF_2014,
  HUNDRED,
  IBM_BARE,
  IBM_BRIDGED,
  IBM_GUEST,
  IBM_HOST,
  READS,
  ROUND_TRIPS,
} from './ibm-host.ts';

const X86 = 'host:x86,8cpu,64G,merging=off';
const Z = 'host:z,8cpu,64G,merging=off';
const GUEST = 'vm:debian,1cpu,4G';
const OUTER = 'vm:debian,4cpu,16G,nested=on';
const OUTERMOST = 'vm:debian,6cpu,32G,nested=on';
const OFTEN = 100_000;

/** Processors of 2010 kept no shadow of the control block of a guest's guest. */
const OF_2010 = { 'x86.shadowControlBlock': 0 };

/** Work that leaves its guest so often in a second of processor time, and does nothing else. */
function exiting(perSecond: number): OwnWorkload {
  return { id: 'exiting', arrival: 'closed', threads: 1, cpuMsPerOperation: 1, exitsPerOperation: perSecond / 1000 };
}

/** All exits are of one sort. */
function only(operation: string): Scenario['parameters'] {
  const all = ['hypercall', 'exception', 'msr', 'cpuid', 'portIo'];
  return Object.fromEntries(all.map((one) => [`exits.processor.${one}`, one === operation ? 1 : 0]));
}

/** Milliseconds that one operation takes in the innermost of what stands on the host. */
function operationMs(
  play: Play,
  host: string,
  around: readonly string[],
  what: string,
  workload: OwnWorkload,
  parameters: Scenario['parameters'] = {},
): number {
  const inner = `${what},workload=${workload.id}#it`;
  const topology = `${host}(${around.reduceRight((inside, outer, at) => `${outer}#outer${at}(${inside})`, inner)})`;
  const running = [...around.map((_, at) => `outer${at}`), 'it'];
  return (
    1000 /
    operationsPerS(play({ topology, running, until: '1s', parameters, definitions: { workloads: [workload] } }), 'it')
  );
}

/** What one exit adds with so many hypervisors around the guest. */
function exitMs(
  play: Play,
  around: readonly string[],
  operation: string,
  processor: Scenario['parameters'] = {},
): number {
  const parameters = { ...only(operation), ...processor };
  const at = (perSecond: number) => operationMs(play, X86, around, GUEST, exiting(perSecond), parameters);
  return at(OFTEN) - at(0);
}

const nesting: readonly Case[] = [
  {
    id: 'hypercall-two-levels-over-one',
    topic: 'nesting',
    measured: 'An empty hypercall two levels deep against one: 37,733 against 1,575 cycles (KVM, 2020).',
    source: citeSecondHand(VIRTUAL_HARDWARE, 'Table of micro-benchmarks', 'NE-025'),
    published: { value: 37_733 / 1_575 },
    unit: 'factor',
    read: 'time that exits by hypercall add in a nested guest over what they add in a guest',
    use: calibrates('x86.exit2.hypercallUs'),
    simulate: (play) => exitMs(play, [OUTER], 'hypercall') / exitMs(play, [], 'hypercall'),
  },
  {
    id: 'hypercall-three-levels-over-two',
    topic: 'nesting',
    measured: 'The same three levels deep against two: 857,578 against 37,733 cycles.',
    source: citeSecondHand(VIRTUAL_HARDWARE, 'Table of micro-benchmarks', 'NE-025'),
    published: { value: 857_578 / 37_733 },
    unit: 'factor',
    read: 'time that exits by hypercall add at the third level over what they add at the second',
    use: { as: 'prediction', although: 'what they take two levels deep was used' },
    simulate: (play) => exitMs(play, [OUTERMOST, OUTER], 'hypercall') / exitMs(play, [OUTER], 'hypercall'),
  },
  {
    id: 'turtles-features-asked',
    topic: 'nesting',
    measured:
      'Asking for the features of the processor two levels deep against one: 58,000 against 2,600 cycles (x86 of 2010).',
    source: citeSecondHand(TURTLES, 'sec. 4.3', 'NE-019'),
    published: { value: 58_000 / 2_600 },
    unit: 'factor',
    read: 'time that exits of this sort add in a nested guest over what they add in a guest',
    use: PREDICTION,
    simulate: (play) => exitMs(play, [OUTER], 'cpuid', OF_2010) / exitMs(play, [], 'cpuid', OF_2010),
  },
  {
    id: 'zvm-diagnose-storm',
    topic: 'z',
    measured:
      'Share of a busy processor that z/VM takes for guests that make 69,000 diagnose calls a second on it, a program with a mistake.',
    source: cite(VELOCITY, 'ESACPUA: 30 and 21 of 97.4%', 'ZS-026'),
    published: { value: 0.51 / 0.974 },
    unit: 'share',
    read: 'what is missing to the work of a partition without such calls, as a share of it',
    use: PREDICTION,
    simulate(play) {
      // The calls are counted on the whole processor; of that the guests themselves had what z/VM left.
      const perGuestSecond = 69_000 / (0.974 - 0.51);
      const partition = operationMs(play, Z, [], 'lpar:debian,4cpu,32G', exiting(0));
      const storm = operationMs(play, Z, ['lpar:zvm,4cpu,32G'], 'zvm:debian,1cpu,4G', exiting(perGuestSecond));
      return 1 - partition / storm;
    },
  },
];

function against(
  id: string,
  measured: string,
  [place, value, evidence]: readonly [string, number, string],
  [here, workload]: readonly [string, OwnWorkload],
  [use, reason]: readonly [use: Use, reason?: string],
  parameters: Scenario['parameters'] = {},
): Case {
  return {
    id,
    topic: 'overhead',
    measured,
    source: cite(IBM_COMPARISON, place, evidence),
    published: { value },
    unit: 'share',
    read: 'operations per second over those of a container without a network of its own',
    use,
    ...(reason && { reason }),
    simulate: (play) => {
      const bare = operationMs(play, IBM_HOST, [], IBM_BARE, workload, { 'processor.containerOverhead': 0 });
      return bare / operationMs(play, IBM_HOST, [], here, workload, parameters);
    },
  };
}

const SET_UP_LIKE_IT: Use = {
  as: 'prediction',
  although: 'the bare host’s figure and how the benchmark was set up were used',
};

const devices: readonly Case[] = [
  against(
    'fio-random-read-docker',
    'Random reads of 4 KiB from a fast disk in Docker: 84,092 against 84,044 a second on the bare host.',
    ['fio/results', 84_092 / 84_044, 'OV-006'],
    [IBM_BRIDGED, READS.workload],
    [SET_UP_LIKE_IT],
  ),
  against(
    'fio-random-read-kvm',
    'The same in a KVM guest of 2014: 46,173 a second.',
    ['fio/results', 46_173 / 84_044, 'OV-006'],
    [IBM_GUEST, READS.workload],
    [SET_UP_LIKE_IT],
    DISK_OF_2014,
  ),
  against(
    'round-trips-kvm',
    'Round trips of one byte to a KVM guest of 2014: 67.9 against 37.6 us.',
    ['netperf/results', 37.6 / 67.9, 'OV-011'],
    [IBM_GUEST, ROUND_TRIPS.workload],
    [calibrates('network.virtioUs')],
  ),
  against(
    'redis-hundred-clients-bridge',
    'Redis with 100 clients in Docker behind a bridge: 82,700 against 109,500 requests a second.',
    ['redis/results', 82.7 / 109.5, 'OV-019'],
    [IBM_BRIDGED, HUNDRED.workload],
    [calibrates('network.bridgePacketUs')],
  ),
  against(
    'redis-hundred-clients-kvm',
    'Redis with 100 clients in a KVM guest of 2014: 98,700 against 109,500 requests a second.',
    ['redis/results', 98.7 / 109.5, 'OV-019'],
    [IBM_GUEST, HUNDRED.workload],
    [calibrates('network.exitsPerPacket')],
    CARD_OF_2014,
  ),
];

export const EXAMINED_WORK: readonly Case[] = [...nesting, ...devices];
