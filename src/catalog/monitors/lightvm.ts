// LightVM: Xen with a toolstack that makes a guest without a process per guest and without a central store. Guests that
// are small enough boot in milliseconds.
import type { Monitor } from '../monitor.ts';
import { cite, citeSecondHand, LIGHTVM } from '../sources.ts';

export const LIGHTVM_TOOLSTACK: Monitor = {
  id: 'lightvm',
  kinds: ['microvm'],
  architectures: ['amd64'],
  startMs: 'lightvm.monitorMs',
  cpuShare: 'lightvm.cpuShare',
  memory: 'lightvm.monitorMiB',
  kernelFactor: null,
  interfaceMs: 'lightvm.interfaceMs',
  exitMs: null,
  restoreMs: 'lightvm.restoreMs',
  saveMs: 'lightvm.saveMs',
  firmware: false,
  parameters: {
    'lightvm.monitorMs': {
      value: 1.3,
      unit: 'ms',
      low: 0.5,
      high: 2.2,
      about: 'The toolstack makes the guest, until its first instruction.',
      source: cite(LIGHTVM, 'abstract: 2.3 ms for an empty unikernel, less its own boot (derived)', 'ST-019'),
    },
    'lightvm.cpuShare': {
      value: 0.9,
      unit: 'share',
      low: 0.7,
      high: 1,
      about: 'Share of the boot of a LightVM guest that is processor work.',
      source: { assumption: 'No devices to wait for and no process to fork: nearly all of it is work.' },
    },
    'lightvm.monitorMiB': {
      value: 0.5,
      unit: 'MiB',
      low: 0.1,
      high: 2,
      about: 'What the hypervisor and the control domain keep for one guest.',
      source: { assumption: 'Page tables and one shared page per device; 3.6 MB are published for a guest in all.' },
    },
    'lightvm.interfaceMs': {
      value: 1,
      unit: 'ms',
      low: 0.2,
      high: 5,
      about: 'What one network interface adds to the boot of a LightVM guest.',
      source: { assumption: 'Less than the 1.7 ms by which a guest with devices boots later than an empty one.' },
    },
    'lightvm.saveMs': {
      value: 28,
      unit: 'ms',
      low: 20,
      high: 30,
      about: 'Stopping a LightVM guest and saving it, its memory apart.',
      source: citeSecondHand(LIGHTVM, 'sec. 6.2: saved in 30 ms in all', 'MI-009'),
    },
    'lightvm.restoreMs': {
      value: 18,
      unit: 'ms',
      low: 10,
      high: 20,
      about: 'Loading a saved LightVM guest.',
      source: citeSecondHand(LIGHTVM, 'sec. 6.2: restored in 20 ms in all', 'MI-009'),
    },
  },
};
