// Starts that others have timed while they looked for something else. Set up before the model had played any of them, and kept
// whatever comes out.
import { cite } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { readyMs, stageMs } from '../look.ts';
import type { Play } from '../play.ts';
import {
  AGENT_ENV,
  CONTAINERD_PULL_2018,
  DOCKER_ON_AZURE,
  FIRECRACKER_LOAD_2020,
  FIRECRACKER_RESTORE_BASELINES,
  KATA_START_SPEED,
  MVM_RESTORE,
  NERDCTL_RUNTIMES,
  POD_GOALS_2015,
  POD_LATENCY_2016,
  STACYVM,
  VOLT_FIRECRACKER,
} from '../publications.ts';
import { toEndMs } from '../to-end.ts';

const TO_END = 'time until it has ended and is removed';
const SOME_HOST = 'host:x86,8cpu,16G';
/** Of what a guest touches before it answers nothing belongs to loading it: as little as the catalogue allows. */
const LOADED_ONLY = { 'restore.cached': 1, 'restore.workingSetMiB': 4 };

/** Seconds until the last of many in a guest that runs already is ready. */
function inGuestS(play: Play, guest: string, inside: string): number {
  const topology = `host:x86,64cpu,256G(vm:debian#guest,${guest}(${inside}))`;
  return readyMs(play({ topology, running: ['guest'], until: '10m' }), 'it') / 1000;
}

function restoreMs(play: Play, host: string, guest: string, parameters: Readonly<Record<string, number>>): number {
  return stageMs(
    play({ topology: `${host}(microvm:minimal,${guest},start=restore#it)`, parameters, until: '5s' }),
    'it',
    'restore',
  );
}

const engines: readonly Case[] = [
  ...(
    [
      ['crun', 280],
      ['runc', 340],
    ] as const
  ).map(
    ([runtime, ms]): Case => ({
      id: `nerdctl-no-network-${runtime}`,
      topic: 'startup',
      measured: `nerdctl run --rm with ${runtime} and without a network in a rented machine of eight virtual processors (Debian 12): mean of 1000.`,
      source: cite(NERDCTL_RUNTIMES, `Mean of ${runtime}`, 'ST-120'),
      published: { value: ms },
      unit: 'ms',
      read: TO_END,
      use: PREDICTION,
      simulate(play) {
        const what = `container:alpine,engine=containerd,network=none,runtime=${runtime},starts=3`;
        const topology = `host:x86,64cpu,256G(vm:debian#guest,8cpu,32G(${what}#it))`;
        return play({ topology, running: ['guest'], until: '1m' }).node('it').starts?.medianMs ?? Number.NaN;
      },
    }),
  ),
  {
    id: 'ctr-run-kata',
    topic: 'startup',
    measured: 'ctr run --rm with Kata 2 on QEMU 5, kernel not compressed, without a network.',
    source: cite(KATA_START_SPEED, 'comment of 12 November 2020: 0.483 s', 'ST-121'),
    published: { value: 483 },
    unit: 'ms',
    read: TO_END,
    use: PREDICTION,
    reason:
      'A study of 2021 has 600 ms for the runtime alone, and the model takes the way through containerd besides; here both together, with the removal, took less. The machine is not described.',
    simulate: (play) => toEndMs(play, SOME_HOST, 'kata:alpine,engine=containerd,network=none'),
  },
  {
    id: 'docker-five-hundred-on-azure',
    topic: 'contention',
    measured: 'Docker makes and starts 500 containers in a guest of 8 processors, at most 100 at a time: 60 to 75 s.',
    source: cite(DOCKER_ON_AZURE, 'description', 'ST-122'),
    published: { low: 60, high: 75 },
    unit: 's',
    read: 'time until the last of 500 ordered at once is ready',
    use: PREDICTION,
    simulate: (play) => inGuestS(play, '8cpu,28G', 'container:alpine#it*500'),
  },
  {
    id: 'docker-sixty-on-half-a-processor',
    topic: 'contention',
    measured: 'Docker starts 60 containers at once in a guest that has half a processor.',
    source: cite(POD_GOALS_2015, 'comment of 9 June 2015', 'ST-123'),
    published: { value: 45 },
    unit: 's',
    read: 'time until the last of 60 is ready',
    use: calibrates('container.engineCpuShare'),
    reason:
      'A virtual processor there is one of two threads of a core, taken as 0.65 of it. Then all of the way through the engine would have been work; the model takes three quarters, since other measurements show it waiting.',
    simulate: (play) => inGuestS(play, '1cpu,1700M,cpumax=0.325', 'container:alpine#it*60'),
  },
  {
    id: 'pods-hundred-on-one-processor',
    topic: 'contention',
    measured:
      'A node of one virtual processor starts 105 pods that are ordered at once (Kubernetes with Docker, 2016).',
    source: cite(POD_LATENCY_2016, 'description, Figure 1: about 60 s', 'ST-124'),
    published: { value: 60 },
    unit: 's',
    read: 'time until the last of 105 is ready',
    use: PREDICTION,
    simulate: (play) => inGuestS(play, '1cpu,3840M,cpumax=0.65', 'container:alpine,engine=cri#it*105'),
  },
  {
    id: 'containerd-pull-fourteen-layers',
    topic: 'images',
    measured: 'containerd pulls and unpacks an image of 14 layers (2.08 GB) in a guest of one processor, with gunzip.',
    source: cite(CONTAINERD_PULL_2018, 'description: about 75 s', 'ST-130'),
    published: { value: 75 },
    unit: 's',
    read: 'time in the stages pull and unpack',
    use: PREDICTION,
    simulate(play) {
      const layers = Array.from({ length: 14 }, (_, at) => ({ id: `cross-${at}`, sizeMiB: 1984 / 14 }));
      const image = {
        ...{ id: 'kube-cross', layers, architectures: ['amd64'], workload: 'idle' },
        ...{ startCpuMs: 10, startWaitMs: 0, privateMemoryMiB: 1 },
      };
      const played = play({
        topology:
          'host:x86,64cpu,256G(vm:debian#guest,1cpu,3840M,cpumax=0.65(container:kube-cross,engine=containerd#it))',
        parameters: { 'image.coldStart': 1, 'image.compressedShare': 728 / 2080 },
        definitions: { images: [image] },
        running: ['guest'],
        until: '10m',
      });
      return stageMs(played, 'it', 'pull', 'unpack') / 1000;
    },
  },
];

