// Starts and removals of containers that others have timed (machines: further-boots.ts), found when the stages of the model were gone over. They were chosen before the
// model had played them, and stay whatever comes out.
import { cite, citeSecondHand, GVISOR_COST, KATA_TEMPLATING } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { readyMs } from '../look.ts';
import type { Play } from '../play.ts';
import {
  CTR_POWERTEST,
  DOCKER_START_2018,
  GVISOR_SINGLE_CORE,
  KATA_DOCKER_2020,
  RUNTIME_COURSE,
  SERVICE_BOOT_TIMES,
} from '../publications.ts';
import { toEndMs } from '../to-end.ts';

const READY = 'time until it is ready';
const TO_END = 'time until it has ended and is removed';
const SOME_HOST = 'host:x86,8cpu,16G';
const LARGE_HOST = 'host:x86,64cpu,256G';

function ready(play: Play, inside: string, parameters: Readonly<Record<string, number>> = {}): number {
  return readyMs(play({ topology: `${SOME_HOST}(${inside})`, parameters, until: '2m' }), 'it');
}

const engines: readonly Case[] = [
  {
    id: 'containerd-create-and-start',
    topic: 'startup',
    measured: 'containerd 1.0 creates and starts a container that is not connected to anything: mean of 50.',
    source: cite(CTR_POWERTEST, 'comment of 7 February 2018: 0.19 and 0.04 s', 'ST-071'),
    published: { value: 230 },
    unit: 'ms',
    read: READY,
    use: calibrates('engine.containerdMs'),
    simulate: (play) => ready(play, 'container:alpine,engine=containerd,network=none#it'),
  },
  {
    id: 'containerd-stop-and-delete',
    topic: 'startup',
    measured: 'containerd 1.0 stops and deletes that container: mean of 50.',
    source: cite(CTR_POWERTEST, 'comment of 7 February 2018: 0.08 and 0.08 s', 'ST-071'),
    published: { value: 160 },
    unit: 'ms',
    read: 'time until it is removed, less time until it is ready',
    use: calibrates('engine.removeMs'),
    simulate(play) {
      const what = 'container:alpine,engine=containerd,network=none';
      return toEndMs(play, SOME_HOST, what) - ready(play, `${what}#it`);
    },
  },
  {
    id: 'pod-create-and-start',
    topic: 'startup',
    measured: 'A pod of one container through the interface of Kubernetes, created and started: mean of 50.',
    source: cite(CTR_POWERTEST, 'comment of 7 February 2018: 0.78 and 0.17 s', 'ST-071'),
    published: { value: 950 },
    unit: 'ms',
    read: READY,
    use: { as: 'prediction', although: 'the figures of containerd alone in the same comment were used' },
    reason:
      'In the beta of that time the interface was a daemon of its own in front of containerd, and every call came through both. The model has it as a part of containerd, as it has been since.',
    simulate: (play) => ready(play, 'container:alpine,engine=cri#it'),
  },
  {
    id: 'docker-run-eight-cores-2018',
    topic: 'startup',
    measured: 'docker run --rm of busybox true on an i7 of 2.8 GHz with eight cores.',
    source: cite(DOCKER_START_2018, 'description', 'ST-077'),
    published: { value: 500 },
    unit: 'ms',
    read: TO_END,
    use: PREDICTION,
    simulate: (play) => toEndMs(play, SOME_HOST, 'container:alpine'),
  },
  {
    id: 'docker-run-one-core-guest-2018',
    topic: 'startup',
    measured: 'The same in a guest of one core on an i5 of 3.2 GHz.',
    source: cite(DOCKER_START_2018, 'description', 'ST-077'),
    published: { value: 3200 },
    unit: 'ms',
    read: TO_END,
    use: PREDICTION,
    reason:
      'Six times the same command on eight cores: more than all its work on one core comes to in the model, of which most waits for storage. What held it up in that guest (its disk, its monitor) the report does not say.',
    simulate(play) {
      const topology = 'host:x86,4cpu,16G(vm:debian#guest,1cpu,4G(container:alpine,starts=3#it))';
      return play({ topology, running: ['guest'], until: '1m' }).node('it').starts?.medianMs ?? Number.NaN;
    },
  },
  {
    id: 'docker-answers-a-request',
    topic: 'startup',
    measured: 'A web server in a Docker container answers its first request: about ten times the 40 ms of a unikernel.',
    source: cite(SERVICE_BOOT_TIMES, 'abstract', 'ST-078'),
    published: { value: 400 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) => ready(play, 'container:nginx#it'),
  },
];

