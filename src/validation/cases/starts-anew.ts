// Starts out of sources of which the catalogue had none before, looked for at the end of 2026. All were set up before the model had
// played any of them, and stay whatever comes out.
import type { Source } from '../../catalog/parameter.ts';
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';
import type { Play } from '../play.ts';
import {
  CONTAINER_COURSE,
  CRUN_IN_GUEST,
  CRUN_MOUNTS,
  DELONIX_COMPARISON,
  ELIXIR_NETWORK,
  ENGINES_BY_CLOCK,
  ENVPOD_BENCHMARKS,
  GVISOR_COLD_STARTS,
  HTOP_NETWORK,
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
  PODMAN_UPGRADE,
  RUNC_HUNDRED,
  SERIAL_BOOTS,
} from '../publications.ts';
import { toEndMs } from '../to-end.ts';

const READY = 'time until it is ready';
const TO_END = 'time until it has ended and is removed';
const SOME_HOST = 'host:x86,8cpu,16G';
const WORKSTATION = 'host:x86,16cpu,64G';
/** The small server of the metrics tests of Kata. */
const SMALL_SERVER = 'host:x86,4cpu,32G';
/** Played first by the runtime alone: the model had no Podman then. Without root it has no bridge. */
const PODMAN = 'container:alpine,engine=podman,runtime=crun';
const CRUN = 'container:alpine,engine=none,runtime=crun';

interface Setup {
  readonly id: string;
  readonly measured: string;
  readonly source: Source;
  readonly ms: number;
  readonly read?: typeof READY | typeof TO_END;
  readonly what: string;
  readonly host?: string;
  /** The machine that it stands in, which runs already. */
  readonly guest?: string;
  readonly reason?: string;
  /** What else of the same record the model has drawn on since. */
  readonly although?: string;
}

function started(play: Play, { what, guest, host = SOME_HOST, read = TO_END }: Setup): number {
  if (guest === undefined && read === TO_END) return toEndMs(play, host, what);
  const inside = `${what}${read === TO_END ? ',starts=3' : ''}#it`;
  const topology = guest === undefined ? `${host}(${inside})` : `${host}(vm:debian#guest,${guest}(${inside}))`;
  const played = play({ topology, ...(guest !== undefined && { running: ['guest'] }), until: '1m' });
  return read === TO_END ? (played.node('it').starts?.medianMs ?? Number.NaN) : readyMs(played, 'it');
}

function start(setup: Setup): Case {
  return {
    ...{ id: setup.id, topic: 'startup', measured: setup.measured, source: setup.source, unit: 'ms' },
    use: setup.although === undefined ? PREDICTION : { as: 'prediction', although: setup.although },
    published: { value: setup.ms },
    read: setup.read ?? TO_END,
    ...(setup.reason !== undefined && { reason: setup.reason }),
    simulate: (play) => started(play, setup),
  };
}

