// Boots of machines that others have timed stage by stage, found when the stages of the model were gone over. They were chosen
// before the model had played them, and stay whatever comes out.
import { cite } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';
import type { Play } from '../play.ts';
import {
  CLOUD_HYPERVISOR_BOOT,
  CLOUD_IMAGE_BOOT,
  FIRECRACKER_LONG_BOOT,
  MKOSI_BOOT,
  QEMU_BOOT_PHASES,
  STACYVM,
} from '../publications.ts';

const READY = 'time until it is ready';
const SOME_HOST = 'host:x86,8cpu,16G';

function ready(play: Play, inside: string, parameters: Readonly<Record<string, number>> = {}): number {
  return readyMs(play({ topology: `${SOME_HOST}(${inside})`, parameters, until: '2m' }), 'it');
}

export const FURTHER_BOOTS: readonly Case[] = [
  ...(
    [
      ['qboot', 133.8],
      ['seabios', 139.5],
    ] as const
  ).map(
    ([firmware, ms]): Case => ({
      id: `qemu-phases-${firmware}`,
      topic: 'startup',
      measured: `From starting QEMU with ${firmware === 'qboot' ? 'qboot' : 'SeaBIOS'} to the first process of the guest, kernel not compressed.`,
      source: cite(QEMU_BOOT_PHASES, 'Performance', 'ST-070'),
      published: { value: ms },
      unit: 'ms',
      read: 'time in the stages monitor, firmware and kernel',
      use: { as: 'prediction', although: 'the time before the guest is entered, and that of qboot, were used' },
      simulate(play) {
        const played = play({ topology: `${SOME_HOST}(vm:minimal,1cpu,256M,firmware=${firmware}#it)`, until: '2s' });
        return stageMs(played, 'it', 'monitor', 'firmware', 'kernel');
      },
    }),
  ),
  {
    id: 'qemu-compressed-kernel',
    topic: 'startup',
    measured: 'What a compressed kernel adds to a boot under QEMU, the shorter loading of it taken off.',
    source: cite(QEMU_BOOT_PHASES, 'Performance: 184.6 against 133.8 ms with qboot', 'ST-070'),
    published: { value: 50.8 },
    unit: 'ms',
    read: 'time until it is ready: compressed less not compressed',
    use: { as: 'prediction', although: 'the phases of the same boots with a kernel that is not compressed were used' },
    simulate: (play) =>
      ready(play, 'vm:minimal,1cpu,256M,firmware=qboot,compressed=on#it') -
      ready(play, 'vm:minimal,1cpu,256M,firmware=qboot#it'),
  },
  {
    id: 'cloud-hypervisor-phases',
    topic: 'startup',
    measured: 'From starting Cloud Hypervisor to the first process of its guest, means of 40 and 91 ms.',
    source: cite(CLOUD_HYPERVISOR_BOOT, 'comments of September 2020', 'ST-076'),
    published: { value: 131 },
    unit: 'ms',
    read: 'time in the stages monitor and kernel',
    use: PREDICTION,
    simulate: (play) =>
      stageMs(
        play({ topology: `${SOME_HOST}(microvm:minimal,1cpu,1G,monitor=cloud-hypervisor#it)`, until: '2s' }),
        'it',
        'monitor',
        'kernel',
      ),
  },
  ...(
    [
      ['no-console', 126, ''],
      ['console', 290, ',console=on'],
    ] as const
  ).map(
    ([id, ms, attribute]): Case => ({
      id: `firecracker-xeon-${id}`,
      topic: 'startup',
      measured: `The demonstration guest of Firecracker on a Xeon E5-2620, by its timer, ${id === 'console' ? 'with' : 'without'} a console on the serial port.`,
      source: cite(FIRECRACKER_LONG_BOOT, 'description and comment of 27 December 2018', 'ST-082'),
      published: { value: ms },
      unit: 'ms',
      read: 'time in the stage kernel',
      use: PREDICTION,
      simulate: (play) =>
        stageMs(
          play({ topology: `host:x86,12cpu,32G(microvm:minimal,2cpu,256M${attribute}#it)`, until: '2s' }),
          'it',
          'kernel',
        ),
    }),
  ),
  {
    id: 'firecracker-restore-with-agent',
    topic: 'startup',
    measured:
      'A Firecracker guest restored from a snapshot until its agent answers, on hardware that is not described.',
    source: cite(STACYVM, 'The Numbers', 'ST-083'),
    published: { value: 28 },
    unit: 'ms',
    read: 'time until it is ready, the snapshot in the page cache',
    use: PREDICTION,
    reason:
      'Loading the state took 4 ms here, and 1.5 to 33 ms elsewhere, by machine and kernel; the model has the 29 ms of the tests of Firecracker on a server of 2019.',
    simulate: (play) => ready(play, 'microvm:minimal,1cpu,512M,start=restore#it', { 'restore.cached': 1 }),
  },
  {
    id: 'cloud-image-first-boot',
    topic: 'startup',
    measured: 'Ubuntu’s cloud image of 2023 at its first boot under QEMU, kernel and user space.',
    source: cite(CLOUD_IMAGE_BOOT, 'description: 15.092 s', 'ST-074'),
    published: { value: 15.092 },
    unit: 's',
    read: 'time in the stages kernel and services',
    use: calibrates('image.debian.servicesMs'),
    simulate: (play) =>
      stageMs(play({ topology: `${SOME_HOST}(vm:debian#it)`, until: '2m' }), 'it', 'kernel', 'services') / 1000,
  },
  {
    id: 'arch-boot-2020',
    topic: 'startup',
    measured: 'Arch Linux under QEMU on a laptop, from firmware to the last service.',
    source: cite(MKOSI_BOOT, 'description: 14.602 s', 'ST-075'),
    published: { value: 14.602 },
    unit: 's',
    read: READY,
    use: PREDICTION,
    simulate: (play) => ready(play, 'vm:debian,4cpu,4G#it') / 1000,
  },
];
