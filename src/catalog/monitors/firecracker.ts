// Firecracker: a monitor with a handful of devices, which loads a kernel directly.
import type { Monitor } from '../monitor.ts';
import { cite, FIRECRACKER_DATA, FIRECRACKER_SPECIFICATION } from '../sources.ts';

export const FIRECRACKER: Monitor = {
  id: 'firecracker',
  kinds: ['microvm', 'kata'],
  architectures: ['amd64'],
  startMs: 'microvm.monitorMs',
  cpuShare: 'microvm.cpuShare',
  memory: 'microvm.monitorMiB',
  kernelFactor: null,
  interfaceMs: 'firecracker.interfaceMs',
  exitMs: 'firecracker.exitMs',
  restoreMs: 'firecracker.restoreMs',
  firmware: false,
  parameters: {
    'microvm.monitorMs': {
      value: 12,
      unit: 'ms',
      low: 6,
      high: 60,
      about: 'Starting the monitor process until it takes orders.',
      source: cite(FIRECRACKER_SPECIFICATION, 'Stability: 6-60 ms, typically 12 ms', 'ST-002'),
    },
    'microvm.cpuShare': {
      value: 0.58,
      unit: 'share',
      low: 0.49,
      high: 0.7,
      about: 'Share of the boot of a microVM that is processor work.',
      source: cite(FIRECRACKER_DATA, 'rn.haswell, 10 boots in flight on 4 cores (derived)', 'ST-060'),
    },
    'microvm.monitorMiB': {
      value: 2.1,
      unit: 'MiB',
      low: 2,
      high: 5,
      about: 'Memory that the monitor touches for itself, whatever the size of its guest.',
      source: cite(FIRECRACKER_DATA, 'raw/mem-fc-*-pmap.txt: 2,216 kB; specification: at most 5 MiB', 'ME-045, ME-002'),
    },
    'firecracker.interfaceMs': {
      value: 34,
      unit: 'ms',
      low: 20,
      high: 36,
      about: 'What one network interface adds to the boot of a Firecracker guest.',
      source: cite(FIRECRACKER_DATA, 'boot-serial-fc-net-api.dat against fc-nopci-api.dat; the paper: 20 ms', 'ST-011'),
    },
    'firecracker.exitMs': {
      value: 36,
      unit: 'ms',
      low: 5,
      high: 60,
      about: 'From the end of the first process of the guest until the monitor is gone; part of starts in a loop only.',
      source: cite(
        FIRECRACKER_DATA,
        'process start to exit 160.9 ms, less the boot timer (110) and the monitor’s start (derived)',
        'ST-003, ST-004',
      ),
    },
    'firecracker.restoreMs': {
      value: 45,
      unit: 'ms',
      low: 5,
      high: 60,
      about: 'Loading the state of a Firecracker machine from a snapshot, its memory apart.',
      source: { assumption: 'What is left of the published 65 ms from the page cache, less process start and faults.' },
    },
  },
};
