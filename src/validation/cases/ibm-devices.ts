// What else the sheets of IBM's comparison (2014) have of random requests and round trips, so that all of it is played: set up last,
// when what was known of the guest's disk had been taken from elsewhere.
import { cite, IBM_COMPARISON } from '../../catalog/sources.ts';
import type { Case } from '../case.ts';
import { type Comparison, compared } from './compared.ts';
import {
  CARD_OF_2014,
  DISK_OF_2014,
  IBM_BARE,
  IBM_BRIDGED,
  IBM_GUEST,
  IBM_HOST,
  READS,
  ROUND_TRIPS,
} from './ibm-host.ts';

const BESIDE_BARE = { host: IBM_HOST, there: IBM_BARE, workload: READS.workload } as const;
const WRITTEN = { 'x86.diskRequestsPerS': 112_034 };
const MIXED = { 'x86.diskRequestsPerS': 104_553 };
/** One byte of UDP to and fro: the bare host has a round trip of its own. */
const UDP: Comparison = {
  host: IBM_HOST,
  here: IBM_GUEST,
  there: IBM_BARE,
  workload: ROUND_TRIPS.workload,
  parameters: { ...CARD_OF_2014, 'network.roundTripUs': 36 },
};

export const IBM_DEVICES: readonly Case[] = [
  compared(
    'fio-random-write-docker',
    'Random writes of 4 KiB to a fast disk in Docker: 112,048 against 112,034 a second on the bare host.',
    cite(IBM_COMPARISON, 'fio/results', 'OV-007'),
    { value: 112_048 / 112_034 },
    { ...BESIDE_BARE, here: IBM_BRIDGED, parameters: WRITTEN },
  ),
  compared(
    'fio-mixed-docker',
    'Random reads and writes of 4 KiB, seven to three, in Docker: 104,518 against 104,553 a second on the bare host.',
    cite(IBM_COMPARISON, 'fio/results', 'OV-008'),
    { value: 104_518 / 104_553 },
    { ...BESIDE_BARE, here: IBM_BRIDGED, parameters: MIXED },
  ),
  compared(
    'fio-mixed-kvm',
    'The same in a KVM guest of 2014: 50,737 a second.',
    cite(IBM_COMPARISON, 'fio/results', 'OV-008'),
    { value: 50_737 / 104_553 },
    { ...BESIDE_BARE, here: IBM_GUEST, parameters: { ...DISK_OF_2014, ...MIXED } },
  ),
  compared(
    'fio-read-latency-docker',
    'A random read of 4 KiB with 16 under way in Docker: 272.4 against 270.6 us.',
    cite(IBM_COMPARISON, 'fio/results', 'OV-010'),
    { value: 270.6 / 272.4 },
    {
      ...BESIDE_BARE,
      here: IBM_BRIDGED,
      workload: { ...READS.workload, id: 'sixteen', threads: 1, clients: 16, cpuMsPerOperation: 0.005 },
      parameters: { 'x86.diskLatencyUs': 265.6 },
    },
  ),
  compared(
    'udp-round-trips-kvm',
    'Round trips of one byte by UDP to a KVM guest of 2014: 64 against 36 us.',
    cite(IBM_COMPARISON, 'netperf/results', 'OV-011'),
    { value: 36 / 64 },
    UDP,
    { use: { as: 'prediction', although: 'the figure by TCP was used' } },
  ),
];
