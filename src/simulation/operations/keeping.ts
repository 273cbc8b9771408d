// Who manages what in a document, and which kernels have to be kept up to date. Reads the document only: what patching takes is
// played in patching.ts.
import { ENGINES } from '../../catalog/engines.ts';
import { findImage } from '../../catalog/images.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { imageOf, startsFromLayers, usualChoice } from '../../topology/attributes.ts';
import type { NodeId, Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
import { countOf, descendants, kernelOf, parentOf, systemOf, tenantOf, walk } from '../../topology/tree.ts';
import { movabilityOf } from './movable.ts';

export type ManagerSort = 'container-engine' | 'virtualization' | 'firmware';

/** Something that somebody has to run, watch and keep up to date, on one kernel (all instances of it). */
export interface Manager {
  readonly sort: ManagerSort;
  /** `docker`, `containerd`, `none`; `qemu`, `firecracker`, `cloud-hypervisor`, `lightvm`, `zvm`; `partitions`. */
  readonly name: string;
  readonly kernel: NodeId;
  /** Programs that keep running for it, on all instances of that kernel; monitors of single machines are not counted. */
  readonly daemons: number;
  /** Nodes that it looks after, and instances of them. */
  readonly manages: readonly NodeId[];
  readonly managed: number;
}

/** Every manager, in the order in which the first thing that needs it stands. Kata needs both sorts. */
export function managersOf(topology: Topology): readonly Manager[] {
  const found = new Map<string, { manager: Manager; nodes: NodeId[]; managed: number }>();
  for (const { node } of walk(topology)) {
    if (node.kind === 'host') continue;
    const kernel = outerKernel(topology, node);
    for (const [sort, name, each] of needsOf(topology, node)) {
      const key = JSON.stringify([sort, name, kernel]);
      const daemons = each * countOf(topology, kernel);
      const manager: Manager = { sort, name, kernel, daemons, manages: [], managed: 0 };
      const known = found.get(key) ?? { manager, nodes: [], managed: 0 };
      known.nodes.push(node.id);
      known.managed += countOf(topology, node.id);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ manager, nodes, managed }) => ({ ...manager, manages: nodes, managed }));
}

/** What starts and stops a node, and how many programs it keeps running on one kernel. */
function needsOf(
  topology: Topology,
  node: Sandbox,
): readonly (readonly [sort: ManagerSort, name: string, daemons: number])[] {
  const needs: (readonly [ManagerSort, string, number])[] = [];
  if (node.kind === 'lpar') needs.push(['firmware', 'partitions', 0]);
  if (startsFromLayers(node.kind)) {
    const id =
      node.engine ?? (KINDS[node.kind].attributes.includes('engine') ? usualChoice(topology, node, 'engine') : 'none');
    const engine = ENGINES.find((one) => one.id === id);
    needs.push(['container-engine', id, engine?.daemons.length ?? 0]);
  }
  // A manager of machines (libvirt) runs beside QEMU; small monitors are called by whoever wants a machine.
  if (node.kind === 'vm') needs.push(['virtualization', 'qemu', 1]);
  if (node.kind === 'zvm') needs.push(['virtualization', 'zvm', 0]);
  if (node.kind === 'microvm' || node.kind === 'kata') {
    needs.push(['virtualization', node.monitor ?? usualChoice(topology, node, 'monitor'), 0]);
  }
  return needs;
}

/** The kernel that a node stands on. */
export function outerKernel(topology: Topology, node: Sandbox): NodeId {
  const parent = parentOf(topology, node.id);
  return (parent && kernelOf(topology, parent.id)) ?? node.id;
}

export interface KernelToPatch {
  readonly node: NodeId;
  readonly system: 'linux' | 'zvm' | 'unikernel';
  readonly instances: number;
  /** Right on it, and on all that stands on it: instances in all instances of the kernel together. */
  readonly standing: number;
  readonly within: number;
  /** Whose they are, nobody's (`''`) included, in the order in which they stand. */
  readonly tenants: readonly string[];
  /** Of those right on it: how many can move away while they run. The others stop when it is patched. */
  readonly movableLive: number;
  readonly restartsWhatStands: boolean;
}

/**
 * Every kernel of a document that somebody has to patch, outer ones first. A host of z on which only partitions stand runs
 * firmware, not a kernel. A patched kernel is started again, and all that stands on it with it, unless it was moved before.
 */
export function kernelsToPatch(topology: Topology): readonly KernelToPatch[] {
  return walk(topology).flatMap(({ node }) => {
    if (!bringsKernel(node) || isFirmware(node)) return [];
    const inside = descendants(node);
    const standing = inside.filter((one) => outerKernel(topology, one) === node.id);
    const sum = (nodes: readonly Sandbox[]) => nodes.reduce((total, one) => total + countOf(topology, one.id), 0);
    const live = standing.filter((one) => {
      const { way, reasons } = movabilityOf(topology, one);
      return way !== null && reasons.length === 0;
    });
    return {
      node: node.id,
      system: systemNameOf(topology, node),
      instances: countOf(topology, node.id),
      standing: sum(standing),
      within: sum(inside),
      tenants: [...new Set(inside.map((one) => tenantOf(topology, one.id)))],
      movableLive: sum(live),
      restartsWhatStands: sum(standing) > sum(live),
    };
  });
}

function bringsKernel(node: TopologyNode): boolean {
  return node.kind === 'host' || KINDS[node.kind].ownsKernel;
}

/** Whether a host is nothing but the firmware under its partitions. */
export function isFirmware(node: TopologyNode): boolean {
  return node.kind === 'host' && node.children.length > 0 && node.children.every(({ kind }) => kind === 'lpar');
}

function systemNameOf(topology: Topology, node: TopologyNode): KernelToPatch['system'] {
  const system = systemOf(topology, node);
  if (node.kind === 'host' || system === 'zvm') return system;
  const guest = findImage(imageOf(topology, node), topology.definitions.images)?.guest;
  return guest?.system === 'unikernel' ? 'unikernel' : system;
}
