// Pods of one container through the Container Runtime Interface, on one node: found when the model had learnt of sandboxes, set
// up before it had played them, and kept whatever comes out.
import { cite, citeSecondHand } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { readyMs } from '../look.ts';
import type { Play } from '../play.ts';
import { CTR_POWERTEST, ESPE, KUASAR_BENCHMARK, TOUCHSTONE } from '../publications.ts';
import { toEndMs } from '../to-end.ts';

const READY = 'time until it is ready';
const REMOVED = 'time until it is removed, less time until it is ready';
const SOME_HOST = 'host:x86,8cpu,16G';
/** Fifty guests of 2 GB have room on it. */
const LARGE_HOST = 'host:x86,64cpu,256G';
const POD = 'container:alpine,engine=cri';
const CRIO =
  'The model has one way for pods, that of containerd. CRI-O goes a way of its own, with a small monitor in C where containerd has a shim in Go, and is not in the catalogue.';
const GVISOR =
  'On this machine gVisor was ready before runc was (0.35 against 0.48 s). The model adds the Sentry of a study of 2021, where gVisor took 90 ms longer than runc, to the same way through containerd; why it was quicker here the data do not say.';
/** In the network of the host nothing is plugged in. */
const KATA_POD = 'kata:alpine,engine=cri,network=none,monitor=cloud-hypervisor';

function ready(play: Play, topology: string): number {
  return readyMs(play({ topology, until: '2m' }), 'it');
}

function removal(play: Play, host: string, what: string): number {
  return toEndMs(play, host, what) - ready(play, `${host}(${what}#it)`);
}

const starts: readonly Case[] = [
  ...(
    [
      ['pod-containerd-runc', 'containerd and runc', POD, 484, null],
      ['pod-crio-runc', 'CRI-O and runc', POD, 376, CRIO],
      ['pod-containerd-gvisor', 'containerd and gVisor', 'gvisor:alpine,engine=cri', 350, GVISOR],
    ] as const
  ).map(
    ([id, by, what, ms, reason]): Case => ({
      id,
      topic: 'startup',
      measured: `A pod of one container (busybox) by ${by}, sandbox and container created and started: mean of 100.`,
      source: cite(TOUCHSTONE, 'operations.container.lifecycle, Startup (derived)', 'ST-085'),
      published: { value: ms },
      unit: 'ms',
      read: READY,
      use: PREDICTION,
      ...(reason !== null && { reason }),
      simulate: (play) => ready(play, `${SOME_HOST}(${what}#it)`),
    }),
  ),
  {
    id: 'pod-kata-serial',
    topic: 'startup',
    measured: 'A pod of one container with Kata 2.5 on Cloud Hypervisor, in the network of the host: median of 1,007.',
    source: cite(KUASAR_BENCHMARK, 'data/raw/boot-serial-1000-kata-time.dat (derived)', 'ST-086'),
    published: { value: 900 },
    unit: 'ms',
    read: READY,
    use: PREDICTION,
    simulate: (play) => ready(play, `${LARGE_HOST}(${KATA_POD}#it)`),
  },
  {
    id: 'pod-kata-fifty-at-once',
    topic: 'contention',
    measured: 'Fifty such pods at once, until all are there: median of 1,001 times.',
    source: cite(KUASAR_BENCHMARK, 'data/raw/boot-parallel-50-kata-time.dat (derived)', 'ST-086'),
    published: { value: 1720 },
    unit: 'ms',
    read: 'time until the last is ready',
    use: PREDICTION,
    simulate: (play) => ready(play, `${LARGE_HOST}(${KATA_POD}#it*50)`),
  },
];

const removals: readonly Case[] = [
  {
    id: 'pod-containerd-runc-removal',
    topic: 'startup',
    measured: 'The pod by containerd and runc stopped and removed, container and sandbox: mean of 100.',
    source: cite(TOUCHSTONE, 'operations.container.lifecycle, Destroy (derived)', 'ST-085'),
    published: { value: 387 },
    unit: 'ms',
    read: REMOVED,
    use: PREDICTION,
    simulate: (play) => removal(play, SOME_HOST, POD),
  },
  {
    id: 'pod-stop-and-delete',
    topic: 'startup',
    measured: 'A pod of one container through the interface of Kubernetes, stopped and deleted in 2018: mean of 50.',
    source: cite(CTR_POWERTEST, 'comment of 7 February 2018: 0.12 and 0.38 s', 'ST-071'),
    published: { value: 500 },
    unit: 'ms',
    read: REMOVED,
    use: { as: 'prediction', although: 'the figures of containerd alone in the same comment were used' },
    simulate: (play) => removal(play, SOME_HOST, POD),
  },
  {
    id: 'pod-removal-in-guest',
    topic: 'startup',
    measured: 'The same in a machine of two cores with containerd and runc (Linux 4.19).',
    source: citeSecondHand(ESPE, 'sec. 5.3, Table 1: 0.48 s', 'ST-032'),
    published: { value: 480 },
    unit: 'ms',
    read: REMOVED,
    use: PREDICTION,
    simulate(play) {
      const played = (what: string) =>
        play({
          topology: `host:x86,16cpu,64G(vm:debian#node,2cpu,4G(${what}#it))`,
          running: ['node'],
          until: '1m',
        });
      const whole = played(`${POD},starts=3`).node('it').starts?.medianMs ?? Number.NaN;
      return whole - readyMs(played(POD), 'it');
    },
  },
];

export const POD_STARTS: readonly Case[] = [...starts, ...removals];
