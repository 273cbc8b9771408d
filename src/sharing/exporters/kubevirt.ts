// Machines as KubeVirt has them: a VirtualMachine, or a set of them, each in a pod of its launcher. Written so that the importer
// (importers/kubevirt.ts) reads the same again.
import { KINDS } from '../../catalog/kinds.ts';
import { MiB } from '../../catalog/parameter.ts';
import { imageOf } from '../../topology/attributes.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import type { Processor } from '../importers/draft.ts';
import { POD_ENGINE } from '../pod-engine.ts';
import type { Loss } from './exported.ts';
import { boxOf, lossesOf } from './keep.ts';
import type { OnHost } from './places.ts';
import type { Written } from './yaml-write.ts';

/** The container around each machine. */
export const LAUNCHER = { image: 'kubevirt', after: '-launcher' } as const;
/** The one system that the importer takes a guest for, and a disk with it. */
const GUEST = 'debian';
const DISK = 'quay.io/containerdisks/debian:12';

/** Whether a container is nothing but the launcher of the one machine in it. */
export function isLauncher({ kind, image, children }: Sandbox): boolean {
  const [inside] = children;
  return kind === 'container' && image === LAUNCHER.image && children.length === 1 && isOneMachine(inside);
}

function isOneMachine(node: Sandbox | undefined): boolean {
  return node?.kind === 'vm' && node.replicas === 1;
}

export interface Machine {
  /** The launcher with its machine, as reading gives it back. */
  readonly box: Sandbox;
  readonly lost: readonly Loss[];
}

/** What is kept of a machine under the name `id`; its launcher gets a name of its own. */
export function machineSaid(topology: Topology, { node, around }: OnHost, id: string, tenant: string): Machine {
  const { defaults } = KINDS.vm;
  const guest = boxOf({
    ...{ id, kind: 'vm', image: GUEST, nested: node.nested, interfaces: node.interfaces || undefined },
    vcpus: node.vcpus ?? defaults.vcpus,
    memoryBytes: node.memoryBytes ?? defaults.memoryBytes,
  });
  const launcher = boxOf({
    ...{ id: `${id}${LAUNCHER.after}`, kind: 'container', image: LAUNCHER.image, engine: POD_ENGINE },
    ...{ replicas: node.replicas, tenant: tenant || undefined },
  });
  const name = node.name ?? node.id;
  const image = imageOf(topology, node);
  const lost: Loss[] = [
    // How many there are, and whose they are, is said by the launcher.
    ...lossesOf(topology, node, { ...guest, replicas: node.replicas, tenant: launcher.tenant }, ['image']),
    ...(image === GUEST ? [] : [{ node: node.id, code: 'image', params: { name, image, kept: GUEST } } as const]),
  ];
  if (around === null) lost.push({ node: node.id, code: 'launcher', params: { name } });
  else {
    const before = { ...around, replicas: node.replicas, tenant: node.tenant ?? '' };
    lost.push(...lossesOf(topology, around, { ...before, ...launcher, children: [] }));
    if (around.id !== launcher.id) {
      lost.push({ node: around.id, code: 'renamed', params: { name: around.id, id: launcher.id } });
    }
  }
  return { box: { ...launcher, children: [guest] }, lost };
}

/** The manifest of a launcher with its machine. */
export function machineManifest(box: Sandbox, processor: Processor | null): Written {
  const [guest] = box.children;
  const name = guest?.id ?? box.id;
  const labels = { app: name };
  const template: Written = {
    metadata: { labels },
    spec: {
      ...(processor !== null && { architecture: processor }),
      domain: guest ? domainOf(guest, processor) : {},
      ...(guest?.interfaces && { networks: interfacesOf(guest).map(networkOf) }),
      volumes: [{ name: 'root', containerDisk: { image: DISK } }],
    },
  };
  const metadata = { name, namespace: box.tenant };
  return box.replicas === 1
    ? { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata, spec: { runStrategy: 'Always', template } }
    : {
        apiVersion: 'kubevirt.io/v1',
        kind: 'VirtualMachineInstanceReplicaSet',
        metadata,
        spec: { replicas: box.replicas, selector: { matchLabels: labels }, template },
      };
}

function domainOf(guest: Sandbox, processor: Processor | null): Written {
  const { vcpus = 1, memoryBytes = MiB, nested } = guest;
  const feature = { name: processor === 's390x' ? 'sie' : 'vmx', policy: nested ? 'require' : 'disable' };
  const whole = memoryBytes % MiB === 0;
  return {
    cpu: { cores: vcpus, ...(nested !== undefined && { features: [feature] }) },
    memory: { guest: whole ? `${memoryBytes / MiB}Mi` : String(memoryBytes) },
    devices: {
      disks: [{ name: 'root', disk: { bus: 'virtio' } }],
      ...(guest.interfaces && {
        interfaces: interfacesOf(guest).map((name, at) => ({
          name,
          ...(at === 0 ? { masquerade: {} } : { bridge: {} }),
        })),
      }),
    },
  };
}

function interfacesOf({ interfaces = 0 }: Sandbox): readonly string[] {
  return Array.from({ length: interfaces }, (_, at) => `net-${at + 1}`);
}

/** The first is that of pods; the others are networks that the cluster has to know by these names. */
function networkOf(name: string, at: number): Written {
  return at === 0 ? { name, pod: {} } : { name, multus: { networkName: name } };
}
