// What a microVM costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost } from '../cost.ts';
import { monitorOf } from '../monitors.ts';
import { MiB } from '../parameter.ts';
import { isRestored, machineBoot, machineRestore } from './boot.ts';
import { imageMemory } from './chain.ts';
import { monitorRemoval } from './removal.ts';

export const MICROVM_COST: KindCost = {
  parameters: {},
  startup(context) {
    const monitor = monitorOf('microvm', context.chosen.monitor);
    return isRestored(context) ? machineRestore(context, monitor) : machineBoot(context, monitor);
  },
  removal: (context) => monitorRemoval(context, monitorOf('microvm', context.chosen.monitor)),
  memory(context) {
    const monitor = context.value(monitorOf('microvm', context.chosen.monitor).memory) * MiB;
    return [{ kind: 'hypervisor', content: null, bytes: monitor, owner: 'outer' }, ...imageMemory(context, 'fixed')];
  },
};
