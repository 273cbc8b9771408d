// What is drawn where: the answer of layout(). Plain values in CSS pixels of the stage, y downwards; no colours, no words
// beyond names that people gave, nothing that changes while the clock runs.
import type { KindId } from '../catalog/kind.ts';
import type { NodeId } from '../topology/topology.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line that says what kind of wall it is: dashed, solid, double, dashed around solid, or none (a lone partition). */
export type Edge = 'container' | 'vm' | 'lpar' | 'kata' | 'gvisor' | 'none';

/** How much of a thing can be seen: name and figures; wall, level and strips; or only cells, one per instance or more. */
export type Detail = 'box' | 'glyph' | 'field';

/** One drawn copy of a node. A cohort has as many as fit, or one face with cells. */
export interface FaceScene {
  readonly rect: Rect;
  /** Where the application fills and shows its load; null when other things stand in there. */
  readonly app: Rect | null;
  /** Its own kernel. */
  readonly band: Rect | null;
}

/** Instances as cells in a face, row by row. `per` instances are one cell. */
export interface CellsScene {
  readonly rect: Rect;
  readonly size: number;
  readonly columns: number;
  readonly count: number;
  readonly per: number;
}

export interface BoxScene {
  /** The node's id; of several nodes drawn as one: the first one's, with `+` before it. */
  readonly id: NodeId;
  /** The nodes it stands for; one, unless it was too tight. */
  readonly members: readonly NodeId[];
  readonly kind: KindId;
  readonly edge: Edge;
  readonly detail: Detail;
  readonly tenant: string;
  readonly name: string;
  /** Instances inside one instance of what it stands in. */
  readonly count: number;
  readonly folded: boolean;
  readonly rect: Rect;
  readonly faces: readonly FaceScene[];
  readonly cells: CellsScene | null;
  readonly floor: FloorScene | null;
  /** True when other things stand in it that there is no room to show. */
  readonly closed: boolean;
  /** Bottom of its own strips up to its floor: what lights up when something may stand here. */
  readonly lip: Rect | null;
  readonly band: BandScene | null;
  readonly stopping: boolean;
  /** Drawn around what stands beside explicit partitions: a partition that nobody named, no node of its own. */
  readonly implied: boolean;
  /** The place that a carried thing would take, not a thing. */
  readonly slot: boolean;
}

export type BandLabel = 'host' | 'hypervisor' | 'guest' | 'tuned' | 'unikernel' | 'zvm' | 'sentry' | 'partition';

export interface BandScene {
  readonly owner: NodeId;
  readonly label: BandLabel;
  readonly rect: Rect;
  /** How many things stand directly on it, replicas counted. */
  readonly standing: number;
}

/** One copy of one image layer on one kernel; `again` points to the copy that is drawn elsewhere on the same kernel. */
export interface StripScene {
  readonly key: string;
  /** Whose kernel holds it. */
  readonly domain: NodeId;
  readonly layer: string;
  readonly MiB: number;
  /** 1 to 5: which bed pattern. */
  readonly bed: number;
  readonly rect: Rect;
  /** Nodes above it that read it, and how many instances they are. */
  readonly users: readonly NodeId[];
  readonly instances: number;
  readonly held: 'alone' | 'once' | 'again';
  /** Width under the first and under the last box, for the words. */
  readonly first: number;
  readonly last: number;
}

/** Bracket over neighbours of one tenant. */
export interface RoofScene {
  readonly key: string;
  readonly tenant: string;
  readonly rect: Rect;
  /** Room for mark and name before the next roof begins. */
  readonly room: number;
}

export interface FloorScene {
  readonly owner: NodeId;
  /** Whose kernel the things on it use. */
  readonly domain: NodeId;
  readonly rect: Rect;
  /** What stands here one by one, whatever it is drawn in: an order that folding and choosing leave alone. */
  readonly standing: readonly { readonly id: NodeId; readonly name: string }[];
  readonly boxes: readonly BoxScene[];
  readonly strips: readonly StripScene[];
  readonly roofs: readonly RoofScene[];
}

export interface HostScene {
  readonly id: NodeId;
  readonly name: string;
  readonly platform: string;
  /** By how much its boxes are wider than usual. */
  readonly grow: number;
  readonly firmwareDrawn: boolean;
  readonly cores: number;
  readonly memoryMiB: number;
  readonly workloads: number;
  readonly kernels: number;
  readonly partitions: number;
  /** Name of the only partition, when its wall need not be drawn. */
  readonly lonePartition: string | null;
  readonly rect: Rect;
  readonly title: Rect;
  readonly floor: FloorScene;
  readonly band: BandScene | null;
  readonly firmware: Rect | null;
  readonly ground: Rect;
  readonly processor: Rect;
  readonly coreCells: { readonly count: number; readonly width: number; readonly gap: number } | null;
  readonly memory: Rect;
  /** Line of words under the memory strip; the small hosts have two figures there instead. */
  readonly caption: Rect;
  readonly compact: boolean;
  /** Little height: the title is one line. */
  readonly low: boolean;
}

export type StratumName = 'apps' | 'layers' | 'kernel' | 'firmware' | 'processor' | 'memory';

export interface MarginScene {
  readonly host: NodeId;
  readonly stratum: StratumName;
  /** Where the hairline runs: from the words' end to the thing. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly hosts: readonly HostScene[];
  readonly margin: readonly MarginScene[];
  /** Of type and of what carries it; 1, or more on a projector. */
  readonly scale: number;
  /** How far folding had to go; two scenes with equal numbers show things at equal sizes. */
  readonly folding: number;
}
