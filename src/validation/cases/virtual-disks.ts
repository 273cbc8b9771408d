// What fits through the virtual disks of small monitors: one thread each, which waits for every request or hands many to the kernel.
// Set up before they were played; the first of Cloud Hypervisor was found with the monitors' disks as they had been.
import { cite, FIRECRACKER_DATA, FIRECRACKER_DISK_ENGINE } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { Play, Scenario } from '../play.ts';
import { FAST_DISKS, FIRECRACKER_DISK_ISSUE, VHOST_BLK } from '../publications.ts';
import { compared, many } from './compared.ts';
import { IBM_BARE } from './ibm-host.ts';

const HOST = 'host:x86,8cpu,64G,merging=off';
const FIRECRACKER = 'microvm:minimal,4cpu,8G';
const CLOUD_HYPERVISOR = `${FIRECRACKER},monitor=cloud-hypervisor`;

/** A job that has time for 332,000 reads a second, as many as one did on a host of these. */
const FAST_JOB_MS = 0.003;
/**
 * The same job in a rented machine that has its flash disks for itself, where it did 332,000 as well: no exits for them, and nothing of
 * QEMU on the way. In the model that machine leaves for its disks, and that is in the time of the job.
 */
export const RENTED_FAST_JOB_MS = FAST_JOB_MS - (1.5 * (0.46 + 0.87)) / 2 / 1000;
export const RENTED_FLASH = {
  'x86.diskMiBPerS': 2_000,
  'x86.diskRequestsPerS': 332_000,
  'disk.virtioUs': 0,
  'disk.backendRequestUs': 0.01,
};
/** Flash: the bytes of as many reads as each host does with that many under way. */
const FLASH_MIB = { 'x86.diskMiBPerS': 1_650 };
const FLASH = { ...FLASH_MIB, 'x86.diskRequestsPerS': 301_182 };
/** Cloud Hypervisor until the autumn of 2020: 117,371 writes a second of the same runs, into the page cache of the host. */
const DID_EACH_ITSELF = { 'cloud-hypervisor.diskInFlight': 1, 'cloud-hypervisor.diskThreadUs': 8.5 };
const SAME_RUNS = {
  as: 'prediction',
  although:
    'the time that a request takes the thread is from writes of the same runs, that of the disk from single reads',
} as const;

const TIME_OF_JOB = { as: 'prediction', although: 'the processor that the same job took was used' } as const;

/** Random reads a second in a microVM of Firecracker, alone on its host. */
function readsPerS(play: Play, underWay: number, parameters: NonNullable<Scenario['parameters']>): number {
  return operationsPerS(
    play({
      topology: `${HOST}(${FIRECRACKER},workload=many#it)`,
      running: ['it'],
      until: '1s',
      definitions: { workloads: [many(underWay, FAST_JOB_MS)] },
      parameters,
    }),
    'it',
  );
}

/** QEMU of 2022 with a disk that answers at once, for guests of so many processors, each of which has a queue. */
function diskInMemory(processors: number, perSecond: number, doubted = ''): Case {
  return {
    id: `qemu-2022-disk-in-memory-${processors}`,
    topic: 'overhead',
    measured: `Random reads of 4 KiB, 128 under way, in a guest of QEMU (2022) with ${processors} virtual processors and its disk in memory${doubted}.`,
    source: cite(VHOST_BLK, 'test setups and results: RAMDISK', 'OV-093'),
    published: { value: perSecond },
    unit: 'per second',
    read: 'operations per second',
    use: PREDICTION,
    simulate: (play) =>
      operationsPerS(
        play({
          topology: `${HOST}(vm:debian,${processors}cpu,8G,workload=many#it)`,
          running: ['it'],
          until: '1s',
          definitions: { workloads: [{ ...many(128), threads: processors }] },
          parameters: { ...FLASH_MIB, 'x86.diskLatencyUs': 1, 'x86.diskRequestsPerS': 2_000_000 },
        }),
        'it',
      ),
  };
}

