// QEMU: a monitor for every machine and every device there is.
import type { Monitor } from '../monitor.ts';
import { cite, FIRECRACKER_DATA } from '../sources.ts';

export const QEMU: Monitor = {
  id: 'qemu',
  kinds: ['vm', 'kata'],
  startMs: 'vm.monitorMs',
  cpuShare: 'vm.cpuShare',
  memory: 'vm.monitorMiB',
  kernelFactor: null,
  interfaceMs: 'vm.interfaceMs',
  exitMs: null,
  restoreMs: 'vm.restoreMs',
  firmware: true,
  parameters: {
    'vm.monitorMs': {
      value: 90,
      unit: 'ms',
      low: 40,
      high: 130,
      about: 'Starting QEMU and making its machine, until the first instruction of the guest.',
      source: cite(FIRECRACKER_DATA, 'QEMU+qboot 213.9 ms less kernel and firmware (derived)', 'ST-009, ST-004'),
    },
    'vm.cpuShare': {
      value: 0.8,
      unit: 'share',
      low: 0.74,
      high: 0.9,
      about: 'Share of the boot of a QEMU guest that is processor work.',
      source: cite(FIRECRACKER_DATA, 'rn.haswell, 10 boots in flight on 4 cores (derived)', 'ST-060'),
    },
    'vm.monitorMiB': {
      value: 16,
      unit: 'MiB',
      low: 5,
      high: 40,
      about: 'Memory that the QEMU process touches for itself, whatever the size of its guest.',
      source: cite(FIRECRACKER_DATA, 'raw/mem-qemu-*-pmap.txt: 16.8 MB', 'ME-045'),
    },
    'vm.interfaceMs': {
      value: 18.3,
      unit: 'ms',
      low: 10,
      high: 35,
      about: 'What one network interface adds to the boot of a QEMU guest.',
      source: cite(FIRECRACKER_DATA, 'boot-serial-qboot-net.dat against qboot.dat; the paper says 35 ms', 'ST-011'),
    },
    'vm.restoreMs': {
      value: 150,
      unit: 'ms',
      low: 50,
      high: 550,
      about: 'Loading the state of a QEMU machine from a snapshot, its memory apart.',
      source: { assumption: 'Every device of a large machine is set up again; Xen is reported to take 550 ms in all.' },
    },
  },
};
