// What a partition of z costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost } from '../cost.ts';
import type { ParameterRecord } from '../parameter.ts';
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

export const LPAR_COST: KindCost = {
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
