// What a guest of z/VM costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost, Stage, StartContext } from '../cost.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { guestBoot, resumeStage } from './boot.ts';
import { imageMemory, inside, outside } from './chain.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'zvm.defineMs': {
    value: 200,
    unit: 'ms',
    low: 50,
    high: 1_000,
    about: 'Logging the guest on: z/VM reads its directory entry and makes its virtual processors and devices.',
    source: { assumption: 'No figure published; a logon answers within a second.' },
  },
  'zvm.savedSystemMs': {
    value: 60,
    unit: 'ms',
    low: 20,
    high: 300,
    about: 'Initial program load from a named saved system: the kernel is mapped, not read, and finds its devices.',
    source: { assumption: 'Half of the boot of a tuned kernel: what is left once it need not be read and laid out.' },
  },
  'zvm.controlBlocksMiB': {
    value: 2,
    unit: 'MiB',
    low: 0.5,
    high: 10,
    about: 'What z/VM keeps for one guest, its translation tables apart.',
    source: { assumption: 'Control blocks for processors and devices; no process of a host system is needed.' },
  },
};

function bootChain(context: StartContext): readonly Stage[] {
  return guestBoot(context, context.value('startup.cpuShare'));
}

/** The kernel is there already, as a shared segment of z/VM, and only has to find its devices; services start as ever. */
function fromSavedSystem(context: StartContext): readonly Stage[] {
  const { value } = context;
  const ms = value('zvm.savedSystemMs');
  const restored = inside(value, 'restore', ms, value('startup.cpuShare'), value('startup.kernelExits'));
  return [restored, ...bootChain(context).filter(({ name }) => name !== 'kernel')];
}

export const ZVM_COST: KindCost = {
  parameters,
  startup(context) {
    const { value, chosen } = context;
    if (chosen.start === 'resume') return [resumeStage(context)];
    const define = outside(value, 'monitor', value('zvm.defineMs'), value('startup.cpuShare'));
    return [define, ...(chosen.start === 'restore' ? fromSavedSystem(context) : bootChain(context))];
  },
  memory(context) {
    const controlBlocks = context.value('zvm.controlBlocksMiB') * MiB;
    return [{ kind: 'hypervisor', content: null, bytes: controlBlocks, owner: 'outer' }, ...imageMemory(context)];
  },
};