export const VIRTUAL_DISKS: readonly Case[] = [
  diskInMemory(1, 123_000),
  diskInMemory(2, 253_000, ', a figure that its author doubts'),
  diskInMemory(4, 158_000),
  compared(
    'firecracker-random-read-2020',
    'Random reads of 4 KiB, 32 under way, in Firecracker of 2020: 12,880 against 301,182 a second on the bare host.',
    cite(FIRECRACKER_DATA, 'fio-fc.dat, fio-metal.dat: 4k read', 'OV-026'),
    { value: 12_880 / 301_182 },
    { host: HOST, here: FIRECRACKER, there: IBM_BARE, workload: many(32, FAST_JOB_MS), parameters: FLASH },
    { use: SAME_RUNS },
  ),
  compared(
    'cloud-hypervisor-random-read-2020',
    'The same in Cloud Hypervisor of early 2020, which waited for each request too: 13,024 against 301,182 a second.',
    cite(FIRECRACKER_DATA, 'fio-chv.dat, fio-metal.dat: 4k read', 'OV-026'),
    { value: 13_024 / 301_182 },
    {
      host: HOST,
      here: CLOUD_HYPERVISOR,
      there: IBM_BARE,
      workload: many(32, FAST_JOB_MS),
      parameters: { ...FLASH, ...DID_EACH_ITSELF },
    },
    { use: SAME_RUNS },
  ),
  {
    id: 'firecracker-disk-in-memory',
    topic: 'overhead',
    measured:
      'Random reads of 4 KiB in Firecracker of 2020 with the image on a disk in memory, which answers at once: 70,000 to 80,000 a second.',
    source: cite(FIRECRACKER_DISK_ISSUE, 'description of 11 February 2020', 'OV-067'),
    published: { low: 70_000, high: 80_000 },
    unit: 'per second',
    read: 'operations per second',
    use: PREDICTION,
    simulate: (play) =>
      readsPerS(play, 32, { ...FLASH_MIB, 'x86.diskLatencyUs': 1, 'x86.diskRequestsPerS': 2_000_000 }),
  },
  {
    id: 'firecracker-async-over-sync',
    topic: 'overhead',
    measured:
      'Random reads through the disk of Firecracker with its engine Async against Sync: up to 30 times as many.',
    source: cite(FIRECRACKER_DISK_ENGINE, 'Block IOPS and efficiency', 'OV-064'),
    published: { high: 30 },
    unit: 'factor',
    read: 'operations per second with 128 under way at the host over those with one',
    use: { as: 'prediction', although: 'its text was used for which of the two is the default' },
    simulate: (play) =>
      readsPerS(play, 128, { ...FLASH, 'firecracker.diskInFlight': 128 }) / readsPerS(play, 128, FLASH),
  },
  compared(
    'cloud-hypervisor-random-read',
    'Random reads of 4 KiB, 64 under way, in a guest of Cloud Hypervisor (2022): 233,000 against 235,000 a second.',
    cite(FAST_DISKS, 'comment of 30 July 2022', 'OV-061'),
    { value: 233 / 235 },
    {
      host: HOST,
      here: CLOUD_HYPERVISOR,
      there: IBM_BARE,
      workload: many(64, FAST_JOB_MS),
      parameters: { ...FLASH_MIB, 'x86.diskRequestsPerS': 235_000 },
    },
    { use: TIME_OF_JOB },
  ),
  compared(
    'cloud-hypervisor-random-write',
    'Random writes of 4 KiB, 64 under way, in a guest of Cloud Hypervisor (2022): 206,000 against 189,000 a second on the host.',
    cite(FAST_DISKS, 'comment of 30 July 2022', 'OV-061'),
    { value: 206 / 189 },
    {
      host: HOST,
      here: CLOUD_HYPERVISOR,
      there: IBM_BARE,
      workload: many(64, FAST_JOB_MS),
      parameters: { ...FLASH_MIB, 'x86.diskRequestsPerS': 189_000 },
    },
    { use: TIME_OF_JOB },
  ),
  compared(
    'cloud-hypervisor-nested-random-read',
    'Random reads of 4 KiB, 64 under way, in Cloud Hypervisor inside a rented machine: 88,400 against 332,000 a second in that machine.',
    cite(FAST_DISKS, 'description', 'OV-066'),
    { value: 88.4 / 332 },
    {
      host: HOST,
      around: ['vm:debian,8cpu,60G'],
      here: CLOUD_HYPERVISOR,
      there: IBM_BARE,
      workload: many(64, RENTED_FAST_JOB_MS),
      parameters: RENTED_FLASH,
    },
  ),
];
