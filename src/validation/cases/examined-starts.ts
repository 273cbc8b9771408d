// Starts that others have timed, found after the model had been made and played as it was.
import { cite, citeSecondHand } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { readyMs } from '../look.ts';
import type { Play } from '../play.ts';
import {
  CLEAR_CONTAINERS,
  DEPOT,
  DOCKER_PARALLEL_2016,
  DOCKER_PARALLEL_2021,
  FIRECRACKER_DESIGN,
  LXD_RATE,
  PODMAN_BENCHMARKS,
  UNIKRAFT,
} from '../publications.ts';
import { toEndMs } from '../to-end.ts';

const READY = 'time until it is ready';
const RYZEN = 'host:x86,32cpu,64G';
const SOME_HOST = 'host:x86,8cpu,16G';

function ready(play: Play, topology: string, until = '2m'): number {
  return readyMs(play({ topology, until }), 'it');
}

/** Of starts kept in flight (`starts=`: each instance starts again as soon as it is ready): their median, and how many a second. */
function inFlight(play: Play, topology: string): { readonly medianMs: number; readonly perSecond: number } {
  const { starts } = play({ topology, until: '5m' }).node('it');
  if (!starts?.medianMs || !starts.perSecond) throw new Error(`no starts are counted in ${topology}`);
  return { medianMs: starts.medianMs, perSecond: starts.perSecond };
}

const docker: readonly Case[] = [
  {
    id: 'docker-run-desktop',
    topic: 'startup',
    measured: 'docker run of /bin/true in Alpine on a desktop of 16 cores, until it has ended and is removed.',
    source: cite(DOCKER_PARALLEL_2021, 'description: 0.603 s', 'ST-061'),
    published: { value: 603 },
    unit: 'ms',
    read: 'time until it has ended and is removed',
    use: { as: 'prediction', although: 'the time beside 32 others is part of the range of the network lock' },
    simulate: (play) => toEndMs(play, RYZEN, 'container:alpine'),
  },
  {
    id: 'docker-run-beside-32',
    topic: 'contention',
    measured: 'The same while 32 others are being started all the time.',
    source: cite(DOCKER_PARALLEL_2021, 'description: 7.399 s', 'ST-061'),
    published: { value: 7399 },
    unit: 'ms',
    read: 'median time until it is removed, with 33 starts in flight',
    use: PREDICTION,
    simulate: (play) => inFlight(play, `${RYZEN}(container:alpine,starts=6#it*33)`).medianMs,
  },
  {
    id: 'docker-run-ten-at-once',
    topic: 'contention',
    measured: 'Ten times docker run at once with Docker 1.12: how many times as long the tenth takes as the first.',
    source: cite(DOCKER_PARALLEL_2016, 'description: about 25 s and 2 s (derived)', 'ST-062'),
    published: { value: 12.5 },
    unit: 'factor',
    read: 'time until the last of ten is ready over that of one alone',
    use: PREDICTION,
    reason:
      'A Docker of 2016 on hardware that is not described, two seconds for a single start: it did nearly all of a start for one container at a time. In the model it connects the network one by one and does the rest side by side.',
    simulate: (play) =>
      ready(play, `${SOME_HOST}(container:alpine#it*10)`) / ready(play, `${SOME_HOST}(container:alpine#it)`),
  },
  {
    id: 'podman-create-and-start',
    topic: 'startup',
    measured: 'Podman 4.1.1, which has no daemon, creates and starts a container: 141 and 139 ms.',
    source: cite(PODMAN_BENCHMARKS, 'comment of 25 July 2022', 'ST-069'),
    published: { value: 280 },
    unit: 'ms',
    read: READY,
    use: calibrates('engine.podmanMs'),
    simulate: (play) => ready(play, `${SOME_HOST}(container:alpine,engine=podman,runtime=crun#it)`),
  },
  {
    id: 'lxd-starts-a-second',
    topic: 'contention',
    measured: 'System containers that LXD starts in a second on two processors of four cores.',
    source: cite(LXD_RATE, 'answer of 19 September 2016', 'ST-067'),
    published: { low: 8, high: 10 },
    unit: 'per second',
    read: 'a hundred ordered at once, over the time until the last is ready',
    use: PREDICTION,
    simulate: (play) => (100 / ready(play, 'host:x86,8cpu,64G(system-container#it*100)')) * 1000,
  },
];

const machines: readonly Case[] = [
  {
    id: 'firecracker-design-rate',
    topic: 'contention',
    measured: 'MicroVMs of 128 MiB that 36 cores go on making every second, as Firecracker promises.',
    source: cite(FIRECRACKER_DESIGN, 'Features, 4', 'ST-064'),
    published: { low: 180 },
    unit: 'per second',
    read: 'starts in a second with as many in flight as there are cores',
    use: PREDICTION,
    simulate: (play) =>
      inFlight(play, 'host:x86,36cpu,512G,merging=off(microvm:minimal,1cpu,128M,starts=20#it*36)').perSecond,
  },
  ...(
    [
      ['firecracker', 'Firecracker', 'microvm:unikernel'],
      ['qemu', 'QEMU', 'vm:unikernel,1cpu,64M,firmware=direct'],
    ] as const
  ).map(
    ([id, name, what]): Case => ({
      id: `unikraft-boot-${id}`,
      topic: 'startup',
      measured: `Whole boot of a unikernel with an application, by monitor 3 to 40 ms; here with ${name}.`,
      source: cite(UNIKRAFT, 'abstract', 'ST-065'),
      published: { low: 3, high: 40 },
      unit: 'ms',
      read: READY,
      use: PREDICTION,
      ...(id === 'qemu' && {
        reason:
          'The 90 ms of QEMU before the guest are those of the raw data of Firecracker, with a firmware, a disk and a serial port to set up; the study started QEMU with what a unikernel needs and no more. The model has one time for the monitor whatever its devices.',
      }),
      simulate: (play) => ready(play, `${SOME_HOST}(${what}#it)`),
    }),
  ),
  {
    id: 'ubuntu-cloud-image-boot',
    topic: 'startup',
    measured:
      'Ubuntu’s cloud image, unchanged, under Cloud Hypervisor on a server of 2026 until its agent runs a command.',
    source: cite(DEPOT, 'Baseline and evaluation', 'ST-066'),
    published: { low: 7, high: 9 },
    unit: 's',
    read: READY,
    use: PREDICTION,
    reason:
      'The figure of the model is one cloud image at its first boot in 2023 (15 s, 2.6 to 58 s as its range), of unknown hardware. These 7 to 9 s, on a large server, lie within that range; putting them in its place would be fitting.',
    simulate: (play) =>
      ready(play, 'host:x86,48cpu,768G(microvm:debian,8cpu,16G,monitor=cloud-hypervisor#it)', '5m') / 1000,
  },
  {
    id: 'clear-containers-boot',
    topic: 'startup',
    measured: 'A container in a small guest of its own under kvmtool, 2015: started in less than 150 ms.',
    source: citeSecondHand(CLEAR_CONTAINERS, 'as summed up in notes', 'ST-068'),
    published: { high: 150 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) => ready(play, `${SOME_HOST}(microvm#it)`),
  },
];

export const EXAMINED_STARTS: readonly Case[] = [...docker, ...machines];
