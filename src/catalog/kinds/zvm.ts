// A guest of z/VM: defined in a directory, started by initial program load, without firmware or monitor process.
import type { Kind } from '../kind.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { guestBoot, imageMemory, outside } from './chain.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'zvm.defineMs': {
    value: 200,
    unit: 'ms',
    low: 50,
    high: 1_000,
    about: 'Logging the guest on: z/VM reads its directory entry and makes its virtual processors and devices.',
    source: { assumption: 'No figure published; a logon answers within a second.' },
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

export const ZVM: Kind = {
  id: 'zvm',
  family: 'vm',
  ownsKernel: true,
  needs: ['zvm-hypervisor'],
  offers: ['linux-kernel', 'container-engine'],
  leaf: false,
  walls: ['zvm'],
  attributes: ['image', 'workload', 'vcpus', 'memory', 'nested', 'cpuWeight', 'cpuMax', 'swap'],
  defaults: { image: 'debian', vcpus: 2, memoryBytes: 2048 * MiB, nested: true },
  levels: 1,
  parameters,
  startup({ value, image }) {
    const cpuShare = value('startup.cpuShare');
    return [outside(value, 'monitor', value('zvm.defineMs'), cpuShare), ...guestBoot(value, image.guest, cpuShare)];
  },
  memory(context) {
    const controlBlocks = context.value('zvm.controlBlocksMiB') * MiB;
    return [{ kind: 'hypervisor', content: null, bytes: controlBlocks, owner: 'outer' }, ...imageMemory(context)];
  },
};
