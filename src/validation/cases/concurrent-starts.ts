// Containers that start in numbers: what the kernel lets through in a second, and how much of a start is the network then.
import { citeSecondHand, SOCK } from '../../catalog/sources.ts';
import { type Case, calibrates } from '../case.ts';
import { inFlightMs } from '../in-flight.ts';
import { readyMs, stageMs } from '../look.ts';
import type { Play } from '../play.ts';
import { PARTICLE, SEUSS } from '../publications.ts';

/** Sources do not say how many cores; so many that the cores are not what holds back. */
const LARGE = 'host:x86,64cpu,256G';
/** The network and nothing else. */
const NETWORK_ALONE = {
  'container.engineMs': 0,
  'engine.dockerNetworkLockMs': 0,
  'container.overlayMs': 0,
  'container.runtimeMs': 0,
};

/** The runtime called by hand again and again, as often as a hundred at a time can be: what a kernel goes on making in a second. */
function churn(play: Play, more: string): number {
  const topology = `${LARGE}(container:alpine,engine=none,starts=20${more}#it*100)`;
  const parameters = { 'container.networkMs': 0, 'container.bridgeLockMs': 0 };
  return play({ topology, parameters, until: '5m' }).node('it').starts?.perSecond ?? Number.NaN;
}

const CHURN = 'starts in a second from the runtime, with a hundred in flight';

export const CONCURRENT_STARTS: readonly Case[] = [
  {
    id: 'churn-with-network-namespace',
    topic: 'contention',
    measured: 'Containers that one kernel (Linux 4.13) can make in a second, each with a network namespace of its own.',
    source: citeSecondHand(SOCK, 'sec. 2.2, Fig. 4', 'ST-035'),
    published: { value: 200 },
    unit: 'per second',
    read: CHURN,
    use: calibrates('startup.networkLockMs'),
    simulate: (play) => churn(play, ''),
  },
  {
    id: 'churn-without-network-namespace',
    topic: 'contention',
    measured: 'The same without network namespaces.',
    source: citeSecondHand(SOCK, 'sec. 2.2, Fig. 4: 900 a second', 'ST-035'),
    published: { value: 900 },
    unit: 'per second',
    read: CHURN,
    use: calibrates('startup.namespaceLockMs'),
    simulate: (play) => churn(play, ',ns=mnt+pid+ipc+uts+cgroup'),
  },
  ...(
    [
      [100, 10.02],
      [1600, 119.79],
    ] as const
  ).map(
    ([count, seconds]): Case => ({
      id: `network-namespaces-${count}`,
      topic: 'contention',
      measured: `${count} network namespaces with their interfaces, made at once on Linux 5.0.`,
      source: citeSecondHand(PARTICLE, 'Tables 2-3', 'ST-036'),
      published: { value: seconds },
      unit: 's',
      read: 'time until the last container has its network, without engine and runtime',
      use: calibrates('container.bridgeLockMs'),
      simulate(play) {
        const topology = `${LARGE}(container:alpine#it*${count})`;
        return readyMs(play({ topology, parameters: NETWORK_ALONE, until: '10m' }), 'it') / 1000;
      },
    }),
  ),
  {
    id: 'network-share-of-start',
    topic: 'contention',
    measured: 'Share of the network in the start of containers when 100 are started at once: 66 to 84%.',
    source: citeSecondHand(PARTICLE, 'Fig. 1', 'ST-036'),
    published: { low: 0.66, high: 0.84 },
    unit: 'share',
    read: 'time in the stage network over time until ready',
    use: { as: 'prediction', although: 'the times of the same study were used, for the lock of the bridge' },
    simulate(play) {
      const played = play({ topology: `${LARGE}(container:alpine#it*100)`, until: '60s' });
      return stageMs(played, 'it', 'network') / readyMs(played, 'it');
    },
  },
  {
    id: 'docker-create-sixteen-at-once',
    topic: 'contention',
    measured: 'Docker 18.09 makes containers, 16 in flight: containers made in a second.',
    source: citeSecondHand(SEUSS, 'sec. 7, Table 3: 5.3 creations a second', 'ST-031'),
    published: { value: 5.3 },
    unit: 'per second',
    read: '16 over the median time until ready in the third generation of starts',
    use: calibrates('engine.dockerNetworkLockMs'),
    simulate(play) {
      const ms = inFlightMs(play, {
        host: 'host:x86,16cpu,64G',
        instance: 'container:alpine',
        count: 16,
        until: '60s',
      });
      return (16 / ms) * 1000;
    },
  },
];
