// Boots of one minimal guest under Firecracker and QEMU, one at a time and many at once, from the authors' raw data. Runs with
// 100 in flight are left out: their launcher no longer kept so many on the way.
import {
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  FIRECRACKER_PAPER,
  FIRECRACKER_SPECIFICATION,
} from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { inFlightMs } from '../in-flight.ts';
import { readyMs, stageMs } from '../look.ts';
import { toEndMs } from '../to-end.ts';

const LARGE = 'host:x86,48cpu,384G,merging=off';
const SMALL = 'host:x86,4cpu,16G,merging=off';
/** Published guests leave when they have booted. Here they stay, idle, so there is memory for all of them. */
const SMALL_FOR_ALL = 'host:x86,4cpu,512G,merging=off';
const QBOOT = { 'vm.shortFirmware': 1 };
const QEMU = 'vm:minimal,1cpu,256M';
const TO_END = 'time until the guest has ended and its monitor is gone';
/** Their clock rates: 3.3 GHz against the 2.5 GHz for which the figures of the model stand. */
const HASWELL = { 'startup.coreSpeed': 3.3 / 2.5 };

const serial: readonly Case[] = [
  {
    id: 'firecracker-serial-m5d',
    topic: 'startup',
    measured:
      'A minimal guest (1 virtual processor, 256 MB) under Firecracker, one at a time, from starting the process to its end: median of 500 boots on 48 Skylake cores.',
    source: cite(FIRECRACKER_DATA, 'm5d.metal, boot-serial-fc-api.dat, column 1', 'ST-003'),
    published: { value: 160.9 },
    unit: 'ms',
    read: TO_END,
    use: calibrates('firecracker.exitMs'),
    simulate: (play) => toEndMs(play, LARGE, 'microvm'),
  },
  {
    id: 'firecracker-timer-m5d',
    topic: 'startup',
    measured: 'The same boots by the timer of the monitor, which runs while the guest kernel boots.',
    source: cite(FIRECRACKER_DATA, 'm5d.metal, boot-serial-fc-api.dat, column 2', 'ST-004'),
    published: { value: 110 },
    unit: 'ms',
    read: 'time in the stage kernel',
    use: calibrates('image.minimal.kernelMs'),
    simulate: (play) => stageMs(play({ topology: `${LARGE}(microvm)`, until: '2s' }), 'microvm', 'kernel'),
  },
  {
    id: 'firecracker-specification-boot',
    topic: 'startup',
    measured:
      'What Firecracker promises: the order to start the guest until its init runs, on an EC2 i3.metal (36 cores).',
    source: cite(FIRECRACKER_SPECIFICATION, 'Overhead: at most 125 ms', 'ST-001'),
    published: { high: 125 },
    unit: 'ms',
    read: 'time in the stage kernel',
    use: PREDICTION,
    simulate: (play) =>
      stageMs(
        play({ topology: 'host:x86,36cpu,512G,merging=off(microvm:minimal,1cpu,128M)', until: '2s' }),
        'microvm',
        'kernel',
      ),
  },
  {
    id: 'firecracker-monitor',
    topic: 'startup',
    measured: 'Starting the Firecracker process until it takes orders: typical time.',
    source: cite(FIRECRACKER_SPECIFICATION, 'Stability: 6-60 ms, typically 12 ms', 'ST-002'),
    published: { value: 12 },
    unit: 'ms',
    read: 'time in the stage monitor',
    use: calibrates('microvm.monitorMs'),
    simulate: (play) => stageMs(play({ topology: `${LARGE}(microvm)`, until: '2s' }), 'microvm', 'monitor'),
  },
  {
    id: 'qemu-serial-m5d',
    topic: 'startup',
    measured:
      'The same guest under QEMU with its usual firmware, one at a time: median of 500 boots on 48 Skylake cores.',
    source: cite(FIRECRACKER_DATA, 'm5d.metal, boot-serial-qemu.dat', 'ST-008'),
    published: { value: 243.5 },
    unit: 'ms',
    read: TO_END,
    use: calibrates('vm.biosMs'),
    simulate: (play) => toEndMs(play, LARGE, QEMU),
  },
  {
    id: 'qboot-serial-m5d',
    topic: 'startup',
    measured:
      'The same guest under QEMU with the short firmware qboot, one at a time: median of 500 boots on 48 Skylake cores.',
    source: cite(FIRECRACKER_DATA, 'm5d.metal, boot-serial-qboot.dat', 'ST-009'),
    published: { value: 213.9 },
    unit: 'ms',
    read: TO_END,
    use: calibrates('vm.exitMs'),
    simulate: (play) => toEndMs(play, LARGE, QEMU, { parameters: QBOOT }),
  },
  {
    id: 'firecracker-serial-haswell',
    topic: 'startup',
    measured: 'The same guest under Firecracker, one at a time, on four Haswell cores at 3.3 GHz: median of 500 boots.',
    source: cite(FIRECRACKER_DATA, 'rn.haswell, boot-serial-fc-api.dat', 'ST-060'),
    published: { value: 126.7 },
    unit: 'ms',
    read: TO_END,
    use: { as: 'prediction', although: 'only the slowdown at 10 in flight was used, for the share of processor work' },
    simulate: (play) => toEndMs(play, SMALL, 'microvm', { parameters: HASWELL }),
  },
  {
    id: 'qboot-serial-haswell',
    topic: 'startup',
    measured:
      'The same guest under QEMU with qboot, one at a time, on four Haswell cores at 3.3 GHz: median of 500 boots.',
    source: cite(FIRECRACKER_DATA, 'rn.haswell, boot-serial-qboot.dat', 'ST-060'),
    published: { value: 159.1 },
    unit: 'ms',
    read: TO_END,
    use: { as: 'prediction', although: 'only the slowdown at 10 in flight was used, for the share of processor work' },
    simulate: (play) => toEndMs(play, SMALL, QEMU, { parameters: { ...QBOOT, ...HASWELL } }),
  },
  {
    id: 'qemu-serial-haswell',
    topic: 'startup',
    measured:
      'The same guest under QEMU with its usual firmware, one at a time, on four Haswell cores: median of 500 boots.',
    source: cite(FIRECRACKER_DATA, 'rn.haswell, boot-serial-qemu.dat', 'ST-060'),
    published: { value: 190.9 },
    unit: 'ms',
    read: TO_END,
    use: { as: 'prediction', although: 'only the slowdown at 10 in flight was used, for the share of processor work' },
    simulate: (play) => toEndMs(play, SMALL, QEMU, { parameters: HASWELL }),
  },
  {
    id: 'distribution-kernel',
    topic: 'startup',
    measured: 'What the kernel of a distribution adds to the boot of a tuned one under Firecracker.',
    source: citeSecondHand(FIRECRACKER_PAPER, 'sec. 5.1', 'ST-013'),
    published: { value: 900 },
    unit: 'ms',
    read: 'time in the stage kernel: Debian less minimal guest',
    use: calibrates('image.debian.probeMs'),
    simulate(play) {
      const played = play({ topology: `${LARGE}(microvm:minimal#tuned; microvm:debian#usual)`, until: '60s' });
      return stageMs(played, 'usual', 'kernel') - stageMs(played, 'tuned', 'kernel');
    },
  },
];

