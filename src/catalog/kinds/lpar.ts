// A logical partition: the firmware of z gives part of the machine to one operating system. Firmware memory is outside
// what customers see, so a partition takes no memory beyond that of its system.
import type { Kind } from '../kind.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { guestBoot } from './boot.ts';
import { imageMemory } from './chain.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'lpar.activationMs': {
    value: 20_000,
    unit: 'ms',
    low: 5_000,
    high: 120_000,
    about: 'Activating the partition: firmware assigns processors, memory and channels and loads the system.',
    source: {
      assumption: 'Administrators speak of seconds to minutes, by memory and channels; nothing published found.',
    },
  },
};

export const LPAR: Kind = {
  id: 'lpar',
  family: 'lpar',
  ownsKernel: true,
  needs: ['z-firmware'],
  offers: ['linux-kernel', 'container-engine', 'hardware-virtualization'],
  leaf: false,
  walls: ['lpar'],
  attributes: [
    ...(['image', 'workload', 'vcpus', 'memory', 'cpuWeight', 'cpuMax', 'swap'] as const),
    ...(['kernel', 'driver', 'store', 'starts'] as const),
  ],
  defaults: { image: 'debian', vcpus: 4, memoryBytes: 8192 * MiB, nested: true },
  levels: 1,
  parameters,
  startup(context) {
    const { value } = context;
    return [
      { name: 'partition', waitMs: value('lpar.activationMs') },
      ...guestBoot(context, value('startup.cpuShare')),
    ];
  },
  memory: imageMemory,
};
