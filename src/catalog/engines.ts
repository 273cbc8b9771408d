// Who takes the order to start a container and passes it on. An engine's path is what its daemons take before the runtime
// is called; without one the runtime is called directly.
import type { Choice } from './choice.ts';
import type { ParameterRecord } from './parameter.ts';
import {
  CONTAINERD_LOG_SERVER,
  CTR_POWERTEST,
  cite,
  citeSecondHand,
  DOCKER_EVENTS_2016,
  ENVPOD_BENCHMARKS,
  FRESH_LOOK,
  PODMAN_BENCHMARKS,
  SEUSS,
} from './sources.ts';

export interface Engine extends Choice {
  /** Programs that keep running on the kernel to take orders, their shims apart. */
  readonly daemons: readonly string[];
  /** Parameter id, milliseconds; null when nothing stands between the order and the runtime. */
  readonly pathMs: string | null;
  /** Parameter id, milliseconds: the way for a container whose sandbox stands; null where containers come in no pod. */
  readonly inPodMs: string | null;
  /** Parameter id, milliseconds: how long its daemon plugs in one container at a time; null where only the kernel's lock counts. */
  readonly networkLockMs: string | null;
  /** Parameter id, milliseconds: from the end of the first process until shim, mounts and records are gone; null: by the runtime. */
  readonly removeMs: string | null;
  /** Parameter id, milliseconds: how long its daemon unplugs one container at a time; null where only the kernel's lock counts. */
  readonly disconnectLockMs: string | null;
  /** Whether a container comes in a pod: a sandbox is started first, which has the network, and the container joins it. */
  readonly pods: boolean;
  /** Where it takes orders; Docker runs a containerd too. */
  readonly sockets: readonly string[];
}

const CONTAINERD_SOCKET = '/run/containerd/containerd.sock';

export const ENGINES: readonly Engine[] = [
  {
    id: 'docker',
    daemons: ['dockerd', 'containerd'],
    pathMs: 'container.engineMs',
    inPodMs: null,
    networkLockMs: 'engine.dockerNetworkLockMs',
    removeMs: 'engine.removeMs',
    disconnectLockMs: 'engine.dockerDisconnectLockMs',
    pods: false,
    sockets: ['/var/run/docker.sock', CONTAINERD_SOCKET],
  },
  {
    id: 'containerd',
    daemons: ['containerd'],
    pathMs: 'engine.containerdMs',
    inPodMs: null,
    networkLockMs: null,
    removeMs: 'engine.removeMs',
    disconnectLockMs: null,
    pods: false,
    sockets: [CONTAINERD_SOCKET],
  },
  {
    // The kubelet has containerd start them through the Container Runtime Interface: a sandbox, which is a container of its own
    // with a shim, and then the container, which that shim serves too.
    id: 'cri',
    daemons: ['kubelet', 'containerd'],
    pathMs: 'engine.containerdMs',
    inPodMs: 'engine.inPodMs',
    networkLockMs: null,
    removeMs: 'engine.removeMs',
    disconnectLockMs: 'pod.disconnectLockMs',
    pods: true,
    sockets: [CONTAINERD_SOCKET],
  },
  {
    // A program that is started for each order and ends: it makes the root and the network itself, and leaves a small monitor
    // with the container (conmon), which calls the runtime. Without root it plugs nothing into a bridge.
    id: 'podman',
    daemons: [],
    pathMs: 'engine.podmanMs',
    inPodMs: null,
    networkLockMs: null,
    removeMs: 'engine.podmanRemoveMs',
    disconnectLockMs: null,
    pods: false,
    sockets: [],
  },
  {
    id: 'none',
    daemons: [],
    pathMs: null,
    inPodMs: null,
    networkLockMs: null,
    removeMs: null,
    disconnectLockMs: null,
    pods: false,
    sockets: [],
  },
];

/** The engine of that id; Docker where nothing is said. */
export function findEngine(id: string | undefined): Engine {
  return ENGINES.find((engine) => engine.id === id) ?? (ENGINES[0] as Engine);
}

