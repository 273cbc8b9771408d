// Debian: the base layer of most images here, and as a guest a full distribution with the kernel it ships.
import type { Image } from '../image.ts';
import {
  CLOUD_IMAGE_BOOT,
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  FIRECRACKER_PAPER,
  LIGHTVM,
  OWN_MEASUREMENT,
} from '../sources.ts';
import { DEBIAN_BASE } from './layers.ts';

export const DEBIAN: Image = {
  id: 'debian',
  layers: [DEBIAN_BASE],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'idle',
  application: {
    startCpu: 'image.debian.startCpuMs',
    startWait: 'image.debian.startWaitMs',
    privateMemory: 'image.debian.privateMiB',
  },
  guest: {
    system: 'linux',
    kernelMs: 'image.debian.kernelMs',
    probeMs: 'image.debian.probeMs',
    servicesMs: 'image.debian.servicesMs',
    servicesReadBytes: 'image.debian.servicesReadMiB',
    kernelBytes: 'image.debian.kernelMiB',
    userSpaceBytes: 'image.debian.userSpaceMiB',
    bootFreedBytes: 'image.debian.bootFreedMiB',
  },
  parameters: {
    'image.debian.startCpuMs': {
      value: 1.3,
      unit: 'core-ms',
      low: 0.5,
      high: 4,
      about: 'Processor work of the first process from its first instruction until it runs.',
      source: cite(OWN_MEASUREMENT, 'containerStart: chroot and exec of a shell 1.3 ms', 'measured containerStart'),
      published: ['ST-021'],
    },
    'image.debian.startWaitMs': {
      value: 0,
      unit: 'ms',
      low: 0,
      high: 5,
      about: 'Time the first process waits while it starts.',
      source: { assumption: 'A shell waits for nothing.' },
    },
    'image.debian.privateMiB': {
      value: 1,
      unit: 'MiB',
      low: 0.3,
      high: 4,
      about: 'Private memory of the first process.',
      source: { assumption: 'A shell that waits.' },
    },
    'image.debian.kernelMs': {
      value: 110,
      unit: 'ms',
      low: 65,
      high: 265,
      about: 'Guest kernel from its entry to the first process, without waiting for devices that are not there.',
      source: cite(FIRECRACKER_DATA, 'boot timer of a tuned kernel: p50 110 ms (boot-serial-fc-api.dat)', 'ST-004'),
      published: ['ST-003', 'ST-007', 'ST-012', 'ST-013', 'ST-014', 'ST-015', 'ST-018'],
    },
    'image.debian.probeMs': {
      value: 900,
      unit: 'ms',
      low: 100,
      high: 1_500,
      about: 'What the kernel of a distribution adds to the boot of a tuned one.',
      source: citeSecondHand(FIRECRACKER_PAPER, 'sec. 5.1: +900 ms', 'ST-013'),
      published: ['ST-012', 'ST-014', 'ST-015'],
    },
    'image.debian.servicesMs': {
      value: 13_700,
      unit: 'ms',
      low: 2_600,
      high: 58_000,
      about: 'Everything from the first process of a full distribution to its login, without reading its files.',
      source: cite(
        CLOUD_IMAGE_BOOT,
        'systemd-analyze: 15.092 s from the kernel’s entry, less the kernel itself and reading (derived)',
        'ST-074',
      ),
      published: ['ST-022', 'ST-040', 'ST-052', 'ST-066', 'ST-075'],
      note: 'A cloud image at its first boot (2023). A rule of thumb of 2015 makes it 20 s in all, others speak of tens of seconds (2016); the same kind of image was up in 7 to 9 s on a large server (2026), and a system without cloud-init in 4 s (2020).',
    },
    'image.debian.servicesReadMiB': {
      value: 300,
      unit: 'MiB',
      low: 150,
      high: 600,
      about: 'Files that a full distribution reads while it boots.',
      source: {
        assumption: 'Kernel modules, libraries and services; about what stays in the page cache after a boot.',
      },
    },
    'image.debian.kernelMiB': {
      value: 30,
      unit: 'MiB',
      low: 18,
      high: 60,
      about: 'Guest kernel with its modules and buffers, without its page records.',
      source: {
        assumption:
          'A minimal kernel holds 14 MiB (derived from raw data); a distribution loads drivers for everything.',
      },
      published: ['ME-005', 'ME-010', 'ME-042'],
    },
    'image.debian.userSpaceMiB': {
      value: 106,
      unit: 'MiB',
      low: 95,
      high: 286,
      about: 'User space of an idle full distribution.',
      source: citeSecondHand(LIGHTVM, 'sec. 6.3, Fig. 14: Debian about 111 MB a guest', 'ME-008'),
      published: ['ME-006', 'ME-022'],
    },
    'image.debian.bootFreedMiB': {
      value: 115,
      unit: 'MiB',
      low: 0,
      high: 300,
      about: 'Memory that booting touches and frees again; the host still backs it.',
      source: {
        assumption: 'As measured for a minimal guest: unpacking kernel and initial file system, which then are freed.',
      },
    },
  },
};
