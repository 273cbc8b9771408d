// What stands where, as layout needs it: the document together with what is still leaving, every node with the facts of its
// kind and the layers of its image. Knows no pixels.
import type { KindId } from '../catalog/kind.ts';
import type { Frame, NodeFrame } from '../simulation/frame.ts';
import type { Host, NodeId, Sandbox, Topology } from '../topology/topology.ts';
import type { BandLabel, Edge } from './scene.ts';

export interface LayerFact {
  readonly layer: string;
  readonly MiB: number;
  readonly bed: number;
}

/** What layout asks the catalogue; facts.ts answers from the real one. */
export interface Facts {
  edge(kind: KindId): Edge;
  /** Whose kernel is drawn inside the box; null when it brings none. */
  band(node: Sandbox, host: Host): BandLabel | null;
  leaf(kind: KindId): boolean;
  /** Image layers that the surrounding kernel holds for it, lowest first. */
  layers(node: Sandbox, topology: Topology): readonly LayerFact[];
  /** Whether an LPAR's firmware is drawn under the host. */
  firmware(host: Host, topology: Topology): boolean;
}

/** Where a node stood while it was still in the document, for as long as the frame shows it stopping. */
export interface Remembered {
  readonly node: Sandbox;
  readonly parent: NodeId;
  readonly index: number;
}

export interface Item {
  readonly id: NodeId;
  readonly kind: KindId;
  readonly edge: Edge;
  readonly band: BandLabel | null;
  readonly leaf: boolean;
  readonly tenant: string;
  readonly name: string;
  readonly count: number;
  readonly layers: readonly LayerFact[];
  readonly children: readonly Item[];
  readonly stopping: boolean;
  readonly starting: boolean;
  readonly slot: boolean;
  /** A partition that nobody named; its id is the host's. */
  readonly implied?: true;
}

export interface HostItem {
  readonly host: Host;
  readonly children: readonly Item[];
}

/** A carried thing that is to be drawn where it would land. */
export interface Slot {
  readonly node: Sandbox;
  readonly over: NodeId;
}

export const SLOT_ID = '·slot';

export interface ModelInput {
  readonly topology: Topology;
  readonly frame: Frame | null;
  readonly facts: Facts;
  readonly remembered?: ReadonlyMap<NodeId, Remembered> | undefined;
  readonly slot?: Slot | null | undefined;
}

/** The hosts with all that stands on them, in the order of the document; what is leaving keeps its place. */
export function model(input: ModelInput): readonly HostItem[] {
  const { topology, frame, slot } = input;
  const phases = new Map<NodeId, NodeFrame>(frame?.nodes.map((node) => [node.id, node]) ?? []);
  const wanted = new Set<NodeId>();
  for (const host of topology.hosts) collect(host.children, wanted);
  const leaving = stillLeaving(input, wanted);

  const items = (host: Host, children: readonly Sandbox[], parent: NodeId, tenant: string): readonly Item[] => {
    const all: { node: Sandbox; gone: boolean }[] = children.map((node) => ({ node, gone: false }));
    for (const left of leaving.get(parent) ?? []) {
      all.splice(Math.min(left.index, all.length), 0, { node: left.node, gone: true });
    }
    const made = all.map(({ node, gone }) => item(host, node, tenant, gone));
    return slot?.over === parent ? [...made, slotItem(host, slot.node, tenant)] : made;
  };
  const item = (host: Host, node: Sandbox, above: string, gone: boolean): Item => {
    const tenant = node.tenant ?? above;
    const phase = phases.get(node.id)?.phase;
    return {
      ...factsOf(input, host, node),
      tenant,
      children: items(host, gone ? [] : node.children, node.id, tenant),
      stopping: gone || phase === 'stopping',
      starting: !gone && phase === 'starting',
      slot: false,
    };
  };
  const slotItem = (host: Host, node: Sandbox, above: string): Item => ({
    ...factsOf(input, host, node),
    id: SLOT_ID,
    count: 1,
    tenant: node.tenant ?? above,
    children: [],
    stopping: false,
    starting: false,
    slot: true,
  });
  return topology.hosts.map((host) => ({ host, children: items(host, host.children, host.id, '') }));
}

function factsOf({ facts, topology }: ModelInput, host: Host, node: Sandbox) {
  return {
    id: node.id,
    kind: node.kind,
    edge: facts.edge(node.kind),
    band: facts.band(node, host),
    leaf: facts.leaf(node.kind),
    name: node.name ?? node.id,
    count: Math.max(1, Math.floor(node.replicas)),
    layers: facts.layers(node, topology),
  };
}

function collect(children: readonly Sandbox[], into: Set<NodeId>): void {
  for (const child of children) {
    into.add(child.id);
    collect(child.children, into);
  }
}

/** Nodes that are only in the frame, under the place where they stood; those whose place has gone too are left out. */
function stillLeaving({ frame, remembered }: ModelInput, wanted: ReadonlySet<NodeId>): Map<NodeId, Remembered[]> {
  const leaving = new Map<NodeId, Remembered[]>();
  for (const node of frame?.nodes ?? []) {
    const left = wanted.has(node.id) ? undefined : remembered?.get(node.id);
    if (!left) continue;
    leaving.set(left.parent, [...(leaving.get(left.parent) ?? []), left]);
  }
  for (const list of leaving.values()) list.sort((a, b) => a.index - b.index);
  return leaving;
}

/** Every node under the hosts with its place, to be kept for model() after it has left the document. */
export function placesOf(topology: Topology): Map<NodeId, Remembered> {
  const places = new Map<NodeId, Remembered>();
  const visit = (children: readonly Sandbox[], parent: NodeId) =>
    children.forEach((node, index) => {
      places.set(node.id, { node, parent, index });
      visit(node.children, node.id);
    });
  for (const host of topology.hosts) visit(host.children, host.id);
  return places;
}