export const ENGINE_RECORDS: Readonly<Record<string, ParameterRecord>> = {
  'container.engineMs': {
    value: 250,
    unit: 'ms',
    low: 50,
    high: 400,
    about: 'The way of an order through engine daemon, containerd and shim before the runtime is called.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: Docker daemon against calling the runtime', 'ST-025'),
    published: [
      'ST-020',
      'ST-027',
      'ST-031',
      'ST-032',
      'ST-037',
      'ST-056',
      'ST-077',
      'ST-078',
      'ST-084',
      'ST-140',
      'ST-141',
      'ST-150',
      'ST-151',
      'ST-152',
      'ST-153',
      'ST-155',
    ],
    note: 'How long Docker takes has been given as 17, 100, 150 to 200, 300 and 550 ms: from the runtime alone to the whole command. Here the stages are apart; this one is what daemon, containerd and shim add.',
  },
  'engine.dockerNetworkLockMs': {
    value: 189,
    unit: 'ms',
    low: 75,
    high: 531,
    about:
      'How long the daemon of Docker connects one container to its bridge before it turns to the next, the locks of the kernel included: 189 ms means at most 5.3 starts a second.',
    source: citeSecondHand(SEUSS, 'sec. 7, Table 3: 5.3 creations a second, 16 at a time (derived)', 'ST-031'),
    published: ['ST-061', 'ST-062', 'ST-063', 'ST-122'],
    note: 'A profile of the daemon (2023) has the waiting starts at the lock of their network. Others saw 231 ms between one container and the next with its removal (2021), and the same table has 8.5 s as the mean of 16 at a time (531 ms).',
  },
  'engine.containerdMs': {
    value: 195,
    unit: 'ms',
    low: 100,
    high: 250,
    about: 'The way of an order through containerd and shim alone, without an engine daemon before them.',
    source: cite(
      CTR_POWERTEST,
      'comment of 7 February 2018, containerd: create 0.19 and start 0.04 s, less runtime, root and namespaces (derived)',
      'ST-071',
    ),
    published: ['ST-032', 'ST-072', 'ST-079', 'ST-085', 'ST-120', 'ST-142'],
    note: 'One of its maintainers gives 250 ms for both together. On faster machines of 2026 whole starts with their removal have taken 206 ms. Under Kubernetes it is taken once, for the sandbox of a pod.',
  },
  'engine.inPodMs': {
    value: 126,
    unit: 'ms',
    low: 90,
    high: 180,
    about:
      'The way of a container through the interface of Kubernetes and containerd when its sandbox stands: making it, and having it started by the shim that is there.',
    source: cite(
      CONTAINERD_LOG_SERVER,
      'log of 10 September 2022: CreateContainer 39 and StartContainer 117 ms, less runtime, root and namespaces (derived)',
      'ST-131',
    ),
    published: ['ST-032', 'ST-071', 'ST-085', 'ST-132'],
    note: 'One container on one server. StartContainer alone has been given as 117 to 180 ms by five sources, from the first interface of its own daemon on; only CreateContainer is hardly ever told apart.',
  },
  'engine.podmanMs': {
    value: 161,
    unit: 'ms',
    low: 40,
    high: 400,
    about: 'The way of an order through Podman: its program, its locks and records, and the monitor of the container.',
    source: cite(
      PODMAN_BENCHMARKS,
      'comment of 25 July 2022: create 141 and start 139 ms, less runtime, root, namespaces and network (derived)',
      'ST-069',
    ),
    published: ['ST-150', 'ST-151', 'ST-152', 'ST-153', 'ST-154'],
    note: 'Two commands there, so that the program starts twice; podman run starts it once, which may take less. Runtime: Podman calls crun where nobody says otherwise.',
  },
  'engine.podmanRemoveMs': {
    value: 48,
    unit: 'ms',
    low: 20,
    high: 160,
    about: 'From the end of the first process of a container until Podman has taken away its root and its records.',
    source: cite(ENVPOD_BENCHMARKS, 'Scale Test: 50 destroyed in 2.4 s (derived)', 'ST-150'),
    note: 'Fifty that had ended, by one command.',
  },
  'engine.removeMs': {
    value: 160,
    unit: 'ms',
    low: 120,
    high: 250,
    about:
      'From the end of the first process of a container until containerd has its shim, its root and its records taken away.',
    source: cite(CTR_POWERTEST, 'comment of 7 February 2018, containerd: stop 0.08 and delete 0.08 s', 'ST-071'),
    published: ['ST-032', 'ST-056', 'ST-061', 'ST-072', 'ST-085'],
    note: 'Taken for Docker as well, which has containerd do it. Through the interface of Kubernetes it took 0.48 to 0.50 s, with the pod around it.',
  },
  'engine.dockerDisconnectLockMs': {
    value: 69,
    unit: 'ms',
    low: 10,
    high: 150,
    about: 'How long the daemon of Docker unplugs one container from its bridge, while others wait to be plugged in.',
    source: cite(DOCKER_EVENTS_2016, 'description: 69 ms from die to disconnect in its events (derived)', 'ST-073'),
    published: ['ST-061'],
  },
};