const engines: readonly Setup[] = [
  {
    id: 'docker-run-workstation-2026',
    measured: 'docker run --rm of true in Ubuntu on a workstation (Docker 29): median of 10.',
    source: cite(ENVPOD_BENCHMARKS, 'Head-to-Head: fresh, run /bin/true', 'ST-150'),
    although: 'how long Podman takes to remove fifty was used afterwards',
    ...{ ms: 552, what: 'container:alpine', host: WORKSTATION },
  },
  {
    id: 'docker-run-guest-2026',
    measured: 'docker run --rm of true in Alpine in a guest of four processors (Docker 29): median of 10.',
    source: cite(DELONIX_COMPARISON, 'row 4a', 'ST-151'),
    reason:
      'Docker and its removal took a third of what other sources have, in a guest that is not described further; three days before, the same versions in the same guest had taken 1.4 s. The model has one Docker, in the middle of what is published.',
    ...{ ms: 208, what: 'container:alpine', host: WORKSTATION, guest: '4cpu,4G' },
  },
  {
    id: 'docker-run-course-2026',
    measured: 'docker run --rm of echo in Ubuntu (Docker 28): mean of 10.',
    source: cite(CONTAINER_COURSE, 'Experimento 1', 'ST-152'),
    reason:
      'Half of what most sources have for the same command; the machine is not described. The model has one Docker, in the middle of what is published.',
    ...{ ms: 307.8, what: 'container:alpine' },
  },
  {
    id: 'docker-run-clock-2021',
    measured: 'From the command docker run until a program in Alpine has read the clock: roughly.',
    source: cite(ENGINES_BY_CLOCK, 'Discussion: 0.3 s', 'ST-153'),
    ...{ ms: 300, read: READY, what: 'container:alpine' },
  },
  {
    id: 'docker-run-detached-2018',
    measured: 'docker run of BusyBox in the background on the bare machine of a developer of Kata.',
    source: cite(KATA_CREATION, 'description: 0.969 s', 'ST-155'),
    reason:
      'Twice what most sources have for the same command; the machine is not described. The model has one Docker, in the middle of what is published.',
    ...{ ms: 969, read: READY, what: 'container:alpine' },
  },
  {
    id: 'podman-run-workstation-2026',
    measured: 'podman run --rm of true in Ubuntu by root on the same workstation (Podman 4.9): median of 10.',
    source: cite(ENVPOD_BENCHMARKS, 'Head-to-Head: fresh, run /bin/true', 'ST-150'),
    although: 'how long Podman takes to remove fifty was used afterwards',
    ...{ ms: 560, what: PODMAN, host: WORKSTATION },
  },
  {
    id: 'podman-run-guest-2026',
    measured: 'podman run --rm of true in Alpine without root in that guest (Podman 4.9): median of 10.',
    source: cite(DELONIX_COMPARISON, 'row 4a', 'ST-151'),
    ...{ ms: 268, what: `${PODMAN},network=none`, host: WORKSTATION, guest: '4cpu,4G' },
  },
  {
    id: 'podman-run-course-2026',
    measured: 'podman run --rm of echo in Ubuntu without root (Podman 4.6): mean of 10.',
    source: cite(CONTAINER_COURSE, 'Experimento 1', 'ST-152'),
    ...{ ms: 178, what: `${PODMAN},network=none` },
  },
  {
    id: 'podman-run-clock-2021',
    measured: 'From the command podman run, by root, until a program in Alpine has read the clock: roughly.',
    source: cite(ENGINES_BY_CLOCK, 'Discussion: 0.1 s', 'ST-153'),
    reason:
      'Podman in the model is two commands of its own tests, which together took 280 ms; one command was enough here, and the machine was quicker.',
    ...{ ms: 100, read: READY, what: PODMAN },
  },
  {
    id: 'podman-run-no-network-2023',
    measured: 'podman run --rm of true in Ubuntu without a network (Podman 4.7).',
    source: cite(PODMAN_UPGRADE, 'description: around 170 ms', 'ST-154'),
    ...{ ms: 170, what: `${PODMAN},network=none` },
  },
];

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

const runtimes: readonly Setup[] = [
  ...(
    [
      ['1-1', 'runc 1.1.15', 30.25],
      ['1-2', 'runc 1.2.0-rc.3', 41.23],
    ] as const
  ).map(
    ([id, name, ms]): Setup => ({
      id: `runc-hundred-${id}`,
      measured: `${name} runs a container that ends at once: one of a hundred, one after the other.`,
      source: cite(RUNC_HUNDRED, 'comment of 11 October 2024 (derived)', 'ST-166'),
      ...{ ms, what: 'container:alpine,engine=none,network=none' },
    }),
  ),
  {
    id: 'crun-run-2026',
    measured: 'crun run of a container that ends at once, on the machine of its author: mean.',
    source: cite(CRUN_MOUNTS, 'description: 6.0 ms', 'ST-167'),
    reason:
      'In the model crun is quicker than runc by the ratio of 2020, and makes a root of layers and waits for its network namespace besides; here crun is six years further, its root lay there, and all of it took 6 ms.',
    ...{ ms: 6, what: `${CRUN},network=none` },
  },
  {
    id: 'crun-hundred-in-guest-2020',
    measured: 'crun runs a container that ends at once in a guest of two processors with Linux 4.4: one of a hundred.',
    source: cite(CRUN_IN_GUEST, 'comment of 27 July 2020: 18.57 s for 100 (derived)', 'ST-168'),
    reason:
      'Its processors were busy for 5 % of the time: with Linux 4.4 it waited, its maintainer suspects for network namespaces. In the model the lock of one start for such a namespace is short where nobody else starts.',
    ...{ ms: 185.7, what: `${CRUN},network=none`, guest: '2cpu,4G' },
  },
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
  ...(
    [
      ['elixir', 'a program in Elixir (2023)', cite(ELIXIR_NETWORK, 'description (derived)', 'ST-171'), 162],
      ['htop', 'a word (2019)', cite(HTOP_NETWORK, 'description: 0.2 s', 'ST-172'), 200],
    ] as const
  ).map(
    ([id, what, source, ms]): Case => ({
      id: `docker-without-network-${id}`,
      topic: 'startup',
      measured: `What docker run --rm of ${what} takes less without a network.`,
      source,
      published: { value: ms },
      unit: 'ms',
      read: 'time until it has ended and is removed: with a bridge less without a network',
      use: PREDICTION,
      simulate: (play) =>
        toEndMs(play, SOME_HOST, 'container:alpine') - toEndMs(play, SOME_HOST, 'container:alpine,network=none'),
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

export const STARTS_ANEW: readonly Case[] = [...[...engines, ...sandboxes, ...runtimes].map(start), ...others];