interface Crowd {
  readonly monitor: 'Firecracker' | 'QEMU with qboot';
  readonly host: 'm5d' | 'haswell';
  readonly count: number;
  /** Median milliseconds, alone and in flight. */
  readonly aloneMs: number;
  readonly crowdMs: number;
  readonly calibration?: string;
}

/** Slowdown rather than milliseconds: how fast the machine was has been asked above. */
function crowd({ monitor, host, count, aloneMs, crowdMs, calibration }: Crowd): Case {
  const firecracker = monitor === 'Firecracker';
  const small = host === 'haswell';
  return {
    id: `in-flight-${firecracker ? 'firecracker' : 'qboot'}-${host}-${count}`,
    topic: 'contention',
    measured: `${count} boots of a minimal guest under ${monitor} kept in flight on ${small ? 'four Haswell' : '48 Skylake'} cores: median time of one boot over that of one alone (${crowdMs} against ${aloneMs} ms).`,
    source: cite(
      FIRECRACKER_DATA,
      `${small ? 'rn.haswell' : 'm5d.metal'}, raw/boot-parallel-${count}`,
      small ? 'ST-060' : 'ST-059',
    ),
    published: { value: crowdMs / aloneMs },
    unit: 'factor',
    read: 'median time until ready in the third generation of boots, over that of one alone',
    use: calibration
      ? calibrates(calibration)
      : small
        ? { as: 'prediction', although: 'the slowdown at 10 in flight was used, for the share of processor work' }
        : PREDICTION,
    simulate(play) {
      const instance = firecracker ? 'microvm' : QEMU;
      const parameters = firecracker ? {} : QBOOT;
      const alone = readyMs(
        play({ topology: `${small ? SMALL : LARGE}(${instance}#b0)`, parameters, until: '2s' }),
        'b0',
      );
      return (
        inFlightMs(play, { host: small ? SMALL_FOR_ALL : LARGE, instance, parameters, count, until: '60s' }) / alone
      );
    },
  };
}

export const FIRECRACKER_BOOTS: readonly Case[] = [
  ...serial,
  crowd({
    monitor: 'Firecracker',
    host: 'haswell',
    count: 10,
    aloneMs: 126.7,
    crowdMs: 185.4,
    calibration: 'microvm.cpuShare',
  }),
  crowd({
    monitor: 'QEMU with qboot',
    host: 'haswell',
    count: 10,
    aloneMs: 159.1,
    crowdMs: 318.4,
    calibration: 'vm.cpuShare',
  }),
  crowd({ monitor: 'Firecracker', host: 'haswell', count: 50, aloneMs: 126.7, crowdMs: 776.7 }),
  crowd({ monitor: 'QEMU with qboot', host: 'haswell', count: 50, aloneMs: 159.1, crowdMs: 1471 }),
  crowd({ monitor: 'Firecracker', host: 'm5d', count: 10, aloneMs: 160.9, crowdMs: 157.3 }),
  crowd({ monitor: 'Firecracker', host: 'm5d', count: 50, aloneMs: 160.9, crowdMs: 205.9 }),
  crowd({ monitor: 'QEMU with qboot', host: 'm5d', count: 10, aloneMs: 213.9, crowdMs: 196.5 }),
  crowd({ monitor: 'QEMU with qboot', host: 'm5d', count: 50, aloneMs: 213.9, crowdMs: 231.0 }),
];
