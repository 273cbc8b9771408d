// The machine of IBM's comparison (2014), and what was run on it: each workload with the figure that was published for the bare
// host. ibm-host.test.ts holds the set-ups to those figures, so that a case can only be wrong about what stands in between.
import type { OwnWorkload } from '../play.ts';

/** Two sockets of eight cores, and a guest that has them all. */
export const IBM_HOST = 'host:x86,16cpu,256G,merging=off';
export const IBM_GUEST = 'vm:debian,16cpu,64G';
/** The network of the host, too: a bare host has no bridge to pass. It stands for the bare host where it costs nothing. */
export const IBM_BARE = 'container:alpine,ns=mnt+pid+ipc+uts+cgroup';
export const IBM_BRIDGED = 'container:alpine';

/**
 * Its disk was given to a QEMU 1.5 with cache=none and aio=native (fio/vm.sh), which handed each request to the kernel by itself, as
 * QEMU did until the year of the study: 65,000 a second through one thread, measured by others (OV-092).
 */
export const DISK_OF_2014 = { 'disk.backendRequestUs': 1e6 / 65_000 };

/**
 * What one thread passed on through its card for Redis with 100 clients: 197,354 packets a second (OV-019). While MySQL was asked, the
 * host spent one core in its kernel, and the guest's processors stood idle two thirds of the time (dstat of the performance-governor).
 */
export const CARD_OF_2014 = { 'network.backendPacketUs': 1e6 / (2 * 98_677) };

/** Published: a request and its answer of one byte each. It is all that a round trip takes, the processor's part included. */
export const ROUND_TRIP_MS = 0.0376;

export interface SetUp {
  readonly workload: OwnWorkload;
  /** Operations per second as published for the bare host. */
  readonly perSecond: number;
}

/** Computes on all 16 cores as the catalogue's batch job does on one. */
export const LINPACK: OwnWorkload = {
  id: 'linpack',
  arrival: 'closed',
  threads: 16,
  cpuMsPerOperation: 100,
  systemCallsPerOperation: 50,
  exitsPerOperation: 200,
  nestedPagingShare: 0.02,
};

/** A transaction of the catalogue's database, from 210 clients that never pause: 16 questions, each with its answer. */
export const TRANSACTIONS: SetUp = {
  perSecond: 13_341,
  workload: {
    id: 'transactions',
    arrival: 'closed',
    threads: 210,
    cpuMsPerOperation: 1.2,
    systemCallsPerOperation: 60,
    exitsPerOperation: 12,
    nestedPagingShare: 0.08,
    networkKiBPerOperation: 4,
    packetsPerOperation: 32,
    roundTripsPerOperation: 16,
  },
};

/** One client of Redis that asks again as soon as it is answered: what is no round trip is work. */
export const GETS: SetUp = {
  perSecond: 16_421,
  workload: {
    id: 'gets',
    arrival: 'closed',
    threads: 1,
    cpuMsPerOperation: 1000 / 16_421 - ROUND_TRIP_MS,
    systemCallsPerOperation: 4,
    exitsPerOperation: 4,
    nestedPagingShare: 0.03,
    networkKiBPerOperation: 0.2,
  },
};

/** A hundred clients keep the one thread of Redis busy. */
export const HUNDRED: SetUp = {
  perSecond: 109_500,
  workload: {
    id: 'hundred',
    arrival: 'closed',
    threads: 1,
    clients: 100,
    cpuMsPerOperation: 1000 / 109_500,
    systemCallsPerOperation: 2,
    exitsPerOperation: 0.4,
    nestedPagingShare: 0.03,
    networkKiBPerOperation: 0.2,
  },
};

/** One byte to and fro, over and over. */
export const ROUND_TRIPS: SetUp = {
  perSecond: 1000 / ROUND_TRIP_MS,
  workload: { id: 'trips', arrival: 'closed', threads: 1, cpuMsPerOperation: 0.0001, networkKiBPerOperation: 0.002 },
};

/** Requests of 4 KiB at random places, as many under way as the benchmark had. */
export const READS: SetUp = {
  perSecond: 84_044,
  workload: {
    id: 'reads',
    arrival: 'closed',
    threads: 16,
    cpuMsPerOperation: 0.02,
    diskKiBPerOperation: 4,
    diskRequestsPerOperation: 1,
  },
};
