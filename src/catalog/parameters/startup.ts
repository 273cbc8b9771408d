// Figures of starting up that belong to no single kind: how published times divide into work and waiting, what a start
// holds locked, and where image layers come from.
import type { ParameterRecord } from '../parameter.ts';
import { cite, citeSecondHand, FIRECRACKER_DATA, SEVERIFAST, SLACKER, SOCK } from '../sources.ts';

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
    published: ['ST-059'],
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
  'startup.firmwareExits': {
    value: 150_000,
    unit: 'per second',
    low: 20_000,
    high: 300_000,
    about: 'Exits per second of processor work while firmware probes devices through ports.',
    source: {
      assumption: 'Firmware talks to devices through port I/O, so more exits than any later stage; not published.',
    },
    published: ['NE-005', 'ST-008', 'ST-009'],
  },
  'startup.kernelExits': {
    value: 45_000,
    unit: 'per second',
    low: 10_000,
    high: 200_000,
    about: 'Exits per second of processor work while a guest kernel boots.',
    source: {
      assumption:
        'Makes a nested boot about 1.4 times as long, as nested sandbox boots are reported; counts not published.',
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
  'startup.networkLockMs': {
    value: 5,
    unit: 'ms',
    low: 1.1,
    high: 75,
    about:
      'How long one start holds the network lock of the kernel it starts on: 5 ms means at most 200 starts a second.',
    source: citeSecondHand(SOCK, 'sec. 2.2, Fig. 4: 200 starts/s with network namespaces, 900/s without', 'ST-035'),
    published: ['ST-028', 'ST-030', 'ST-034', 'ST-036', 'ST-057'],
    note: 'Network took 90 % of a start with many at once on Linux 4.4 (2019), all namespaces below 1.5 % of a single start on a new kernel (2026). Both hold: the share grows with the queue at this lock.',
  },
  'startup.variation': {
    value: 0,
    unit: 'share',
    low: 0,
    high: 0.3,
    about: 'Spread of start-up work between instances, as a share of the work; 0 makes all instances alike.',
    source: {
      assumption: 'Off by default so that cause and effect stay visible; published boots spread by about 5 %.',
    },
    published: ['ST-003', 'ST-008', 'NE-023', 'measured containerStart'],
  },
  'image.coldStart': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: image layers must be pulled and unpacked once per kernel before use. 0: they are there already.',
    source: { assumption: 'Warm starts are what most published container start times measure.' },
    published: ['ST-027', 'ST-041', 'ST-046', 'ST-047'],
  },
  'image.readShare': {
    value: 0.064,
    unit: 'share',
    low: 0.02,
    high: 0.5,
    about: 'Share of an image that a starting container reads, and so holds in the page cache.',
    source: citeSecondHand(SLACKER, 'abstract: 6.4 % of the data is read (57 images)', 'ST-046'),
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
    published: ['ST-047', 'ST-048'],
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
