// A virtual machine of KVM and QEMU with any guest system. Its monitor and firmware figures serve Kata as well.
import type { Kind } from '../kind.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, FIRECRACKER_DATA } from '../sources.ts';
import { guestBoot, imageMemory, inside, outside } from './chain.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'vm.monitorMs': {
    value: 90,
    unit: 'ms',
    low: 40,
    high: 130,
    about: 'Starting QEMU and making its machine, until the first instruction of the guest.',
    source: cite(FIRECRACKER_DATA, 'QEMU+qboot 213.9 ms less kernel and firmware (derived)', 'ST-009, ST-004'),
    published: ['ST-007', 'ST-010', 'ST-011', 'ST-016'],
  },
  'vm.biosMs': {
    value: 40,
    unit: 'ms',
    low: 30,
    high: 100,
    about: 'Firmware of the usual make (SeaBIOS), until the kernel is entered.',
    source: cite(
      FIRECRACKER_DATA,
      'QEMU 243.5 against 213.9 ms, on top of the short firmware (derived)',
      'ST-008, ST-009',
    ),
    published: ['ST-010'],
  },
  'vm.shortFirmwareMs': {
    value: 10,
    unit: 'ms',
    low: 3,
    high: 20,
    about: 'Firmware that only sets up what a kernel needs (qboot).',
    source: { assumption: 'Only its distance to SeaBIOS, 30 ms, is published.' },
    published: ['ST-008', 'ST-009', 'ST-010'],
  },
  'vm.shortFirmware': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: virtual machines start with the short firmware and a kernel given to them; 0: as usual, with SeaBIOS.',
    source: { assumption: 'The usual way is the default.' },
    published: ['ST-008', 'ST-009'],
  },
  'vm.cpuShare': {
    value: 0.8,
    unit: 'share',
    low: 0.74,
    high: 0.9,
    about: 'Share of the boot of a QEMU guest that is processor work.',
    source: cite(FIRECRACKER_DATA, 'rn.haswell, 10 boots in flight on 4 cores (derived)', 'ST-060'),
    published: ['ST-059'],
  },
  'vm.monitorMiB': {
    value: 16,
    unit: 'MiB',
    low: 5,
    high: 40,
    about: 'Memory that the QEMU process touches for itself, whatever the size of its guest.',
    source: cite(FIRECRACKER_DATA, 'raw/mem-qemu-*-pmap.txt: 16.8 MB', 'ME-045'),
    published: ['ME-004', 'ME-014', 'ME-015'],
    note: 'QEMU has been given as 131 MB, which it reserves, and as 16.8 MB, which it touches. The second decides how many fit.',
  },
  'vm.reservedMiB': {
    value: 131,
    unit: 'MiB',
    low: 13,
    high: 700,
    about: 'Memory that the QEMU process reserves besides that of its guest and mostly never touches.',
    source: cite(FIRECRACKER_DATA, 'mem-qemu.dat: 396,592 kB of data less 262,144 kB of guest memory', 'ME-004'),
  },
};

export const VM: Kind = {
  id: 'vm',
  family: 'vm',
  ownsKernel: true,
  needs: ['linux-kernel', 'hardware-virtualization'],
  offers: ['linux-kernel', 'container-engine'],
  leaf: false,
  walls: ['vm'],
  attributes: ['image', 'workload', 'vcpus', 'memory', 'nested', 'cpuWeight', 'cpuMax', 'swap', 'balloon'],
  defaults: { image: 'debian', vcpus: 2, memoryBytes: 2048 * MiB, balloon: true },
  levels: 1,
  reserved: 'vm.reservedMiB',
  parameters,
  startup({ value, image }) {
    const cpuShare = value('vm.cpuShare');
    const firmwareMs = value('vm.shortFirmware') > 0 ? value('vm.shortFirmwareMs') : value('vm.biosMs');
    return [
      outside(value, 'monitor', value('vm.monitorMs'), cpuShare),
      inside(value, 'firmware', firmwareMs, cpuShare, value('startup.firmwareExits')),
      ...guestBoot(value, image.guest, cpuShare),
    ];
  },
  memory(context) {
    const monitor = context.value('vm.monitorMiB') * MiB;
    return [{ kind: 'hypervisor', content: null, bytes: monitor, owner: 'outer' }, ...imageMemory(context)];
  },
};
