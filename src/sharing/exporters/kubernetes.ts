// A document as Kubernetes manifests: a Deployment for each container that stands on a host, tenants as namespaces, Kata and
// gVisor by classes of runtime. Written so that the importer beside it (importers/kubernetes.ts) reads the same again.
import { DEFAULT_CPU_WEIGHT, imageOf } from '../../topology/attributes.ts';
import { usualLsm } from '../../topology/guard.ts';
import { DEFAULT_NAMESPACES, type NamespaceKind, type Sandbox, type Topology } from '../../topology/topology.ts';
import type { Processor } from '../importers/draft.ts';
import { weightOfShares } from '../importers/quantities.ts';
import { kataMonitor, kataRuntime } from '../kata-monitors.ts';
import { POD_ENGINE } from '../pod-engine.ts';
import type { Exported, Loss } from './exported.ts';
import { createImageNames } from './image-names.ts';
import { boxOf, lossesOf, type Said } from './keep.ts';
import { createNames, isLabel, LONGEST_NAME } from './kubernetes-names.ts';
import { isLauncher, LAUNCHER, machineManifest, machineSaid } from './kubevirt.ts';
import { placesOf } from './places.ts';
import { type Written, writeYaml } from './yaml-write.ts';

/** What a pod can be, and machines of KubeVirt. */
const SAYABLE: readonly Sandbox['kind'][] = ['container', 'gvisor', 'kata', 'system-container', 'vm'];
const HANDLERS: Readonly<Record<string, string>> = { gvisor: 'runsc', 'system-container': 'sysbox-runc' };
/** Namespaces that a pod can share with its node, by its key. */
const SHARED_BY: readonly (readonly [NamespaceKind, string])[] = [
  ['net', 'hostNetwork'],
  ['pid', 'hostPID'],
  ['ipc', 'hostIPC'],
];
/** What a request for one processor is in shares of processor time, and in thousandths. */
const SHARES_PER_CORE = 1024;
const MILLI = 1000;

export function writeKubernetes(topology: Topology): Exported {
  const images = createImageNames(topology);
  const names = createNames();
  const places = placesOf(topology, (kind) => SAYABLE.includes(kind), isLauncher);
  const several = new Set(places.boxes.map(({ processor }) => processor)).size > 1;
  const lost: Loss[] = [...places.lost];
  const objects: Written[] = [];
  const kept = places.boxes.map((place) => {
    const { node, processor } = place;
    const tenant = isLabel(node.tenant ?? '') ? (node.tenant ?? '') : '';
    const arch = several || processor === 's390x' ? processor : null;
    if (node.kind === 'vm') {
      const id = nameOfMachine(names, node.id);
      const machine = machineSaid(topology, place, id, tenant);
      lost.push(...machine.lost);
      if (id !== node.id) lost.push({ node: node.id, code: 'renamed', params: { name: node.id, id } });
      objects.push(machineManifest(machine.box, arch));
      return { processor, box: machine.box };
    }
    const image = imageOf(topology, node);
    const id = names(node.id);
    const box = boxOf(saidOf(node, processor, id, tenant, images.of(image).image));
    lost.push(...lossesOf(topology, node, box, ['image']), ...images.lost(node, image));
    if (id !== node.id) lost.push({ node: node.id, code: 'renamed', params: { name: node.id, id } });
    objects.push(deployment(box, images.of(image).written, arch));
    return { processor, box };
  });
  const boxes = kept.map(({ box }) => box);
  const text = [...namespacesOf(boxes), ...classesOf(boxes), ...objects].map(writeYaml).join('---\n');
  return { text, kept: places.topologyOf(kept, images.definitions()), lost, boxes: boxes.length };
}

/** A name that its launcher can have too, with what is put after it. */
function nameOfMachine(names: (id: string) => string, id: string): string {
  for (;;) {
    const name = names(id.slice(0, LONGEST_NAME - LAUNCHER.after.length));
    if (names(`${name}${LAUNCHER.after}`) === `${name}${LAUNCHER.after}`) return name;
  }
}

function saidOf(node: Sandbox, processor: Processor, id: string, tenant: string, image: string): Said {
  const { kind, replicas, memoryMaxBytes, privileged } = node;
  const plain = kind === 'container';
  const cpuMax = node.cpuMax === undefined ? undefined : Math.max(1, Math.round(node.cpuMax * MILLI)) / MILLI;
  return {
    ...{ id, kind, replicas, image, cpuMax, memoryMaxBytes },
    tenant: tenant || undefined,
    engine: POD_ENGINE,
    monitor: kind === 'kata' ? kataMonitor(kataRuntime(node.monitor), processor) : undefined,
    cpuWeight: weightSaid(node.cpuWeight, cpuMax),
    privileged: privileged || undefined,
    capabilities: node.capabilities?.length ? node.capabilities : undefined,
    seccomp: plain && !privileged ? (node.seccomp ?? true) : undefined,
    lsm: node.lsm === 'none' ? 'none' : undefined,
    noNewPrivileges: node.noNewPrivileges && !mayGainPrivileges(node) ? true : undefined,
    readOnlyRoot: node.readOnlyRoot || undefined,
    mounts: node.mounts?.length ? node.mounts : undefined,
    namespaces: namespacesSaid(node),
  };
}

/** With these, the API server refuses a promise of no new privileges. */
function mayGainPrivileges({ privileged, capabilities = [] }: Sandbox): boolean {
  return privileged === true || capabilities.some((one) => one === 'all' || one === '+sys_admin');
}

