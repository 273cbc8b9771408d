// Docker in rented machines of two virtual processors, as the scripts of a study have timed it (its raw data are published with them).
// What they run is `docker run --rm … echo`, whatever the image, from the order until the command returns: the container has then
// ended and is removed.
import { cite, citeSecondHand } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';
import type { Play, Scenario } from '../play.ts';
import { KHAN, KHAN_DATA } from '../publications.ts';

const TO_END = 'time until it has ended and is removed';
const CLOUD = 'host:x86,32cpu,128G';

/** Image, its size as the script has it, MiB, and milliseconds with SSD and with a turning disk. */
const IMAGES = [
  ['alpine', 5, 567.6, 1157.5],
  ['nginx', 67, 563.9, 1286.6],
  ['python', 155, 553.6, 1334.3],
] as const;

/** One program that says a word, in place of what the image is usually started with. */
function echoFrom(id: string, sizeMiB: number) {
  return {
    ...{ id, layers: [{ id: `${id}-root`, sizeMiB }], architectures: ['amd64'], workload: 'idle' },
    ...{ startCpuMs: 1.3, startWaitMs: 0, privateMemoryMiB: 1 },
  };
}

/** Docker in a machine of two virtual processors that runs already. */
function inCloudMachine(play: Play, container: string, more: Partial<Scenario> = {}) {
  const topology = `${CLOUD}(vm:debian#cloud,2cpu,8G(container:${container}#it))`;
  return play({ topology, running: ['cloud'], until: '20s', ...more });
}

function echoMs(play: Play, sizeMiB: number, parameters: Readonly<Record<string, number>>): number {
  const definitions = { images: [echoFrom('echo', sizeMiB)] };
  const { starts } = inCloudMachine(play, 'echo,starts=3', { definitions, parameters }).node('it');
  return starts?.medianMs ?? Number.NaN;
}

export const DOCKER_DECOMPOSED: readonly Case[] = [
  ...IMAGES.map(
    ([image, MiB, ms]): Case => ({
      id: `docker-run-${image}`,
      topic: 'startup',
      measured: `docker run --rm of echo in ${image}, its image already there, in a cloud machine of two virtual processors with SSD (Docker 28, overlay2): mean of 50.`,
      source: cite(KHAN_DATA, 'azure-premium-ssd/01-startup-latency.csv: warm', 'ST-027'),
      published: { value: ms },
      unit: 'ms',
      read: TO_END,
      use: { as: 'prediction', although: 'what a turning disk adds to the start of alpine was used' },
      simulate: (play) => echoMs(play, MiB, {}),
    }),
  ),
  ...IMAGES.map(
    ([image, MiB, , ms]): Case => ({
      id: `docker-run-${image}-turning-disk`,
      topic: 'startup',
      measured: `The same in ${image} with a turning disk.`,
      source: cite(KHAN_DATA, 'azure-standard-hdd/01-startup-latency.csv: warm', 'ST-027'),
      published: { value: ms },
      unit: 'ms',
      read: TO_END,
      use:
        image === 'alpine'
          ? calibrates('engine.flushesPerS')
          : { as: 'prediction', although: 'what such a disk adds to the start of alpine was used' },
      simulate: (play) => echoMs(play, MiB, { 'disk.flushMs': 10 }),
    }),
  ),
  {
    id: 'docker-run-namespaces',
    topic: 'startup',
    measured:
      'A program on that machine that makes namespaces of mounts and of processes and starts another in them (unshare, echo): mean of 50.',
    source: cite(KHAN_DATA, 'azure-premium-ssd/07-namespace-overhead.csv', 'ST-028'),
    published: { value: 7.94 },
    unit: 'ms',
    read: 'time in the stage namespaces of a container with these two',
    use: PREDICTION,
    reason:
      'The model counts the bare calls to the kernel, as measured for this project, and waiting for the table of mounts. The published time also holds the start and the end of two programs, and of a third that reads the clock.',
    simulate: (play) => stageMs(inCloudMachine(play, 'alpine,ns=mnt+pid'), 'it', 'namespaces'),
  },
  {
    id: 'docker-run-namespaces-share',
    topic: 'startup',
    measured: 'Namespaces as a share of the start of a container there: less than 1.5%.',
    source: citeSecondHand(KHAN, 'sec. 4.2.1', 'ST-028'),
    published: { high: 0.015 },
    unit: 'share',
    read: 'time in the stage namespaces over time until ready',
    use: PREDICTION,
    simulate(play) {
      const played = inCloudMachine(play, 'alpine');
      return stageMs(played, 'it', 'namespaces') / readyMs(played, 'it');
    },
  },
];
