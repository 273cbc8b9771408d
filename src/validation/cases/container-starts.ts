// How long containers take to start, one at a time: by engine, by runtime alone, by sandbox.
import { cite, citeSecondHand, FRESH_LOOK, LIGHTVM, OWN_MEASUREMENT, SHARMA } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { readyMs } from '../look.ts';
import type { Play, Scenario } from '../play.ts';
import { CRUN, ESPE, LINUXONE_BLOG, SEUSS, YOUKI } from '../publications.ts';
import { toEndMs } from '../to-end.ts';

/** The runtime called by hand: no engine in the way, an empty network namespace, no bridge. */
const RUNTIME_ALONE = {
  'container.engineMs': 0,
  'engine.dockerNetworkLockMs': 0,
  'container.networkMs': 0,
  'container.bridgeLockMs': 0,
};
/** Laptops and servers that the source does not describe: enough cores for one start. */
const ANY = 'host:x86,8cpu,16G';
const EPYC = 'host:x86,64cpu,256G';
const READY = 'time until the container is ready';

function start(play: Play, host: string, what: string, parameters: Scenario['parameters'] = {}): number {
  return readyMs(play({ topology: `${host}(${what}#it)`, parameters, until: '5s' }), 'it');
}

const engine: readonly Case[] = [
  {
    id: 'docker-create-idle',
    topic: 'startup',
    measured: 'Docker 18.09 makes a container on an idle host (Linux 4.15, overlay2).',
    source: citeSecondHand(SEUSS, 'sec. 7, Table 3: 541 ms', 'ST-031'),
    published: { value: 541 },
    unit: 'ms',
    read: READY,
    use: { as: 'prediction', although: 'the 5.3 creations a second of the same table were used' },
    simulate: (play) => start(play, 'host:x86,16cpu,64G', 'container:alpine'),
  },
  {
    id: 'docker-create-crowded',
    topic: 'startup',
    measured: 'The same on a host where more than 1,000 containers are running already.',
    source: citeSecondHand(SEUSS, 'sec. 7, Table 3: 1.5 s', 'ST-031'),
    published: { value: 1500 },
    unit: 'ms',
    read: READY,
    use: { as: 'prediction', although: 'the 5.3 creations a second of the same table were used' },
    reason:
      'In the model a start does not depend on how many containers stand already; in reality bridge ports, address translation rules and the tables of the engine are searched one by one.',
    simulate(play) {
      const topology = 'host:x86,16cpu,64G(container:alpine#before*1000; container:alpine#it)';
      return readyMs(play({ topology, running: ['before'], until: '5s' }), 'it');
    },
  },
  {
    id: 'docker-launch-sharma',
    topic: 'startup',
    measured: 'Launch of an application in Docker on a four-core server of 2012.',
    source: cite(SHARMA, 'sec. 7.2: 0.3 s', 'ST-040'),
    published: { value: 300 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) => start(play, 'host:x86,4cpu,16G', 'container:nginx'),
  },
  {
    id: 'docker-cached-image',
    topic: 'startup',
    measured: 'A container from an image that is there already: less than one second for most images.',
    source: cite(SHARMA, 'sec. 6.2', 'ST-041'),
    published: { high: 1000 },
    unit: 'ms',
    read: 'time until the last of nginx, redis and node is ready, one after the other',
    use: PREDICTION,
    simulate: (play) =>
      ['nginx', 'redis', 'node'].reduce(
        (worst, image) => Math.max(worst, start(play, 'host:x86,4cpu,16G', `container:${image}`)),
        0,
      ),
  },
  {
    id: 'docker-rule-of-thumb',
    topic: 'startup',
    measured: 'Rule of thumb of 2015: an application in a container is ready in less than half a second.',
    source: cite(LINUXONE_BLOG, 'comparison of start-up times', 'ST-052'),
    published: { high: 500 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) => start(play, ANY, 'container:nginx'),
  },
  {
    id: 'docker-start-lightvm',
    topic: 'startup',
    measured:
      'Start of a Docker container (Docker 1.13, Linux 4.8) as a yardstick in the LightVM paper: about 150 to 200 ms.',
    source: citeSecondHand(LIGHTVM, 'sec. 4.2, Fig. 4', 'ST-020'),
    published: { low: 150, high: 200 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    reason:
      'The engine path of 250 ms is that of a Docker of 2021 as called from its command line; the paper of 2017 counts a shorter interval with an older engine. Sources disagree by a factor of three on this figure.',
    simulate: (play) => start(play, ANY, 'container:alpine'),
  },
  {
    id: 'containerd-create-and-run',
    topic: 'startup',
    measured:
      'A container by containerd and runc through the interface of Kubernetes, create and run together, in a machine of two cores (Linux 4.19).',
    source: citeSecondHand(ESPE, 'sec. 5.3, Table 1: 0.50 s and 0.18 s', 'ST-032'),
    published: { value: 680 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) =>
      readyMs(
        play({
          topology: 'host:x86,16cpu,64G(vm:debian#node,2cpu,4G(container:alpine,engine=cri#it))',
          running: ['node'],
          until: '5s',
        }),
        'it',
      ),
  },
];

const runtimes: readonly Case[] = [
  {
    id: 'runc-run',
    topic: 'startup',
    measured: 'runc 1.1.5 starts a shell command in a local root without network: mean of 30.',
    source: cite(OWN_MEASUREMENT, 'containerStart: runc run', 'measured containerStart'),
    published: { value: 26.2 },
    unit: 'ms',
    read: READY,
    use: calibrates('container.runtimeMs'),
    simulate: (play) =>
      start(play, 'host:x86,2cpu,24G', 'container:alpine,ns=mnt+pid+ipc+uts+cgroup', {
        ...RUNTIME_ALONE,
        'container.overlayMs': 0,
      }),
  },
  {
    id: 'runc-crun-readme',
    topic: 'startup',
    measured: 'runc makes, starts and deletes a container that runs /bin/true, a hundred one after the other.',
    source: cite(CRUN, '3.34 s for 100', 'ST-038'),
    published: { value: 33.4 },
    unit: 'ms',
    read: READY,
    use: calibrates('container.runtimeMs'),
    simulate: (play) => start(play, ANY, 'container:alpine', RUNTIME_ALONE),
  },
  {
    id: 'runc-youki-readme',
    topic: 'startup',
    measured:
      'runc 1.1.7 makes, starts and deletes a container, as a yardstick of another runtime, the page cache emptied before each run.',
    source: cite(YOUKI, '224.6 ms', 'ST-039'),
    published: { value: 224.6 },
    unit: 'ms',
    read: READY,
    use: { as: 'prediction', although: 'the figures of crun and youki on the same machine were used' },
    reason:
      'The same interval of the same runtime took 33 ms elsewhere. Here its program, and whatever else three commands need, was read from disk before; the model has the programs of engines and runtimes in memory.',
    simulate: (play) => start(play, ANY, 'container:alpine', RUNTIME_ALONE),
  },
];

const SANDBOXES = 'by its OCI interface, from the call to the end, without an engine, on two AMD EPYC 7542 (300 runs)';

const sandboxes: readonly Case[] = [
  {
    id: 'oci-docker',
    topic: 'startup',
    measured: `The runtime of Docker ${SANDBOXES}.`,
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: about 100 ms', 'ST-024'),
    published: { value: 100 },
    unit: 'ms',
    read: READY,
    use: { as: 'prediction', although: 'only its distances to gVisor, Kata and LXC were used' },
    reason:
      'Runtimes measured elsewhere take 17 to 33 ms for start, end and removal together. What else these 100 ms hold, the study does not say.',
    simulate: (play) => start(play, EPYC, 'container:alpine', RUNTIME_ALONE),
  },
  {
    id: 'oci-gvisor-over-docker',
    topic: 'startup',
    measured: `What gVisor adds to the runtime of Docker, ${SANDBOXES}.`,
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: about 190 against 100 ms', 'ST-024'),
    published: { value: 90 },
    unit: 'ms',
    read: 'time until ready: gVisor less container',
    use: calibrates('gvisor.sentryMs'),
    simulate: (play) =>
      start(play, EPYC, 'gvisor:alpine', RUNTIME_ALONE) - start(play, EPYC, 'container:alpine', RUNTIME_ALONE),
  },
  {
    id: 'oci-kata',
    topic: 'startup',
    measured: `Kata containers ${SANDBOXES}.`,
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: about 600 ms', 'ST-024'),
    published: { value: 600 },
    unit: 'ms',
    read: 'time until it has ended and its monitor is gone',
    use: calibrates('kata.containerMs'),
    simulate: (play) => toEndMs(play, EPYC, 'kata:alpine,engine=none,network=none'),
  },
  {
    id: 'oci-lxc',
    topic: 'startup',
    measured: `A system container of LXC, with its init and services and its own bridge, on two AMD EPYC 7542 (300 runs).`,
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: about 800 ms', 'ST-024'),
    published: { value: 800 },
    unit: 'ms',
    read: READY,
    use: calibrates('system-container.servicesMs'),
    simulate: (play) => start(play, EPYC, 'system-container'),
  },
  {
    id: 'docker-daemon',
    topic: 'startup',
    measured: 'What the way through the daemon of Docker adds to calling its runtime.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5', 'ST-025'),
    published: { value: 250 },
    unit: 'ms',
    read: 'time until the container is ready: with the engine less without',
    use: calibrates('container.engineMs'),
    simulate: (play) => start(play, EPYC, 'container:alpine') - start(play, EPYC, 'container:alpine,engine=none'),
  },
];

export const CONTAINER_STARTS: readonly Case[] = [...engine, ...runtimes, ...sandboxes];
