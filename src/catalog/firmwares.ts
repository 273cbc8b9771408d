// What runs in a machine before its kernel does. A monitor that loads the kernel itself needs none.
import type { Choice } from './choice.ts';
import type { Architecture } from './image.ts';
import type { ParameterRecord } from './parameter.ts';
import { cite, FIRECRACKER_DATA, QEMU_BOOT_PHASES } from './sources.ts';

export interface Firmware extends Choice {
  /** Parameter ids: milliseconds, and exits per second of its work; null where the kernel is entered at once. */
  readonly ms: string | null;
  readonly exits: string | null;
}

export const FIRMWARES: readonly Firmware[] = [
  { id: 'seabios', architectures: ['amd64'], ms: 'vm.biosMs', exits: 'startup.firmwareExits' },
  { id: 'qboot', architectures: ['amd64'], ms: 'vm.shortFirmwareMs', exits: 'startup.firmwareExits' },
  { id: 'ipl', architectures: ['s390x'], ms: 'firmware.iplMs', exits: 'firmware.iplExits' },
  { id: 'direct', ms: null, exits: null },
];

/** The firmware of that id where the processor has it, else the first of `usual` that it has. */
export function firmwareOf(id: string | undefined, architecture: Architecture, usual: readonly string[]): Firmware {
  const possible = FIRMWARES.filter(({ architectures }) => architectures?.includes(architecture) ?? true);
  const wanted = [id, ...usual];
  for (const one of wanted) {
    const found = possible.find((firmware) => firmware.id === one);
    if (found) return found;
  }
  return possible[0] as Firmware;
}

export const FIRMWARE_RECORDS: Readonly<Record<string, ParameterRecord>> = {
  'vm.biosMs': {
    value: 35,
    unit: 'ms',
    low: 10,
    high: 100,
    about: 'Firmware of the usual make (SeaBIOS), until the kernel is entered.',
    source: cite(
      FIRECRACKER_DATA,
      'QEMU 243.5 against 213.9 ms, on top of the short firmware (derived)',
      'ST-008, ST-009',
    ),
    published: ['ST-010', 'ST-070'],
  },
  'vm.shortFirmwareMs': {
    value: 4.8,
    unit: 'ms',
    low: 3,
    high: 20,
    about: 'Firmware that only sets up what a kernel needs (qboot).',
    source: cite(
      QEMU_BOOT_PHASES,
      'Performance: 4.8 ms from entering the guest to entering a kernel that is not compressed',
      'ST-070',
    ),
    published: ['ST-008', 'ST-009', 'ST-010'],
  },
  'vm.shortFirmware': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    setting: true,
    about: '1: x86 machines of which nothing else is said start with the short firmware (qboot); 0: with SeaBIOS.',
    source: { assumption: 'The usual way is the default.' },
    published: ['ST-008', 'ST-009'],
  },
  'startup.firmwareExits': {
    value: 150_000,
    unit: 'per second',
    low: 20_000,
    high: 300_000,
    about: 'Exits per second of processor work while firmware probes devices through ports.',
    source: {
      assumption: 'Firmware talks to devices through port I/O, so more exits than any later stage; not published.',
    },
    published: ['NE-005', 'ST-008', 'ST-009'],
  },
  'firmware.iplMs': {
    value: 30,
    unit: 'ms',
    low: 5,
    high: 200,
    about: 'Initial program load of a KVM guest on z: its loader finds the boot device and reads the kernel from it.',
    source: { assumption: 'One channel program after another, no ports to probe and no option ROMs; not published.' },
  },
  'firmware.iplExits': {
    value: 20_000,
    unit: 'per second',
    low: 2_000,
    high: 100_000,
    about: 'Privileged operations per second of work of that loader.',
    source: { assumption: 'A start subchannel and an interruption per block read; fewer than port I/O byte by byte.' },
  },
};