/** A request may not be more than the limit; without one, the limit is the request. */
function weightSaid(weight: number | undefined, cpuMax: number | undefined): number | undefined {
  if (cpuMax === undefined) return weight;
  const most = weightOfShares(cpuMax * SHARES_PER_CORE);
  return Math.min(weight ?? DEFAULT_CPU_WEIGHT, most);
}

function namespacesSaid({ namespaces }: Sandbox): readonly NamespaceKind[] | undefined {
  if (namespaces === undefined) return undefined;
  const sayable = SHARED_BY.map(([namespace]) => namespace);
  const usual = DEFAULT_NAMESPACES.filter((one) => namespaces.includes(one) || !sayable.includes(one));
  const own: readonly NamespaceKind[] = namespaces.includes('user') ? ['user'] : [];
  return usual.length === DEFAULT_NAMESPACES.length && own.length === 0 ? undefined : [...usual, ...own];
}

function namespacesOf(boxes: readonly Sandbox[]): readonly Written[] {
  const tenants = new Set(boxes.flatMap(({ tenant }) => (tenant ? [tenant] : [])));
  return [...tenants].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

/** The class of runtime of a box, and what handles it; null for plain containers. */
function classOf({ kind, monitor }: Sandbox): { readonly name: string; readonly handler: string } | null {
  if (kind === 'kata') return { name: kataRuntime(monitor), handler: kataRuntime(monitor) };
  const handler = HANDLERS[kind];
  return handler === undefined ? null : { name: kind, handler };
}

function classesOf(boxes: readonly Sandbox[]): readonly Written[] {
  const classes = new Map(
    boxes.flatMap((box) => {
      const said = classOf(box);
      return said ? [[said.name, said.handler] as const] : [];
    }),
  );
  return [...classes].map(([name, handler]) => ({
    ...{ apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name } },
    handler,
  }));
}

function deployment(box: Sandbox, image: string, processor: Processor | null): Written {
  const labels = { app: box.id };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: box.id, namespace: box.tenant },
    spec: {
      replicas: box.replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: podOf(box, image, processor) },
    },
  };
}

function podOf(box: Sandbox, image: string, processor: Processor | null): Written {
  const { namespaces, mounts = [] } = box;
  const shared = SHARED_BY.filter(([namespace]) => namespaces !== undefined && !namespaces.includes(namespace));
  return {
    ...(processor !== null && { nodeSelector: { 'kubernetes.io/arch': processor } }),
    runtimeClassName: classOf(box)?.name,
    ...Object.fromEntries(shared.map(([, key]) => [key, true])),
    ...(namespaces?.includes('user') && { hostUsers: false }),
    containers: [containerOf(box, image)],
    ...(mounts.length > 0 && {
      volumes: mounts.map((mount, at) => ({ name: `path-${at + 1}`, hostPath: { path: pathOf(mount) } })),
    }),
  };
}

function containerOf(box: Sandbox, image: string): Written {
  const { mounts = [] } = box;
  const security = securityOf(box);
  return {
    name: box.id,
    image,
    resources: resourcesOf(box),
    ...(Object.values(security).some((one) => one !== undefined) && { securityContext: security }),
    ...(mounts.length > 0 && {
      volumeMounts: mounts.map((mount, at) => ({
        name: `path-${at + 1}`,
        mountPath: pathOf(mount) === '/' ? '/host' : pathOf(mount),
        ...(mount.endsWith(':ro') && { readOnly: true }),
      })),
    }),
  };
}

function pathOf(mount: string): string {
  return mount.replace(/:ro$/, '');
}

function resourcesOf({ cpuMax, cpuWeight, memoryMaxBytes }: Sandbox): Written | undefined {
  if (cpuMax === undefined && cpuWeight === undefined && memoryMaxBytes === undefined) return undefined;
  // The weight of a request: 100 for one processor. A limit that is less is the request.
  const requested =
    cpuWeight === undefined ? undefined : Math.min(cpuWeight * 10, Math.round((cpuMax ?? Number.MAX_VALUE) * MILLI));
  const limits = {
    ...(cpuMax !== undefined && { cpu: `${Math.round(cpuMax * MILLI)}m` }),
    ...(memoryMaxBytes !== undefined && { memory: kubernetesSize(memoryMaxBytes) }),
  };
  return {
    ...(requested !== undefined && { requests: { cpu: `${requested}m` } }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}

function kubernetesSize(bytes: number): string {
  const MiB = 1024 * 1024;
  return bytes % MiB === 0 ? `${bytes / MiB}Mi` : String(bytes);
}

function securityOf(box: Sandbox): Readonly<Record<string, Written | undefined>> {
  const { capabilities = [] } = box;
  const add = capabilities.flatMap((one) => (one === 'all' ? ['ALL'] : one.startsWith('+') ? [upper(one)] : []));
  const drop = capabilities.flatMap((one) => (one === 'none' ? ['ALL'] : one.startsWith('-') ? [upper(one)] : []));
  return {
    privileged: box.privileged,
    ...(capabilities.length > 0 && {
      capabilities: { ...(add.length > 0 && { add }), ...(drop.length > 0 && { drop }) },
    }),
    ...(box.seccomp !== undefined && { seccompProfile: { type: box.seccomp ? 'RuntimeDefault' : 'Unconfined' } }),
    ...(box.lsm !== undefined && box.lsm !== usualLsm() && { appArmorProfile: { type: 'Unconfined' } }),
    ...(box.noNewPrivileges && { allowPrivilegeEscalation: false }),
    readOnlyRootFilesystem: box.readOnlyRoot,
  };
}

function upper(change: string): string {
  return change.slice(1).toUpperCase();
}
