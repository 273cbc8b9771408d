// Starts out of sources of which the catalogue had none before, looked for at the end of 2026: by engines and by runtimes alone.
// All were set up before the model had played any of them, and stay whatever comes out.
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import {
  CONTAINER_COURSE,
  CRUN_IN_GUEST,
  CRUN_MOUNTS,
  DELONIX_COMPARISON,
  ELIXIR_NETWORK,
  ENGINES_BY_CLOCK,
  ENVPOD_BENCHMARKS,
  HTOP_NETWORK,
  KATA_CREATION,
  PODMAN_UPGRADE,
  RUNC_HUNDRED,
} from '../publications.ts';
import { READY, type Setup, SOME_HOST, startCase } from '../started.ts';
import { toEndMs } from '../to-end.ts';

const WORKSTATION = 'host:x86,16cpu,64G';
/** Played first by the runtime alone: the model had no Podman then. Without root it has no bridge. */
const PODMAN = 'container:alpine,engine=podman,runtime=crun';
const CRUN = 'container:alpine,engine=none,runtime=crun';

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
      'Its processors were busy for 5% of the time: with Linux 4.4 it waited, its maintainer suspects for network namespaces. In the model the lock of one start for such a namespace is short where nobody else starts.',
    ...{ ms: 185.7, what: `${CRUN},network=none`, guest: '2cpu,4G' },
  },
];

const networks: readonly Case[] = [
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
];

export const ENGINES_ANEW: readonly Case[] = [...[...engines, ...runtimes].map(startCase), ...networks];
