// A document as a Docker Compose file: containers that stand on a host, with limits and switches. It is written so that the
// importer beside it (importers/compose.ts) reads the same again.
import { imageOf } from '../../topology/attributes.ts';
import { DEFAULT_NAMESPACES, type NamespaceKind, type Sandbox, type Topology } from '../../topology/topology.ts';
import type { Processor } from '../importers/draft.ts';
import { sharesOfWeight } from '../importers/quantities.ts';
import { kataMonitor, kataRuntime } from '../kata-monitors.ts';
import type { Exported } from './exported.ts';
import { createImageNames, type ImageNames } from './image-names.ts';
import { boxOf, lossesOf, type Said } from './keep.ts';
import { placesOf } from './places.ts';
import { type Written, writeYaml } from './yaml-write.ts';

/** The program that makes such a sandbox; containers name theirs where it is not the usual one. */
const RUNTIMES: Readonly<Record<string, string>> = { gvisor: 'runsc', 'system-container': 'sysbox-runc' };
const SAYABLE: readonly Sandbox['kind'][] = ['container', 'gvisor', 'kata', 'system-container'];
const RUNTIMES_OF_CONTAINERS = ['crun', 'youki'];
/** Namespaces that a service can share with its host, by its key. */
const SHARED_BY: readonly (readonly [NamespaceKind, string])[] = [
  ['net', 'network_mode'],
  ['pid', 'pid'],
  ['ipc', 'ipc'],
  ['uts', 'uts'],
  ['cgroup', 'cgroup'],
];

export function writeCompose(topology: Topology): Exported {
  const images = createImageNames(topology);
  const places = placesOf(topology, (kind) => SAYABLE.includes(kind));
  const several = new Set(places.boxes.map(({ processor }) => processor)).size > 1;
  const lost = [...places.lost];
  const services: Record<string, Written> = {};
  const kept = places.boxes.map(({ node, processor }) => {
    const image = imageOf(topology, node);
    const said = saidOf(node, processor, images.of(image).image);
    const box = boxOf(said);
    lost.push(...lossesOf(topology, node, box, ['image']), ...images.lost(node, image));
    services[node.id] = serviceOf(box, images.of(image).written, several || processor === 's390x' ? processor : null);
    return { processor, box };
  });
  return {
    text: writeYaml({ services }),
    kept: places.topologyOf(kept, images.definitions()),
    lost,
    boxes: kept.length,
  };
}

function saidOf(node: Sandbox, processor: Processor, image: string): Said {
  const { id, kind, replicas, cpuMax, cpuWeight, memoryMaxBytes, memoryLowBytes, pidsMax, runtime, privileged } = node;
  return {
    ...{ id, kind, replicas, image, cpuMax, cpuWeight, memoryMaxBytes, pidsMax },
    memoryLowBytes: memoryLowBytes || undefined,
    runtime: kind === 'container' ? RUNTIMES_OF_CONTAINERS.find((one) => one === runtime) : undefined,
    monitor: kind === 'kata' ? kataMonitor(kataRuntime(node.monitor), processor) : undefined,
    privileged: privileged || undefined,
    capabilities: node.capabilities?.length ? node.capabilities : undefined,
    seccomp: node.seccomp,
    lsm: node.lsm === 'none' || node.lsm === 'apparmor' ? node.lsm : undefined,
    noNewPrivileges: node.noNewPrivileges,
    readOnlyRoot: node.readOnlyRoot || undefined,
    mounts: node.mounts?.length ? node.mounts : undefined,
    namespaces: namespacesSaid(node),
    network: node.network === 'none' && !shares(node, 'net') ? 'none' : undefined,
  };
}

/** Those that a service can say: the usual without some. */
function namespacesSaid({ namespaces }: Sandbox): readonly NamespaceKind[] | undefined {
  if (namespaces === undefined) return undefined;
  const sayable = SHARED_BY.map(([namespace]) => namespace);
  const said = DEFAULT_NAMESPACES.filter((one) => namespaces.includes(one) || !sayable.includes(one));
  return said.length === DEFAULT_NAMESPACES.length ? undefined : said;
}

function shares({ namespaces }: Sandbox, namespace: NamespaceKind): boolean {
  return namespaces !== undefined && !namespaces.includes(namespace);
}

function serviceOf(box: Sandbox, image: ReturnType<ImageNames['of']>['written'], platform: Processor | null): Written {
  const { cpuMax, cpuWeight, memoryMaxBytes, memoryLowBytes, capabilities = [] } = box;
  const options = [
    ...(box.seccomp === undefined ? [] : [`seccomp:${box.seccomp ? 'builtin' : 'unconfined'}`]),
    ...(box.lsm === undefined ? [] : [`apparmor:${box.lsm === 'none' ? 'unconfined' : 'docker-default'}`]),
    ...(box.noNewPrivileges === undefined ? [] : [`no-new-privileges:${box.noNewPrivileges}`]),
  ];
  const shared = SHARED_BY.flatMap(([namespace, key]) => (shares(box, namespace) ? [[key, 'host'] as const] : []));
  return {
    image,
    ...(platform !== null && { platform: `linux/${platform}` }),
    runtime: box.kind === 'kata' ? kataRuntime(box.monitor) : (RUNTIMES[box.kind] ?? box.runtime),
    ...(box.replicas > 1 && { deploy: { replicas: box.replicas } }),
    ...(cpuMax !== undefined && { cpus: String(cpuMax) }),
    ...(cpuWeight !== undefined && { cpu_shares: sharesOfWeight(cpuWeight) }),
    ...(memoryMaxBytes !== undefined && { mem_limit: dockerSize(memoryMaxBytes) }),
    ...(memoryLowBytes !== undefined && { mem_reservation: dockerSize(memoryLowBytes) }),
    pids_limit: box.pidsMax,
    privileged: box.privileged,
    cap_add: listOf(capabilitiesIn(capabilities, '+')),
    cap_drop: listOf(capabilitiesIn(capabilities, '-')),
    security_opt: listOf(options),
    read_only: box.readOnlyRoot,
    volumes: listOf((box.mounts ?? []).map(volumeOf)),
    ...Object.fromEntries(shared),
    ...(box.network === 'none' && { network_mode: 'none' }),
  };
}

function listOf(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** `all` is added and `none` means that all are dropped. */
function capabilitiesIn(changes: readonly string[], sign: '+' | '-'): readonly string[] {
  const whole = sign === '+' ? 'all' : 'none';
  return changes.flatMap((change) => {
    if (change === whole) return ['ALL'];
    return change.startsWith(sign) ? [change.slice(1).toUpperCase()] : [];
  });
}

function volumeOf(mount: string): string {
  const path = mount.replace(/:ro$/, '');
  return `${path}:${path === '/' ? '/host' : path}${mount.endsWith(':ro') ? ':ro' : ''}`;
}

function dockerSize(bytes: number): string {
  const MiB = 1024 * 1024;
  return bytes % MiB === 0 ? `${bytes / MiB}m` : `${bytes}b`;
}
