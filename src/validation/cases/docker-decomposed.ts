// Docker in rented machines of two virtual processors, as the scripts of a study have timed it (its raw data are published with them).
// What they run is `docker run --rm … echo`, whatever the image, from the order until the command returns: the container has then
// ended and is removed.
import { cite, citeSecondHand } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';
import type { Play } from '../play.ts';
import { KHAN, KHAN_DATA } from '../publications.ts';

const TO_END = 'time until it has ended and is removed';
const CLOUD = 'host:x86,32cpu,128G';

/** One program that says a word, in place of what the image is usually started with. */
function echoFrom(id: string, sizeMiB: number) {
  return {
    ...{ id, layers: [{ id: `${id}-root`, sizeMiB }], architectures: ['amd64'], workload: 'idle' },
    ...{ startCpuMs: 1.3, startWaitMs: 0, privateMemoryMiB: 1 },
  };
}

/** Docker in a machine of two virtual processors that runs already. */
function inCloudMachine(play: Play, container: string, images: readonly object[] = []) {
  return play({
    topology: `${CLOUD}(vm:debian#cloud,2cpu,8G(container:${container}#it))`,
    ...(images.length > 0 && { definitions: { images } }),
    running: ['cloud'],
    until: '20s',
  });
}

export const DOCKER_DECOMPOSED: readonly Case[] = [
  ...(
    [
      ['alpine', 5, 567.6],
      ['nginx', 67, 563.9],
      ['python', 155, 553.6],
    ] as const
  ).map(
    ([image, MiB, ms]): Case => ({
      id: `docker-run-${image}`,
      topic: 'startup',
      measured: `docker run --rm of echo in ${image}, its image already there, in a cloud machine of two virtual processors with SSD (Docker 28, overlay2): mean of 50.`,
      source: cite(KHAN_DATA, 'azure-premium-ssd/01-startup-latency.csv: warm', 'ST-027'),
      published: { value: ms },
      unit: 'ms',
      read: TO_END,
      use: PREDICTION,
      simulate: (play) => {
        const { starts } = inCloudMachine(play, 'echo,starts=3', [echoFrom('echo', MiB)]).node('it');
        return starts?.medianMs ?? Number.NaN;
      },
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
    measured: 'Namespaces as a share of the start of a container there: less than 1.5 %.',
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
