// Starts out of sources of which the catalogue had none before, looked for at the end of 2026: of sandboxes and machines.
// All were set up before the model had played any of them, and stay whatever comes out.
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';
import {
  GVISOR_COLD_STARTS,
  KATA_BASELINE_2020,
  KATA_BASELINE_2021,
  KATA_BASELINE_2023,
  KATA_BASELINE_CLH_2022,
  KATA_BASELINE_QEMU_2023,
  KATA_BASELINE_SMALL,
  KATA_BY_VSOCK,
  KATA_CREATION,
  LXD_LAUNCH,
  MITIGATED_BOOTS,
  SERIAL_BOOTS,
} from '../publications.ts';
import { READY, type Setup, SOME_HOST, startCase } from '../started.ts';

/** The small server of the metrics tests of Kata. */
const SMALL_SERVER = 'host:x86,4cpu,32G';

const sandboxes: readonly Setup[] = [
  {
    id: 'docker-run-kata-2018',
    measured: 'docker run of BusyBox in the background with Kata 1.0 on QEMU.',
    source: cite(KATA_CREATION, 'description: 1.679 s', 'ST-155'),
    ...{ ms: 1679, read: READY, what: 'kata:alpine' },
  },
  {
    id: 'ctr-run-kata-proxy-2020',
    measured: 'ctr run --rm of a program in Alpine with Kata 1.11 on QEMU, on a bare machine.',
    source: cite(KATA_BY_VSOCK, 'description: 1.242 s', 'ST-156'),
    ...{ ms: 1242, what: 'kata:alpine,engine=containerd,network=none' },
  },
  {
    id: 'docker-run-kata-tests-2020',
    measured:
      'From docker run of a Kata container (QEMU) until its program reads the clock, as the tests of Kata 1 expect it.',
    source: cite(KATA_BASELINE_2020, 'boot-times: to-workload', 'ST-157'),
    ...{ ms: 940, read: READY, what: 'kata:alpine', host: SMALL_SERVER },
  },
  ...(
    [
      ['qemu-2021', 'QEMU', 'Kata 2', KATA_BASELINE_2021, 'ST-158', 530],
      ['qemu-2022', 'QEMU', 'Kata 2', KATA_BASELINE_SMALL, 'ST-159', 690],
      ['qemu-2023', 'QEMU', 'Kata 3', KATA_BASELINE_QEMU_2023, 'ST-160', 610],
      ['cloud-hypervisor-2022', 'Cloud Hypervisor', 'Kata 2', KATA_BASELINE_CLH_2022, 'ST-161', 470],
      ['cloud-hypervisor-2023', 'Cloud Hypervisor', 'Kata 3', KATA_BASELINE_2023, 'ST-162', 690],
    ] as const
  ).map(([id, name, version, publication, evidence, ms]): Setup => {
    const monitor = name === 'QEMU' ? 'qemu' : 'cloud-hypervisor';
    return {
      id: `ctr-run-kata-tests-${id}`,
      measured: `From ctr run of a Kata container (${name}) until its program reads the clock, as the tests of ${version} expect it.`,
      source: cite(publication, 'boot-times: to-workload', evidence),
      ...{ ms, read: READY, what: `kata:alpine,engine=containerd,network=none,monitor=${monitor}`, host: SMALL_SERVER },
    };
  }),
];

const others: readonly Case[] = [
  {
    id: 'gvisor-create-and-start',
    topic: 'startup',
    measured: 'runsc create and start on eight machines from a laptop to a bare one in a cloud: 81 to 280 ms.',
    source: cite(GVISOR_COLD_STARTS, 'introduction', 'ST-163'),
    published: { low: 81, high: 280 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) =>
      readyMs(play({ topology: `${SOME_HOST}(gvisor:alpine,engine=none,network=none#it)`, until: '5s' }), 'it'),
  },
  {
    id: 'firecracker-console-messages',
    topic: 'startup',
    measured: 'What writing all kernel messages to the serial console adds to starting a Firecracker guest (i7-7700).',
    source: cite(SERIAL_BOOTS, 'Measured: driver_boot (derived)', 'ST-164'),
    published: { value: 435.6 - 222.4 },
    unit: 'ms',
    read: 'time until it is ready: with the console less without',
    use: { as: 'prediction', although: 'how many bytes it had written was used afterwards' },
    simulate(play) {
      const ready = (more: string) =>
        readyMs(play({ topology: `host:x86,8cpu,32G(microvm:minimal,2cpu,256M${more}#it)`, until: '5s' }), 'it');
      return ready(',console=on') - ready('');
    },
  },
  ...(
    [
      ['mitigated', 'with the mitigations of its host against speculation', 181],
      ['unmitigated', 'without them', 75],
    ] as const
  ).map(
    ([id, how, ms]): Case => ({
      id: `firecracker-kernel-${id}`,
      topic: 'startup',
      measured: `Boot of a guest kernel under Firecracker by its own clock, ${how} (i7-7700).`,
      source: cite(MITIGATED_BOOTS, 'comment of 17 August 2026', 'ST-165'),
      published: { value: ms },
      unit: 'ms',
      read: 'time in the stage kernel',
      use: PREDICTION,
      simulate: (play) =>
        stageMs(play({ topology: 'host:x86,8cpu,32G(microvm:minimal,2cpu,256M#it)', until: '5s' }), 'it', 'kernel'),
    }),
  ),
  {
    id: 'lxd-clone-and-start',
    topic: 'startup',
    measured: 'An LXD container made and started where its storage clones images (2015): less than one second.',
    source: cite(LXD_LAUNCH, 'comment of 21 December 2015', 'ST-169'),
    published: { high: 1000 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) => readyMs(play({ topology: `${SOME_HOST}(system-container#it)`, until: '20s' }), 'it'),
  },
];

export const SANDBOXES_ANEW: readonly Case[] = [...sandboxes.map(startCase), ...others];