const machines: readonly Case[] = [
  {
    id: 'firecracker-load-m5d',
    topic: 'startup',
    measured: 'Firecracker loads a snapshot of 128 MiB on m5d.metal and lets it go on, its process apart: median.',
    source: cite(FIRECRACKER_RESTORE_BASELINES, 'm5d.metal, 1vcpu_128mb', 'ST-125'),
    published: { value: 28.55 },
    unit: 'ms',
    read: 'time in the stage restore, the snapshot in the page cache',
    use: calibrates('firecracker.restoreMs'),
    simulate: (play) => restoreMs(play, 'host:x86,48cpu,384G', '1cpu,128M', LOADED_ONLY),
  },
  {
    id: 'firecracker-load-desktop',
    topic: 'startup',
    measured: 'Firecracker loads a snapshot of 512 MB on an i7-8700, its process apart: median of five.',
    source: cite(FIRECRACKER_LOAD_2020, 'description', 'ST-126'),
    published: { value: 29.56 },
    unit: 'ms',
    read: 'time in the stage restore, the snapshot in the page cache',
    use: PREDICTION,
    simulate: (play) => restoreMs(play, 'host:x86,12cpu,32G', '2cpu,512M', LOADED_ONLY),
  },
  {
    id: 'agent-answers-after-restore',
    topic: 'startup',
    measured:
      'A Firecracker guest goes on from a snapshot on a Xeon Gold 5317 until its agent answers, its process apart.',
    source: cite(AGENT_ENV, 'Summary: median of ten', 'ST-127'),
    published: { value: 44.8 },
    unit: 'ms',
    read: 'time in the stage restore, the snapshot in the page cache',
    use: PREDICTION,
    simulate: (play) => restoreMs(play, 'host:x86,48cpu,128G', '1cpu,128M', { 'restore.cached': 1 }),
  },
  {
    id: 'three-restored-at-once',
    topic: 'contention',
    measured:
      'Three Firecracker guests restored from one snapshot at once until all answer, over one alone (43 and 28 ms).',
    source: cite(STACYVM, 'The Numbers (derived)', 'ST-083'),
    published: { value: 43 / 28 },
    unit: 'factor',
    read: 'time until the last of three, each a node, is ready over that of one, the snapshot in the page cache',
    use: PREDICTION,
    simulate(play) {
      const last = (count: number) => {
        const ids = Array.from({ length: count }, (_, at) => `it-${at}`);
        const guests = ids.map((id) => `microvm:minimal,1cpu,512M,start=restore#${id}`).join(';');
        const played = play({
          topology: `${SOME_HOST}(${guests})`,
          parameters: { 'restore.cached': 1 },
          until: '5s',
        });
        return Math.max(...ids.map((id) => readyMs(played, id)));
      };
      return last(3) / last(1);
    },
  },
  ...(
    [
      ['warm', 60, 'the snapshot in the page cache'],
      ['cold', 101, 'the snapshot on disk'],
    ] as const
  ).map(
    ([id, ms, where]): Case => ({
      id: `firecracker-new-process-${id}`,
      topic: 'startup',
      measured: `A new Firecracker process on a rented machine loads a snapshot and lets it go on, ${where}.`,
      source: cite(MVM_RESTORE, 'Live result', 'ST-128'),
      published: { value: ms },
      unit: 'ms',
      read: 'time until it is ready, of what it touches as little as the catalogue allows',
      use: PREDICTION,
      simulate: (play) =>
        readyMs(
          play({
            topology: `${SOME_HOST}(microvm:minimal,1cpu,512M,start=restore#it)`,
            // It ends with the order to go on (`PATCH /vm Resumed`), before the guest has touched anything.
            parameters: { ...LOADED_ONLY, 'restore.cached': id === 'warm' ? 1 : 0 },
            until: '5s',
          }),
          'it',
        ),
    }),
  ),
  ...(
    [
      ['monitor', 80, 'From starting Firecracker until its guest is entered'],
      ['kernel', 138, 'The demonstration kernel of Firecracker by its own clock, keyboard not probed'],
    ] as const
  ).map(
    ([stage, ms, what]): Case => ({
      id: `firecracker-silver-${stage}`,
      topic: 'startup',
      measured: `${what}, on a Xeon Silver 4210R: median.`,
      source: cite(VOLT_FIRECRACKER, 'Executive Summary', 'ST-129'),
      published: { value: ms },
      unit: 'ms',
      read: `time in the stage ${stage}`,
      use: PREDICTION,
      ...(stage === 'monitor' && {
        reason:
          'The model has the start of the process until it takes orders, as Firecracker promises it. Here the orders themselves, over a socket from a script, and loading the kernel are counted with it.',
      }),
      simulate: (play) =>
        stageMs(play({ topology: 'host:x86,20cpu,64G(microvm:minimal,1cpu,128M#it)', until: '2s' }), 'it', stage),
    }),
  ),
];

export const STARTS_ELSEWHERE: readonly Case[] = [...engines, ...machines];
