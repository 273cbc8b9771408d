// A document as domains of libvirt: machines and system containers that stand on a host, one domain for each instance. Written
// so that the importer beside it (importers/libvirt.ts) reads the same again.

import { KINDS } from '../../catalog/kinds.ts';
import { MiB } from '../../catalog/parameter.ts';
import { imageOf } from '../../topology/attributes.ts';
import { createIds } from '../../topology/ids.ts';
import type { NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { hostOf } from '../../topology/tree.ts';
import type { Processor } from '../importers/draft.ts';
import { sharesOfWeight } from '../importers/quantities.ts';
import type { Exported, Loss } from './exported.ts';
import { boxOf, lossesOf, type Said } from './keep.ts';
import { placesOf } from './places.ts';
import { element, type WrittenElement, writeXml } from './xml-write.ts';

/** More domains of one machine than this are not written. */
export const MOST_DOMAINS = 100;
/** Microseconds in which a quota is counted. */
const PERIOD = 100_000;
/** Ids that a reader makes of a name are no longer (importers/draft.ts). */
const LONGEST = 44;
/** The one system that the importer takes a guest for. */
const GUEST = 'debian';

export interface ExportedDomains extends Exported {
  /** What the domains of each machine are called. */
  readonly names: ReadonlyMap<NodeId, readonly string[]>;
}

export function writeLibvirt(topology: Topology): ExportedDomains {
  const places = placesOf(topology, (kind) => kind === 'vm' || kind === 'system-container');
  const lost: Loss[] = [...places.lost];
  const fresh = createIds([]);
  const kept: { readonly processor: Processor; readonly box: Sandbox }[] = [];
  const names = new Map<NodeId, string[]>();
  let text = '';
  for (const { node, processor } of places.boxes) {
    const name = node.name ?? node.id;
    const said = node.kind === 'vm' ? machineSaid(node, processor) : containerSaid(topology, node);
    lost.push(...lossesOf(topology, node, boxOf({ ...said, replicas: node.replicas }), ['image']));
    const image = imageOf(topology, node);
    const usual = node.kind === 'vm' ? GUEST : KINDS[node.kind].defaults.image;
    if (image !== usual) lost.push({ node: node.id, code: 'image', params: { name, image, kept: usual } });
    if (said.kind === 'system-container' && node.memoryMaxBytes === undefined)
      lost.push({ node: node.id, code: 'memory-needed', params: { name } });
    const count = Math.min(node.replicas, MOST_DOMAINS);
    if (node.replicas > 1) {
      const params = { name, count: String(count), replicas: String(node.replicas) };
      lost.push({ node: node.id, code: node.replicas > MOST_DOMAINS ? 'too-many' : 'counted', params });
    }
    for (let at = 1; at <= count; at += 1) {
      const base = node.id.slice(0, LONGEST).replace(/-+$/, '');
      const id = fresh(node.replicas === 1 ? base : `${base}-${at}`);
      const box = boxOf({ ...said, id });
      if (node.replicas === 1 && id !== node.id)
        lost.push({ node: node.id, code: 'renamed', params: { name: node.id, id } });
      text += writeXml(domainOf(box, processor));
      kept.push({ processor, box });
      names.set(node.id, [...(names.get(node.id) ?? []), id]);
    }
  }
  const { definitions } = topology;
  return {
    text,
    kept: places.topologyOf(kept, { ...definitions, images: [], platforms: [], workloads: [] }),
    lost,
    names,
    boxes: kept.length,
  };
}

function commonSaid({ id, kind, cpuWeight, cpuMax }: Sandbox) {
  const quota = cpuMax === undefined ? undefined : Math.max(1, Math.round(cpuMax * PERIOD));
  return { id, kind, cpuWeight, cpuMax: quota === undefined ? undefined : quota / PERIOD };
}

function machineSaid(node: Sandbox, processor: Processor): Said {
  const { defaults } = KINDS.vm;
  return {
    ...commonSaid(node),
    image: GUEST,
    vcpus: node.vcpus ?? defaults.vcpus,
    memoryBytes: node.memoryBytes ?? defaults.memoryBytes,
    nested: node.nested,
    firmware: node.firmware === 'direct' && processor === 'amd64' ? 'direct' : undefined,
    interfaces: node.interfaces || undefined,
  };
}

/** A domain needs a size: without a limit, all of the host. */
function containerSaid(topology: Topology, node: Sandbox): Said {
  const bytes = node.memoryMaxBytes ?? hostOf(topology, node.id)?.memoryBytes ?? MiB;
  return { ...commonSaid(node), memoryMaxBytes: bytes };
}

function domainOf(box: Sandbox, processor: Processor): WrittenElement {
  const lxc = box.kind === 'system-container';
  const s390x = processor === 's390x';
  const arch = s390x ? 's390x' : 'x86_64';
  const machine = s390x ? 's390-ccw-virtio' : 'q35';
  const bytes = box.memoryBytes ?? box.memoryMaxBytes ?? MiB;
  const whole = bytes % MiB === 0;
  const quota = box.cpuMax === undefined ? undefined : Math.round(box.cpuMax * PERIOD);
  const tuned = [
    ...(box.cpuWeight === undefined ? [] : [element('shares', {}, String(sharesOfWeight(box.cpuWeight)))]),
    ...(quota === undefined
      ? []
      : [element('global_period', {}, String(PERIOD)), element('global_quota', {}, String(quota))]),
  ];
  const feature = s390x ? 'sie' : 'vmx';
  return element('domain', { type: lxc ? 'lxc' : 'kvm' }, [
    element('name', {}, box.id),
    element('memory', { unit: whole ? 'MiB' : 'b' }, String(whole ? bytes / MiB : bytes)),
    element('vcpu', {}, String(box.vcpus ?? 1)),
    ...(tuned.length === 0 ? [] : [element('cputune', {}, tuned)]),
    element('os', {}, [
      lxc ? element('type', { arch }, 'exe') : element('type', { arch, machine }, 'hvm'),
      ...(lxc ? [element('init', {}, '/sbin/init')] : []),
      ...(box.firmware === 'direct' ? [element('kernel', {}, `/var/lib/libvirt/boot/${box.id}`)] : []),
    ]),
    ...(box.nested === undefined
      ? []
      : [
          element('cpu', { mode: 'host-model' }, [
            element('feature', { name: feature, policy: box.nested ? 'require' : 'disable' }),
          ]),
        ]),
    element('devices', {}, [
      lxc
        ? element('filesystem', { type: 'mount' }, [
            element('source', { dir: `/var/lib/libvirt/filesystems/${box.id}` }),
            element('target', { dir: '/' }),
          ])
        : element('disk', { type: 'file', device: 'disk' }, [
            element('driver', { name: 'qemu', type: 'qcow2' }),
            element('source', { file: `/var/lib/libvirt/images/${box.id}.qcow2` }),
            element('target', { dev: 'vda', bus: 'virtio' }),
          ]),
      ...Array.from({ length: box.interfaces ?? 0 }, () =>
        element('interface', { type: 'network' }, [
          element('source', { network: 'default' }),
          element('model', { type: 'virtio' }),
        ]),
      ),
    ]),
  ]);
}