const sandboxes: readonly Case[] = [
  ...(
    [
      ['runc', 'container:alpine', 1.014, {}],
      ['gvisor-kvm', 'gvisor:alpine', 1.117, { 'gvisor.platform': 1 }],
      ['gvisor-ptrace', 'gvisor:alpine', 1.181, { 'gvisor.platform': 2 }],
    ] as const
  ).map(
    ([id, what, seconds, parameters]): Case => ({
      id: `docker-set-up-and-removal-${id}`,
      topic: 'startup',
      measured: `Set-up and removal of one sandbox through Docker, 2019: ${id.replace('-', ' on ').replace('gvisor', 'gVisor')}.`,
      source: citeSecondHand(GVISOR_COST, 'as cited', 'ST-056'),
      published: { value: seconds * 1000 },
      unit: 'ms',
      read: TO_END,
      use: PREDICTION,
      simulate: (play) => toEndMs(play, SOME_HOST, what, { parameters }),
    }),
  ),
  {
    id: 'kata-template-time',
    topic: 'startup',
    measured: 'What of the time to make a Kata container a template of its guest saves, at most.',
    source: cite(KATA_TEMPLATING, 'What are the Pros', 'ME-039'),
    published: { value: 0.3868 },
    unit: 'share',
    read: 'time until it has ended, with a template less without, over without',
    use: calibrates('kata.agentMs'),
    simulate: (play) => {
      const booted = toEndMs(play, LARGE_HOST, 'kata:alpine,engine=none,network=none');
      return (booted - toEndMs(play, LARGE_HOST, 'kata:alpine,engine=none,network=none,start=restore')) / booted;
    },
  },
  {
    id: 'nerdctl-run-runc',
    topic: 'startup',
    measured: 'nerdctl run --rm with runc on four machines of 2026: 0.206 to 1.03 s.',
    source: cite(RUNTIME_COURSE, 'descriptions', 'ST-079'),
    published: { low: 206, high: 1030 },
    unit: 'ms',
    read: TO_END,
    use: PREDICTION,
    simulate: (play) => toEndMs(play, SOME_HOST, 'container:alpine,engine=containerd'),
  },
  {
    id: 'nerdctl-run-kata',
    topic: 'startup',
    measured: 'The same with Kata: 1.25 to 2.49 s.',
    source: cite(RUNTIME_COURSE, 'descriptions', 'ST-079'),
    published: { low: 1250, high: 2490 },
    unit: 'ms',
    read: TO_END,
    use: PREDICTION,
    simulate: (play) => toEndMs(play, SOME_HOST, 'kata:alpine,engine=containerd'),
  },
  {
    id: 'nerdctl-kata-over-runc',
    topic: 'startup',
    measured: 'What Kata adds to runc on the same machine: 0.9 to 1.48 s.',
    source: cite(RUNTIME_COURSE, 'descriptions (derived)', 'ST-079'),
    published: { low: 900, high: 1480 },
    unit: 'ms',
    read: `${TO_END}: Kata less container`,
    use: PREDICTION,
    reason:
      'The model has what one study of 2021 leaves for runtime and agent on a server of 64 cores. The machines here are not described, and Kata is five years later.',
    simulate: (play) =>
      toEndMs(play, SOME_HOST, 'kata:alpine,engine=containerd') -
      toEndMs(play, SOME_HOST, 'container:alpine,engine=containerd'),
  },
  {
    id: 'docker-run-kata-2020',
    topic: 'startup',
    measured: 'docker run in the background with Kata 1 on QEMU.',
    source: cite(KATA_DOCKER_2020, 'description: 1.837 s', 'ST-080'),
    published: { value: 1837 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    reason:
      'Kata of that time had a proxy and a shim of its own on the host, and the machine is not described. What runtime and agent take in the model is that of a study on a server of 64 cores.',
    simulate: (play) => ready(play, 'kata:alpine#it'),
  },
  {
    id: 'gvisor-run-one-core',
    topic: 'startup',
    measured: 'runsc run of a short Python program on one core, from start to end: more than 300 ms.',
    source: cite(GVISOR_SINGLE_CORE, 'description', 'ST-081'),
    published: { low: 300 },
    unit: 'ms',
    read: TO_END,
    use: PREDICTION,
    simulate: (play) => toEndMs(play, SOME_HOST, 'gvisor:python,engine=none,network=none,cpumax=1,2G'),
  },
];

export const FURTHER_STARTS: readonly Case[] = [...engines, ...sandboxes];
