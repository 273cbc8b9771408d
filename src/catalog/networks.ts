// How a container with a network namespace of its own is connected. Without such a namespace (`ns=` without `net`) it uses
// the network around it, and nothing is set up at all.
import type { Choice } from './choice.ts';
import type { ParameterRecord } from './parameter.ts';
import { cite, citeSecondHand, FIDDLE_NETWORK, PARTICLE, SOCK } from './sources.ts';

export interface Network extends Choice {
  /** Whether a virtual pair is plugged into a bridge and addresses are translated. */
  readonly bridged: boolean;
}

export const NETWORKS: readonly Network[] = [
  { id: 'bridge', bridged: true },
  { id: 'none', bridged: false },
];

export const NETWORK_RECORDS: Readonly<Record<string, ParameterRecord>> = {
  'startup.networkLockMs': {
    value: 5,
    unit: 'ms',
    low: 1.1,
    high: 75,
    about:
      'How long one start holds the network lock of its kernel to make a namespace: 5 ms means at most 200 starts a second.',
    source: citeSecondHand(SOCK, 'sec. 2.2, Fig. 4: 200 starts/s with network namespaces, 900/s without', 'ST-035'),
    published: ['ST-028', 'ST-030', 'ST-034', 'ST-036', 'ST-057', 'ST-168'],
    note: 'Network took 90% of a start with many at once on Linux 4.4 (2019), all namespaces below 1.5% of a single start on a new kernel (2026). Both hold: the share grows with the queue at this lock.',
  },
  'container.bridgeLockMs': {
    value: 70,
    unit: 'ms',
    low: 5,
    high: 226,
    about:
      'How long one start goes on holding that lock to plug its interface into the bridge and write its address rules.',
    source: citeSecondHand(
      PARTICLE,
      'Table 3: 1,600 namespaces with their interfaces in 119.79 s are 75 ms each, less the 5 ms of the bare namespace (derived); 100 of them took 100 ms each',
      'ST-036, ST-034, ST-057',
    ),
    published: ['ST-031', 'ST-061', 'ST-062', 'ST-063'],
    note: 'The network controller of Docker gives a network to one container after the other. Whole starts came 189 ms (2020) and, with their removal, 231 ms (2021) one after the other: the upper end of the range.',
  },
  'container.networkMs': {
    value: 100,
    unit: 'ms',
    low: 10,
    high: 280,
    about:
      'Virtual pair, bridge port and address translation for one container, locks included, when nothing else starts.',
    source: cite(FIDDLE_NETWORK, 'description: about 100 ms', 'ST-170'),
    published: ['ST-027', 'ST-028', 'ST-034', 'ST-036', 'ST-038', 'ST-057', 'ST-088', 'ST-171', 'ST-172'],
    note: 'Given as 90% of a start (many at once, Linux 4.4) and as below 1.5% (one at a time, new kernel, namespaces only). The share is no constant; it follows from the lock of the network.',
  },
};
