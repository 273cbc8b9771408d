// What each kind of sandbox costs. Add a kind: one file in costs/ beside the one in kinds/, one line here.
import type { KindCost } from './cost.ts';
import { CONTAINER_COST } from './costs/container.ts';
import { GVISOR_SANDBOX_COST } from './costs/gvisor.ts';
import { KATA_COST } from './costs/kata.ts';
import { LPAR_COST } from './costs/lpar.ts';
import { MICROVM_COST } from './costs/microvm.ts';
import { SYSTEM_CONTAINER_COST } from './costs/system-container.ts';
import { VM_COST } from './costs/vm.ts';
import { ZVM_COST } from './costs/zvm.ts';
import type { KindId } from './kind.ts';

export const COSTS: Readonly<Record<KindId, KindCost>> = {
  container: CONTAINER_COST,
  'system-container': SYSTEM_CONTAINER_COST,
  gvisor: GVISOR_SANDBOX_COST,
  kata: KATA_COST,
  microvm: MICROVM_COST,
  vm: VM_COST,
  zvm: ZVM_COST,
  lpar: LPAR_COST,
};
