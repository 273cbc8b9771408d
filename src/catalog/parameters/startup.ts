// Figures of starting up that belong to no single kind: how published times divide into work and waiting, what a start
// holds locked, what a kernel does besides, and where image layers come from.
import type { ParameterRecord } from '../parameter.ts';
import {
  cite,
  citeSecondHand,
  DOCKER_DECOMPOSED_DATA,
  FIRECRACKER_DATA,
  FIRECRACKER_PAPER,
  SERIAL_BOOTS,
  SEVERIFAST,
  SLACKER,
  SOCK,
} from '../sources.ts';

export const STARTUP: Readonly<Record<string, ParameterRecord>> = {
  'startup.cpuShare': {
    value: 0.7,
    unit: 'share',
    low: 0.5,
    high: 0.9,
    about: 'Share of a published start-up time that is processor work; the rest is waiting.',
    source: cite(
      FIRECRACKER_DATA,
      'rn.haswell: slowdown against boots in flight, mean of three monitors (derived)',
      'ST-060',
    ),
    published: ['ST-059', 'ST-064'],
    note: 'Ten boots in flight give 0.58 to 0.90 by monitor, fifty give 0.49 to 0.74 (derived); beyond fifty the launcher of the test seems to be the limit.',
  },
  'startup.probeCpuShare': {
    value: 0.1,
    unit: 'share',
    low: 0.05,
    high: 0.5,
    about: 'Share of the extra boot time of a distribution kernel that is work; the rest waits for devices to answer.',
    source: citeSecondHand(
      SEVERIFAST,
      'Fig. 11: 127 ms against 35 ms where no device is waited for (derived)',
      'ST-015',
    ),
    published: ['ST-013'],
  },
  'startup.publishedExitUs': {
    value: 0.841,
    unit: 'us',
    low: 0.46,
    high: 3.79,
    about:
      'Cost of one exit contained in published times of services, all taken one level deep on x86; removed to get bare work.',
    source: {
      assumption:
        'The default mix of a running system at level 1 on x86; the boots were published without exit counts.',
    },
    published: ['NE-001', 'NE-002', 'NE-003', 'NE-004', 'NE-005'],
  },
  'startup.publishedFirmwareExitUs': {
    value: 3.1848,
    unit: 'us',
    low: 0.46,
    high: 3.79,
    about:
      'Cost of one exit contained in published times of firmware, one level deep on x86; removed to get bare work.',
    source: { assumption: 'The default mix of firmware at level 1 on x86, which is mostly port I/O.' },
  },
  'startup.publishedKernelExitUs': {
    value: 1.1095,
    unit: 'us',
    low: 0.46,
    high: 3.79,
    about:
      'Cost of one exit contained in published times of booting kernels, one level deep on x86; removed to get bare work.',
    source: { assumption: 'The default mix of a booting kernel at level 1 on x86.' },
  },
  'startup.kernelExits': {
    value: 100_000,
    unit: 'per second',
    low: 10_000,
    high: 240_000,
    about:
      'Exits per second of processor work while a guest kernel boots: faults on memory touched first, devices, clocks.',
    source: {
      assumption:
        'Makes the boot of a small nested guest about 1.4 times as long, as one comparison reports; counts not published.',
    },
    published: ['NE-016', 'NE-024', 'ST-044'],
  },
  'startup.servicesExits': {
    value: 15_000,
    unit: 'per second',
    low: 2_000,
    high: 40_000,
    about: 'Exits per second of processor work while a guest starts its services.',
    source: {
      assumption: 'Between a quiet server (2,000) and busy I/O (20,000 per second) as in the nesting literature.',
    },
    published: ['NE-016'],
  },
  'startup.hostExits': {
    value: 15_000,
    unit: 'per second',
    low: 2_000,
    high: 40_000,
    about:
      'Exits per second of work while a kernel sets up a sandbox; they cost nothing where that kernel has real hardware.',
    source: { assumption: 'As for services: processes, file systems and devices are made; counts not published.' },
    published: ['NE-023', 'NE-024'],
  },
  'startup.namespaceLockMs': {
    value: 1.1,
    unit: 'ms',
    low: 0.5,
    high: 1.5,
    about:
      'How long one start holds the lock of its kernel for a namespace of mounts: 1.1 ms means at most 900 starts a second.',
    source: citeSecondHand(SOCK, 'sec. 2.2, Fig. 4: 900 starts/s without network namespaces', 'ST-035, ST-030'),
  },
  'container.engineCpuShare': {
    value: 0.75,
    unit: 'share',
    low: 0.3,
    high: 1,
    about: 'Share of the way through the engine, and of connecting a container, that is processor work.',
    source: {
      assumption:
        'A Docker of 2015 with half a virtual processor took as long for 60 starts as if all of it were work (ST-123, derived); but a start also waits for storage: 600 to 750 ms longer on a hard disk than on an SSD (2026 preprint).',
    },
    published: ['ST-123', 'ST-124'],
  },
  'engine.flushesPerS': {
    value: 230,
    unit: 'per second',
    low: 100,
    high: 400,
    about:
      'How often an engine waits for its disk to make sure of what it has written, in each second of its published way.',
    source: cite(
      DOCKER_DECOMPOSED_DATA,
      '01-startup-latency.csv, alpine, warm: 1,157.5 ms with a turning disk and 567.6 with SSD are 74 flushes of 10 instead of 2 ms, in 0.32 s of engine (derived)',
      'ST-027',
    ),
  },
  'startup.publishedFlushMs': {
    value: 2,
    unit: 'ms',
    low: 1,
    high: 4,
    about: 'Time of one such flush contained in published ways through engines.',
    source: { assumption: 'Most were measured on solid state disks, some of them behind a network.' },
  },
  'machine.interfaceLockMs': {
    value: 5,
    unit: 'ms',
    low: 1,
    high: 75,
    about: 'How long one start of a machine holds the network lock of the kernel below for each of its interfaces.',
    source: { assumption: 'Taken as for the network namespace of a container; not published for machines.' },
  },
  'machine.imageCached': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    setting: true,
    about: '1: what booting guests read is in the page cache of the host already. 0: each boot reads it from disk.',
    source: { assumption: 'Machines usually have disks of their own, opened past the cache of the host.' },
  },
  'startup.coreSpeed': {
    value: 1,
    unit: 'factor',
    low: 0.25,
    high: 4,
    setting: true,
    about:
      'Speed of a core against that on which boots were published (2.5 GHz, 2017): the processor work of starts is divided by it.',
    source: { assumption: 'One by definition; for other processors the ratio of clock rates is a first guess.' },
  },
  'startup.distributionKernelMs': {
    value: 900,
    unit: 'ms',
    low: 100,
    high: 1_500,
    about: 'What the kernel of a distribution adds to the boot of a tuned one, where the image says nothing of it.',
    source: citeSecondHand(FIRECRACKER_PAPER, 'sec. 5.1: +900 ms', 'ST-013'),
  },
  'startup.decompressMs': {
    value: 41,
    unit: 'ms',
    low: 20,
    high: 60,
    about: 'Unpacking a kernel that is loaded compressed.',
    source: cite(FIRECRACKER_DATA, 'boot-serial-chv-bz.dat against chv.dat: 143.6 against 102.5 ms', 'ST-012'),
  },
  'startup.consoleExits': {
    value: 38_190,
    unit: 'count',
    low: 18_000,
    high: 50_000,
    about:
      'Accesses to the port that writing all kernel messages to a serial console takes: Linux looks for each byte whether the port is free, then writes it.',
    source: cite(
      SERIAL_BOOTS,
      'Measured: 19,095 bytes written by a boot with all its messages, two accesses each (derived)',
      'ST-164',
    ),
    published: ['ST-014', 'ST-082'],
    note: 'A paper of 2020 has up to 70 ms for all of it, which is half; others found 164 and 213 ms.',
  },
  'startup.lineConsoleExits': {
    value: 600,
    unit: 'count',
    low: 200,
    high: 3_000,
    about: 'Privileged operations that writing all kernel messages to a line console of z takes, line by line.',
    source: { assumption: 'One service call per line; a boot writes several hundred lines.' },
  },
  'startup.variation': {
    value: 0,
    unit: 'share',
    low: 0,
    high: 0.3,
    setting: true,
    about: 'Spread of start-up work between instances, as a share of the work; 0 makes all instances alike.',
    source: {
      assumption: 'Off by default so that cause and effect stay visible; published boots spread by about 5%.',
    },
    published: ['ST-003', 'ST-008', 'NE-023', 'measured containerStart'],
  },
  'image.coldStart': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    setting: true,
    about:
      '1: where nothing is said of a store, layers must be pulled and unpacked once per kernel. 0: they are there already.',
    source: { assumption: 'Warm starts are what most published container start times measure.' },
    published: ['ST-027', 'ST-041', 'ST-046', 'ST-047'],
  },
  'image.readShare': {
    value: 0.064,
    unit: 'share',
    low: 0.02,
    high: 0.5,
    about: 'Share of an image that a starting container reads, and so holds in the page cache.',
    source: citeSecondHand(SLACKER, 'abstract: 6.4% of the data is read (57 images)', 'ST-046'),
    published: ['measured pageCacheSharing'],
  },
  'image.compressedShare': {
    value: 0.4,
    unit: 'share',
    low: 0.25,
    high: 0.6,
    about: 'Size of a layer on the network as a share of its size when unpacked.',
    source: { assumption: 'gzip on binaries and text commonly reaches 2:1 to 3:1.' },
  },
  'image.unpackMiBPerS': {
    value: 58,
    unit: 'MiB/s',
    low: 40,
    high: 120,
    about: 'Unpacked image data that one core decompresses in a second.',
    source: {
      assumption:
        'A 2020 talk reports 13.07 s of gunzip (8.38 s parallel) for a golang image; taken as 760 MiB unpacked.',
    },
    published: ['ST-047', 'ST-048', 'ST-130'],
  },
  'image.unpackCores': {
    value: 1,
    unit: 'cores',
    low: 1,
    high: 1.56,
    about: 'Cores that decompressing one image keeps busy: 1 with gunzip, 1.56 with a parallel one.',
    source: {
      assumption: 'Engines call gunzip unless told otherwise; a 2020 talk reports 8.38 against 13.07 s in parallel.',
    },
  },
  'image.registryMs': {
    value: 200,
    unit: 'ms',
    low: 20,
    high: 2_000,
    about: 'Finding out at the registry which layers an image has, before the first byte of one comes.',
    source: { assumption: 'A token and two documents, one request after the other, over some distance.' },
  },
  'image.registryMiBPerS': {
    value: 100,
    unit: 'MiB/s',
    low: 5,
    high: 1_000,
    about: 'What a registry delivers to one pull at most, whatever the host network could take.',
    source: { assumption: 'About one gigabit a second; registries and paths differ widely.' },
    published: ['ST-046', 'ST-047', 'ST-048'],
  },
};
