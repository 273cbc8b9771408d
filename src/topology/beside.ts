// The same deployment on the other kind of machine, to stand beside what there is: what takes the place of what cannot be
// there, and what is different for it. Pure; whether and when it is put there is up to others.
import { choicesOf, isChoice } from '../catalog/choices.ts';
import { findImage } from '../catalog/images.ts';
import type { KindId } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import { findPlatform } from '../catalog/platforms.ts';
import { imageOf } from './attributes.ts';
import { createIds } from './ids.ts';
import { hasProperty } from './limits.ts';
import { nameOf } from './needs.ts';
import { check, type Refusal } from './placement.ts';
import { insertHost, removeNode } from './surgery.ts';
import type { Host, NodeId, Sandbox, Topology } from './topology.ts';
import { find, walk } from './tree.ts';

/** What becomes of a node on the other kind of machine when it cannot be there as it is. */
export type DifferenceCode =
  | 'machine-for-partition'
  | 'machine-for-guest'
  | 'machine-for-microvm'
  | 'emulated'
  | 'left-out';

export interface Difference {
  readonly code: DifferenceCode;
  /** The node that it is about, on the machine that was there, and what it is called. */
  readonly node: NodeId;
  readonly name: string;
  /** Of what is left out: why. */
  readonly refusal?: Refusal;
}

export interface Beside {
  /** Of the new hosts. */
  readonly platform: string;
  readonly hosts: readonly Host[];
  /** The document with them. */
  readonly topology: Topology;
  readonly differences: readonly Difference[];
  /** Every node that was there, and its like on the new hosts. */
  readonly likes: ReadonlyMap<NodeId, NodeId>;
}

/** The platform that could stand beside a document: the other one, when all hosts are of one family; null otherwise. */
export function platformBeside(topology: Topology): 'x86' | 'z' | null {
  const families = new Set(
    topology.hosts.map((host) => findPlatform(host.platform, topology.definitions.platforms)?.family),
  );
  const [family] = families;
  if (families.size !== 1 || family === undefined) return null;
  return family === 'z' ? 'x86' : 'z';
}

/** The same deployment once more, on the other platform; null when there is none to put beside, or no room for it. */
export function besideOf(topology: Topology): Beside | null {
  const id = platformBeside(topology);
  const platform = id === null ? undefined : findPlatform(id);
  if (!platform) return null;
  const next = createIds(walk(topology).map(({ node }) => node.id));
  const likes = new Map<NodeId, NodeId>();
  const differences: Difference[] = [];
  const translate = (node: Sandbox): Sandbox => {
    const like = next(`${node.id}-${platform.id}`);
    likes.set(node.id, like);
    const said = likeOf(topology, node, platform);
    for (const code of said.codes) differences.push({ code, node: node.id, name: nameOf(node) });
    return { ...said.node, id: like, children: node.children.map(translate) };
  };
  let together = topology;
  for (const host of topology.hosts) {
    const like = next(`${host.id}-${platform.id}`);
    likes.set(host.id, like);
    const { name: _, ...rest } = host;
    const children = host.children.map(translate);
    together = insertHost(together, { ...rest, id: like, platform: platform.id, children });
  }
  const legal = withoutFaults(together, likes, differences);
  if (legal === null) return null;
  const hosts = legal.hosts.filter((host) => find(topology, host.id) === null);
  return { platform: platform.id, hosts, topology: legal, differences, likes };
}

/** Leaves out what has no like there after all, with the reason. */
function withoutFaults(topology: Topology, likes: Map<NodeId, NodeId>, differences: Difference[]): Topology | null {
  let present = topology;
  for (;;) {
    const fault = check(present);
    if (fault === null) return present;
    const [original] = [...likes].find(([, like]) => like === fault.node) ?? [];
    const node = original === undefined ? null : find(topology, original);
    if (original === undefined || node === null || node.kind === 'host') return null;
    differences.push({ code: 'left-out', node: original, name: nameOf(node), refusal: fault.refusal });
    likes.delete(original);
    present = removeNode(present, fault.node);
  }
}

const MACHINE_CODES: Readonly<Partial<Record<KindId, DifferenceCode>>> = {
  lpar: 'machine-for-partition',
  zvm: 'machine-for-guest',
  microvm: 'machine-for-microvm',
};

/** Which kinds a virtual machine stands in for on a platform of a family. */
const REPLACED: Readonly<Record<Platform['family'], readonly KindId[]>> = { x86: ['lpar', 'zvm'], z: ['microvm'] };

function likeOf(topology: Topology, node: Sandbox, platform: Platform) {
  const codes: DifferenceCode[] = [];
  const kind: KindId = REPLACED[platform.family].includes(node.kind) ? 'vm' : node.kind;
  const code = kind === node.kind ? undefined : MACHINE_CODES[node.kind];
  if (code) codes.push(code);
  const values: Record<string, unknown> = kind === node.kind ? { ...node } : { ...sizeOf(topology, node), ...node };
  for (const [property, value] of Object.entries(values)) {
    const kept = ['id', 'kind', 'children'].includes(property) || hasProperty(kind, property);
    const otherProcessor =
      isChoice(property) &&
      typeof value === 'string' &&
      !choicesOf(property, kind, platform.architecture).includes(value);
    if (!kept || otherProcessor) delete values[property];
  }
  if (values.image === 'zvm') delete values.image;
  if (!platform.nestedByDefault && hasProperty(kind, 'nested') && hasMachines(node)) values.nested ??= true;
  const like = { ...values, kind } as unknown as Sandbox;
  const image = findImage(imageOf(topology, like), topology.definitions.images);
  if (image?.architectures.includes(platform.architecture)) {
    // The variant was that of the machine at hand, unless somebody wants another one emulated.
    const { architecture: _, ...rest } = like;
    return { node: like.emulation ? like : rest, codes };
  }
  if (!hasProperty(kind, 'emulation')) return { node: like, codes };
  if (!like.emulation) codes.push('emulated');
  return { node: { ...like, emulation: true }, codes };
}

/** What a machine has by being of its kind, said aloud, so that the one in its place is as large and boots the same. */
function sizeOf(topology: Topology, node: Sandbox): Partial<Sandbox> {
  const { vcpus, memoryBytes } = KINDS[node.kind].defaults;
  return {
    image: imageOf(topology, node),
    ...(vcpus !== undefined && { vcpus }),
    ...(memoryBytes !== undefined && { memoryBytes }),
  };
}

function hasMachines(node: Sandbox): boolean {
  return node.children.some(
    (child) => KINDS[child.kind].needs.includes('hardware-virtualization') || hasMachines(child),
  );
}
