// What a virtual machine costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost } from '../cost.ts';
import { QEMU } from '../monitors/qemu.ts';
import { MiB } from '../parameter.ts';
import { isRestored, machineBoot, machineRestore } from './boot.ts';
import { imageMemory } from './chain.ts';
import { monitorRemoval } from './removal.ts';

export const VM_COST: KindCost = {
  parameters: {},
  startup: (context) => (isRestored(context) ? machineRestore(context, QEMU) : machineBoot(context, QEMU)),
  removal: (context) => monitorRemoval(context, QEMU),
  memory(context) {
    const monitor = context.value(QEMU.memory) * MiB;
    return [{ kind: 'hypervisor', content: null, bytes: monitor, owner: 'outer' }, ...imageMemory(context)];
  },
};
