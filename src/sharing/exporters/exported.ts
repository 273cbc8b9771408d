// What comes of writing a document in the format of another program: the text, the document that the text stands for, and
// whatever of the original it cannot say. Codes only: locales/ has the words.
import type { NodeId, Topology } from '../../topology/topology.ts';

export type ExportFormat = 'compose' | 'kubernetes' | 'libvirt' | 'archive';

/** What a format cannot say of a node. */
export const LOSS_CODES = [
  /** A property: `written` is how the notation has it. */
  'property',
  /** It stands inside something, and the format has one level. */
  'inside',
  'kind',
  /** Processors that the format's programs are not read for here. */
  'processor',
  /** It stands on the same machine as what stood on another one. */
  'host-joined',
  /** An image of one's own keeps its name, but not its figures. */
  'image-figures',
  /** Another image, known to the program, is the nearest. */
  'image',
  'renamed',
  /** The program puts a container around each machine. */
  'launcher',
  /** There would be too many files. */
  'inside-unsaid',
  /** So many domains are written, each with a number. */
  'counted',
  'too-many',
  /** Programs want a size; that of the host is written. */
  'memory-needed',
  /** Changed figures of the model. */
  'figures',
] as const;
export type LossCode = (typeof LOSS_CODES)[number];

export interface Loss {
  readonly node: NodeId;
  readonly code: LossCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface Exported {
  readonly text: string;
  /** What reading the text gives back; hosts are as usual for their platform. */
  readonly kept: Topology;
  readonly lost: readonly Loss[];
  /** How many boxes the text has. */
  readonly boxes: number;
}
