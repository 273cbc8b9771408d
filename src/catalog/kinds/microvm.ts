// A microVM as Firecracker makes it: a small monitor, no firmware, a kernel loaded directly. x86 only.
import type { Kind } from '../kind.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, FIRECRACKER_DATA, FIRECRACKER_SPECIFICATION } from '../sources.ts';
import { guestBoot, imageMemory, outside } from './chain.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'microvm.monitorMs': {
    value: 12,
    unit: 'ms',
    low: 6,
    high: 60,
    about: 'Starting the monitor process until it takes orders.',
    source: cite(FIRECRACKER_SPECIFICATION, 'Stability: 6-60 ms, typically 12 ms', 'ST-002'),
    published: ['ST-001', 'ST-003', 'ST-016', 'ST-017', 'ST-026'],
    note: 'Firecracker has been given as 125, 161 and 350 ms: to the first process, until that has ended, and with shutting down. Here the stages are apart.',
  },
  'microvm.cpuShare': {
    value: 0.58,
    unit: 'share',
    low: 0.49,
    high: 0.7,
    about: 'Share of the boot of a microVM that is processor work.',
    source: cite(FIRECRACKER_DATA, 'rn.haswell, 10 boots in flight on 4 cores (derived)', 'ST-060'),
    published: ['ST-005', 'ST-051', 'ST-058', 'ST-059'],
  },
  'microvm.monitorMiB': {
    value: 2.1,
    unit: 'MiB',
    low: 2,
    high: 5,
    about: 'Memory that the monitor touches for itself, whatever the size of its guest.',
    source: cite(FIRECRACKER_DATA, 'raw/mem-fc-*-pmap.txt: 2,216 kB; specification: at most 5 MiB', 'ME-045, ME-002'),
    published: ['DE-003', 'ME-001', 'ME-003', 'ME-007'],
  },
  'microvm.reservedMiB': {
    value: 2.5,
    unit: 'MiB',
    low: 2,
    high: 14,
    about: 'Memory that the monitor reserves besides that of its guest; Cloud Hypervisor reserves 13.4 MiB.',
    source: cite(
      FIRECRACKER_DATA,
      'mem-fc.dat: 133,624 kB of data less 131,072 kB; mem-chv.dat 13.7 MB',
      'ME-001, ME-003',
    ),
  },
};

export const MICROVM: Kind = {
  id: 'microvm',
  family: 'vm',
  ownsKernel: true,
  needs: ['linux-kernel', 'hardware-virtualization', 'x86-processor'],
  offers: ['linux-kernel', 'container-engine'],
  leaf: false,
  walls: ['microvm'],
  attributes: ['image', 'workload', 'vcpus', 'memory', 'cpuWeight', 'cpuMax', 'swap', 'balloon'],
  defaults: { image: 'minimal', vcpus: 1, memoryBytes: 256 * MiB, nested: false },
  levels: 1,
  reserved: 'microvm.reservedMiB',
  parameters,
  startup({ value, image }) {
    const cpuShare = value('microvm.cpuShare');
    return [
      outside(value, 'monitor', value('microvm.monitorMs'), cpuShare),
      ...guestBoot(value, image.guest, cpuShare),
    ];
  },
  memory(context) {
    const monitor = context.value('microvm.monitorMiB') * MiB;
    return [{ kind: 'hypervisor', content: null, bytes: monitor, owner: 'outer' }, ...imageMemory(context)];
  },
};
